package dev.bulwark.app.shell;

import static picocli.CommandLine.Spec.Target.MIXEE;

import dev.bulwark.exchange.json.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command takes, and the one way to give an answer. A picocli mixin. */
public final class Common {
    @Option(names = "--json", description = "Answer with one JSON object on standard output.")
    private boolean json;

    @Option(names = "--quiet", description = "Say nothing but the answer and errors.")
    private boolean quiet;

    @Option(names = "--no-color", description = "Plain text; so do NO_COLOR=1, TERM=dumb and a pipe.")
    private boolean plain;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli shows the help when it is set
    private boolean help;

    @Spec(MIXEE)
    private @Nullable CommandSpec mixee;

    /** Prints the answer in the form asked for and gives the exit code. */
    public int show(Answer answer) {
        PrintWriter out = command().commandLine().getOut();
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("schema", answer.schema());
            object.putAll(answer.json());
            out.println(Json.pretty(object));
        } else {
            out.print(answer.text(Style.of(System.getenv(), plain)));
        }
        out.flush();
        return answer.exit().code();
    }

    /** A message beside the answer, on standard error; not with --quiet. */
    public void say(String message) {
        if (!quiet) {
            PrintWriter err = command().commandLine().getErr();
            err.println(message);
            err.flush();
        }
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean json() {
        return json;
    }

    private CommandSpec command() {
        if (mixee == null) {
            throw new IllegalStateException("Common is used outside a picocli command");
        }
        return mixee;
    }
}
