package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.serve.job.Job;
import dev.bulwark.app.serve.job.Jobs;
import dev.bulwark.exchange.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** How far long work is; pausing, resuming, cancelling it. */
public final class JobApi {
    /** Between two events of one stream. */
    private static final long PACE_MILLIS = 150;
    /** Something is sent at least so often, so that a reader who has gone is noticed. */
    private static final long PULSE_MILLIS = 5_000;

    private final Jobs jobs;

    public JobApi(Jobs jobs) {
        this.jobs = jobs;
    }

    public void addTo(Routes routes) {
        routes.get("/api/jobs/{id}", request -> reply(job(request)));
        routes.get("/api/jobs/{id}/events", request -> events(job(request)));
        routes.post("/api/jobs/{id}/pause", request -> after(request, Job::pause));
        routes.post("/api/jobs/{id}/resume", request -> after(request, Job::resume));
        routes.post("/api/jobs/{id}/cancel", request -> after(request, Job::cancel));
    }

    private Job job(Request request) {
        return jobs.get(request.name("id"));
    }

    private Reply after(Request request, Consumer<Job> change) {
        Job job = job(request);
        change.accept(job);
        return reply(job);
    }

    private static Reply reply(Job job) {
        return Reply.json(JobJson.of(job.now()));
    }

    private static Reply events(Job job) {
        return Reply.events(out -> {
            try {
                stream(job, out);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void stream(Job job, OutputStream out) throws IOException, InterruptedException {
        Job.Moment now = job.now();
        while (true) {
            out.write(("data: " + Json.compact(JobJson.of(now)) + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (now.state().isOver()) {
                return;
            }
            Thread.sleep(PACE_MILLIS);
            now = job.after(now.version(), PULSE_MILLIS);
        }
    }
}
