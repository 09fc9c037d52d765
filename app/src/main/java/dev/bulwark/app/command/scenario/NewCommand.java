package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.reading.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark scenario new}. */
@Command(
        name = "new",
        header = "Give a commented scenario to begin with.",
        footer = {"  bulwark scenario new > my.yaml", "  bulwark scenario new -o my.yaml"})
public final class NewCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write it; an existing file is kept.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        String text = ScenarioTemplate.text();
        if (file == null || file.toString().equals("-")) {
            return common.show(new Text(text));
        }
        if (Files.exists(file)) {
            throw Failure.badInput(file + " exists already; nothing was written");
        }
        Files.writeString(file, text);
        common.say("wrote " + file + "; now try: bulwark scenario check " + file);
        return 0;
    }

    /** A document as it stands. */
    record Text(String document) implements Answer {
        @Override
        public String schema() {
            return "bulwark.scenario.new/1";
        }

        @Override
        public Map<String, ?> json() {
            return Map.of("document", document);
        }

        @Override
        public String text(Style style) {
            return document;
        }
    }
}
