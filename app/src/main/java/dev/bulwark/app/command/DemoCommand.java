package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.work.Browser;
import dev.bulwark.app.work.Examples;
import dev.bulwark.app.work.StudyWork;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bulwark demo}. */
@Command(
        name = "demo",
        header = "Answer the lead question, Turkey 2019: what does the 400 km ring hide?",
        footer = {"  bulwark demo", "  bulwark demo --out my-folder --replications 100"})
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results; out/turkey-2019 by default.")
    private Path out = Path.of("out", "turkey-2019");

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Runs of each variant, instead of the study's own.")
    private int replications;

    @Option(names = "--no-open", description = "Do not open the report in a browser.")
    private boolean closed;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        StudyAnswer answer = StudyCommand.answer(
                new StudyCommand.Asked(
                        Examples.turkey("study.yaml"), out, replications, 0, 0, StudyWork.Before.RESUME_OR_DISCARD),
                options,
                common,
                err);
        if (!closed && !common.json()) {
            Browser.open(out.resolve("report.html").toString(), System.getenv());
        }
        return common.show(answer);
    }
}
