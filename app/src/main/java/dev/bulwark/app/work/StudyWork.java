package dev.bulwark.app.work;

import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.exchange.store.DiskMedium;
import dev.bulwark.exchange.store.StoreException;
import dev.bulwark.exchange.store.StoreLock;
import dev.bulwark.exchange.store.StudyStore;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.runs.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A study from its first run to its last file. What is done is kept in the folder's store as it is done; a study that was
 * killed, paused or ran out of disk goes on from there.
 */
public final class StudyWork {
    private static final String STORE = "store";

    private StudyWork() {}

    /** What to do with an unfinished study in the folder. */
    public enum Before {
        /** Refuse to touch it. */
        KEEP,
        /** Go on with it. */
        RESUME,
        /** Begin anew. */
        DISCARD,
        /** Go on with it if nothing has changed, else begin anew. */
        RESUME_OR_DISCARD
    }

    /**
     * What a study came to.
     *
     * @param files written, the report first
     */
    public record Done(Study study, List<String> files) {}

    /**
     * Runs a study, or what is left of it, and writes its folder.
     *
     * @param events of so many runs of each variant are written too; 0 for none
     */
    public static Done run(
            StudyJob job,
            Path folder,
            Before before,
            int events,
            int threads,
            String version,
            Progress progress,
            Consumer<String> words)
            throws IOException {
        DiskMedium medium = new DiskMedium(folder.resolve(STORE));
        try (StoreLock _ = StoreLock.take(medium.folder().resolve("lock"))) {
            StudyStore store = open(job, folder, medium, before, words);
            Study study = runs(job, store, threads, progress, folder);
            words.accept("computing coverage and causes, writing " + folder + " ...");
            List<String> files = ResultFolder.write(folder, job, study, events, threads, version);
            store.finish();
            return new Done(study, files);
        } catch (StoreException e) {
            throw failure(folder, e);
        }
    }

    private static StudyStore open(StudyJob job, Path folder, DiskMedium medium, Before before, Consumer<String> words)
            throws IOException {
        if (StudyStore.isThere(medium)) {
            switch (before) {
                case KEEP ->
                    throw Failure.badInput(folder + ": holds an unfinished study\n  fix: give --resume to go on with"
                            + " it, --discard to begin anew, or another folder");
                case DISCARD -> StudyStore.discard(medium);
                case RESUME, RESUME_OR_DISCARD -> {}
            }
        }
        try {
            StudyStore store = StudyStore.open(medium, StudyPlan.of(job), System::nanoTime);
            if (store.found() > 0) {
                words.accept("resuming: " + store.found() + " batches of runs are done already");
            }
            return store;
        } catch (StoreException e) {
            if (before == Before.RESUME_OR_DISCARD) {
                StudyStore.discard(medium);
                return StudyStore.open(medium, StudyPlan.of(job), System::nanoTime);
            }
            throw e;
        }
    }

    private static Study runs(StudyJob job, StudyStore store, int threads, Progress progress, Path folder)
            throws IOException {
        boolean done = false;
        try {
            Study study = job.run(threads, BatchProgress.heard(store, progress), progress);
            done = true;
            return study;
        } catch (Work.InterruptedWorkException e) {
            boolean _ = Thread.interrupted(); // or closing the store would be interrupted too
            throw Failure.paused(folder + ": paused; the same command with --resume goes on");
        } catch (UncheckedIOException e) {
            throw Failure.badInput(folder + ": cannot be written: " + e.getMessage()
                    + "\n  fix: make room, then give the same command with --resume");
        } finally {
            if (!done) {
                closeQuietly(store);
            }
        }
    }

    private static void closeQuietly(StudyStore store) {
        try {
            store.close();
        } catch (IOException e) {
            // the disk that refused a record refuses this too; what was acknowledged is there
        }
    }

    private static Failure failure(Path folder, StoreException e) {
        return switch (e.kind()) {
            case BUSY -> Failure.badInput(String.valueOf(e.getMessage()));
            case CHANGED ->
                Failure.badInput(folder + ": " + e.getMessage() + "\n  fix: undo the change, or give --discard");
            case CORRUPT ->
                new Failure(
                        ExitCode.CORRUPT_STORE,
                        folder + ": " + e.getMessage() + "\n  fix: --discard begins anew; nothing of it was used");
        };
    }
}
