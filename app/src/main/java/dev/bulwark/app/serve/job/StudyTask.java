package dev.bulwark.app.serve.job;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.work.BatchProgress;
import dev.bulwark.app.work.Limits;
import dev.bulwark.app.work.StudyJob;
import dev.bulwark.app.work.StudyWork;
import dev.bulwark.study.runs.PreparedVariant;
import java.nio.file.Path;
import java.util.Map;

/** A study from the page: the same work, and the same folder, as {@code bulwark study}. */
public final class StudyTask implements Task {
    private static final int NO_EVENTS = 0;

    private final Path study;
    private final Path folder;
    private final int replications;
    private final int draws;

    /**
     * @param replications of each variant; 0 for what the study says
     * @param draws of the uncertain figures; 1 for nominal ones alone, 0 for what the study says
     */
    public StudyTask(Path study, Path folder, int replications, int draws) {
        this.study = study;
        this.folder = folder;
        this.replications = replications;
        this.draws = draws;
    }

    @Override
    public Map<String, ?> run(Watch watch) throws Exception {
        watch.stage("reading the study, solving its geometry");
        StudyJob job = StudyJob.load(study, null, replications, draws, false, _ -> {});
        watch.stage("runs");
        StudyWork.Done done = StudyWork.run(
                job,
                folder,
                StudyWork.Before.RESUME_OR_DISCARD,
                NO_EVENTS,
                Limits.threads(0),
                Version.ofBulwark(),
                new Hearing(job, watch),
                watch::stage);
        return StudyJson.of(folder, job, done);
    }

    /** Tells a watch what passes, with an estimate of each variant. */
    private static final class Hearing implements BatchProgress {
        private final StudyJob job;
        private final Watch watch;
        private final VariantLeakers leakers;

        Hearing(StudyJob job, Watch watch) {
            this.job = job;
            this.watch = watch;
            this.leakers = new VariantLeakers(
                    job.variants().stream().map(PreparedVariant::id).toList(),
                    job.variants().stream().map(PreparedVariant::title).toList());
        }

        @Override
        public void batchDone(dev.bulwark.study.runs.BatchResult result) {
            if (result.batch().point() == 0
                    && result.batch().variant() < job.variants().size()) {
                watch.estimates(leakers.with(result));
            }
        }

        @Override
        public void runsDone(int done, int total) {
            watch.runsDone(done, total);
        }

        @Override
        public void stage(String words) {
            watch.stage(words);
        }

        @Override
        public void halfWidth(double halfWidth) {
            watch.halfWidth(halfWidth);
        }
    }
}
