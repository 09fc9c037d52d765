package dev.bulwark.app.serve.job;

import dev.bulwark.app.serve.http.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/** All jobs of a server, the oldest forgotten first. */
public final class Jobs implements AutoCloseable {
    private static final int MOST_KEPT = 50;
    private static final int MOST_RUNNING = 2;

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private int last;

    /** Begins a piece of work. */
    public synchronized Job start(String kind, Task task) {
        long running = jobs.values().stream()
                .filter(j -> j.now().state() == Job.State.RUNNING)
                .count();
        if (running >= MOST_RUNNING) {
            throw new Refusal(429, "jobs", running + " are running", "fewer", "pause or cancel one");
        }
        jobs.values().removeIf(j -> jobs.size() >= MOST_KEPT && j.now().state().isOver());
        last++;
        Job job = new Job(String.valueOf(last), kind, task);
        jobs.put(job.id(), job);
        job.start();
        return job;
    }

    public synchronized Job get(String id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw Refusal.notFound("job", "there is no job '" + id + "'");
        }
        return job;
    }

    /** Stops what runs, in order: a study can be resumed. */
    @Override
    public synchronized void close() {
        jobs.values().stream().filter(j -> j.now().state() == Job.State.RUNNING).forEach(Jobs::pause);
    }

    private static void pause(Job job) {
        try {
            job.pause();
        } catch (Refusal e) {
            // it has just ended
        }
    }
}
