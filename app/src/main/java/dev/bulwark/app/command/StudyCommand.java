package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.work.Interrupts;
import dev.bulwark.app.work.Limits;
import dev.bulwark.app.work.ProgressLine;
import dev.bulwark.app.work.ResultFolder;
import dev.bulwark.app.work.StudyJob;
import dev.bulwark.study.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bulwark study}. */
@Command(
        name = "study",
        header = "Compare variants over the same raids and write report, replay and tables.",
        footer = {
            "  bulwark study examples/turkey-2019/study.yaml -o out/turkey-2019",
            "  bulwark study my-study.yaml -o out/mine --replications 1000 --dem srtm.tif"
        })
public final class StudyCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final RunOptions options = new RunOptions();

    @Parameters(paramLabel = "STUDY", description = "A study document (YAML or JSON).")
    private @Nullable Path study;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the results; files in it are replaced.")
    private @Nullable Path out;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Runs of each variant, instead of the study's own.")
    private int replications;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Path folder = Objects.requireNonNull(out);
        return common.show(answer(Objects.requireNonNull(study), folder, replications, options, common, err));
    }

    /** Reads, runs, writes; shared with the demo. */
    static StudyAnswer answer(
            Path file, Path folder, int replications, RunOptions options, Common common, PrintWriter err)
            throws IOException {
        int threads = Limits.threads(options.threads);
        Interrupts.reach(Thread.currentThread());
        long start = System.nanoTime();
        StudyJob job = StudyJob.load(file, options.demName(), replications, options.noLimit, common::say);
        Study result = job.run(threads, new ProgressLine(err, common.quiet(), System.getenv()));
        common.say("computing coverage and causes, writing " + folder + " ...");
        List<String> files = ResultFolder.write(folder, job, result, threads, Version.ofBulwark());
        return StudyAnswer.of(job, result, folder, files, (System.nanoTime() - start) / 1e9);
    }
}
