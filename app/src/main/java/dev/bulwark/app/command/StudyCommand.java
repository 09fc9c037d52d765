package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.work.Interrupts;
import dev.bulwark.app.work.Limits;
import dev.bulwark.app.work.ProgressLine;
import dev.bulwark.app.work.StudyJob;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bulwark study}. */
@Command(
        name = "study",
        header = "Compare variants over the same raids and write report, replay and tables.",
        footer = {
            "  bulwark study examples/turkey-2019/study.yaml -o out/turkey-2019",
            "  bulwark study my-study.yaml -o out/mine --replications 1000 --draws 64 --dem srtm.tif",
            "  bulwark study my-study.yaml -o out/mine --resume"
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

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of the uncertain figures, instead of the study's own; 1 keeps them nominal.")
    private int draws;

    @Option(
            names = "--events",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "2147483647",
            description = "Write every event of the first N runs of each variant, or of all, to events.parquet.")
    private int events;

    @Option(names = "--resume", description = "Go on with the unfinished study in DIR; the result is the same.")
    private boolean resume;

    @Option(names = "--discard", description = "Begin anew where DIR holds an unfinished study.")
    private boolean discard;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Path folder = Objects.requireNonNull(out);
        StudyWork.Before before =
                resume ? StudyWork.Before.RESUME : discard ? StudyWork.Before.DISCARD : StudyWork.Before.KEEP;
        Asked asked = new Asked(Objects.requireNonNull(study), folder, replications, draws, events, before);
        return common.show(answer(asked, options, common, err));
    }

    /** Which study, where to, and how much of it; 0 for what the study says, and for no events. */
    record Asked(Path study, Path folder, int replications, int draws, int events, StudyWork.Before before) {}

    /** Reads, runs, writes; shared with the demo. */
    static StudyAnswer answer(Asked asked, RunOptions options, Common common, PrintWriter err) throws IOException {
        int threads = Limits.threads(options.threads);
        Interrupts.reach(Thread.currentThread());
        long start = System.nanoTime();
        StudyJob job = StudyJob.load(
                asked.study(), options.demName(), asked.replications(), asked.draws(), options.noLimit, common::say);
        StudyWork.Done done = StudyWork.run(
                job,
                asked.folder(),
                asked.before(),
                asked.events(),
                threads,
                Version.ofBulwark(),
                new ProgressLine(err, common.quiet(), System.getenv()),
                common::say);
        return StudyAnswer.of(job, done.study(), asked.folder(), done.files(), (System.nanoTime() - start) / 1e9);
    }
}
