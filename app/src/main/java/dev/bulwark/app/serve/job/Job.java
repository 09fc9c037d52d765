package dev.bulwark.app.serve.job;

import dev.bulwark.app.serve.http.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One piece of long work. It runs on a thread of its own; pausing interrupts it, resuming runs its task again. */
public final class Job implements Watch {
    private static final double NANOS = 1e9;

    private final String id;
    private final String kind;
    private final Task task;
    private State state = State.RUNNING;
    private State wanted = State.RUNNING;
    private String stage = "";
    private int done;
    private int total;
    private double halfWidth = Double.NaN;
    private List<Estimate> estimates = List.of();
    private double secondsBefore;
    private long startedNanos;
    private int doneAtStart;
    private Map<String, ?> result = Map.of();
    private String problem = "";
    private long version;
    private @Nullable Thread thread;

    /** Where a job is. */
    public enum State {
        RUNNING,
        PAUSED,
        DONE,
        FAILED,
        CANCELLED;

        /** As the page reads it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOver() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /**
     * A moment of a job.
     *
     * @param version grows with every change
     * @param leftS NaN if nobody can tell
     */
    public record Moment(
            long version,
            String id,
            String kind,
            State state,
            String stage,
            int done,
            int total,
            double seconds,
            double leftS,
            double halfWidth,
            List<Estimate> estimates,
            Map<String, ?> result,
            String problem) {}

    Job(String id, String kind, Task task) {
        this.id = id;
        this.kind = kind;
        this.task = task;
    }

    public String id() {
        return id;
    }

    synchronized void start() {
        startedNanos = System.nanoTime();
        doneAtStart = done;
        wanted = State.RUNNING;
        change(State.RUNNING);
        thread = Thread.ofPlatform().daemon().name("job-" + id).start(this::work);
    }

    private void work() {
        try {
            Map<String, ?> json = task.run(this);
            end(State.DONE, json, "");
        } catch (Exception e) {
            State asked = wanted();
            if (asked == State.RUNNING) {
                end(State.FAILED, Map.of(), words(e));
            } else {
                end(asked, Map.of(), "");
            }
        }
    }

    private static String words(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    }

    private synchronized State wanted() {
        return wanted;
    }

    private synchronized void end(State to, Map<String, ?> json, String words) {
        secondsBefore += (System.nanoTime() - startedNanos) / NANOS;
        result = json;
        problem = words;
        thread = null;
        change(to);
    }

    /** Stops it so that it can go on. */
    public synchronized void pause() {
        interrupt(State.PAUSED);
    }

    /** Stops it for good. */
    public synchronized void cancel() {
        if (state == State.PAUSED) {
            change(State.CANCELLED);
        } else {
            interrupt(State.CANCELLED);
        }
    }

    public synchronized void resume() {
        if (state != State.PAUSED) {
            throw new Refusal(409, "job", "it is " + state.text(), State.PAUSED.text(), "");
        }
        start();
    }

    private void interrupt(State next) {
        Thread running = thread;
        if (state != State.RUNNING || running == null) {
            throw new Refusal(409, "job", "it is " + state.text(), State.RUNNING.text(), "");
        }
        wanted = next;
        running.interrupt();
    }

    @Override
    public synchronized void runsDone(int runsDone, int of) {
        Thread running = thread;
        if (wanted != State.RUNNING && running != null) {
            running.interrupt(); // something on the way took the first interrupt for its own
        }
        done = runsDone;
        total = of;
        version++;
        notifyAll();
    }

    @Override
    public synchronized void stage(String words) {
        stage = words;
        version++;
        notifyAll();
    }

    @Override
    public synchronized void halfWidth(double now) {
        halfWidth = now;
    }

    @Override
    public synchronized void estimates(List<Estimate> now) {
        estimates = List.copyOf(now);
        version++;
        notifyAll();
    }

    private void change(State to) {
        state = to;
        version++;
        notifyAll();
    }

    public synchronized Moment now() {
        double running = state == State.RUNNING ? (System.nanoTime() - startedNanos) / NANOS : 0;
        int made = done - doneAtStart;
        double left = state == State.RUNNING && made > 0 ? running * (total - done) / made : Double.NaN;
        return new Moment(
                version,
                id,
                kind,
                state,
                stage,
                done,
                total,
                secondsBefore + running,
                left,
                halfWidth,
                estimates,
                result,
                problem);
    }

    /** The next moment after a version, or the same after some time. */
    public synchronized Moment after(long seen, long mostMillis) throws InterruptedException {
        long end = System.nanoTime() + mostMillis * 1_000_000;
        long left = mostMillis;
        while (version == seen && !state.isOver() && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return now();
    }
}
