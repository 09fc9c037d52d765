package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Bench;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.serve.job.Job;
import dev.bulwark.app.serve.job.Jobs;
import dev.bulwark.app.serve.job.RunTask;
import dev.bulwark.app.work.Limits;
import dev.bulwark.app.work.Paths;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.exchange.page.ReplayJson;
import dev.bulwark.exchange.page.StoryJson;
import dev.bulwark.study.causes.Cause;
import dev.bulwark.study.runs.PreparedVariant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;

/** Runs of the open scenario, the replay of one, and what happened to one threat. */
public final class RunApi {
    private static final int MOST_KEPT = 20;

    private final Desk desk;
    private final Jobs jobs;
    private final Kept<Asked, SortedMap<String, Cause>> kept = new Kept<>(MOST_KEPT);

    private record Asked(int revision, RunKey key) {}

    public RunApi(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    public void addTo(Routes routes) {
        routes.post("/api/run", this::run);
        routes.get("/api/replay", this::replay);
        routes.get("/api/story", this::story);
    }

    private Reply run(Request request) {
        JsonNode json = request.json();
        Edition edition = desk.at(Ask.whole(json, "revision", desk.now().revision(), 0, Integer.MAX_VALUE));
        if (edition.stale()) {
            throw new Refusal(422, "scenario", "it has an error", "none", "mend it, or undo");
        }
        int replications = Ask.whole(json, "replications", Query.USUAL_RUNS, 1, Query.MOST_RUNS);
        long seed = Ask.whole(json, "seed", (int) Query.USUAL_SEED, 0, Integer.MAX_VALUE);
        Bench bench = edition.bench();
        PreparedVariant variant = new PreparedVariant("scenario", bench.draft().title(), bench.theatre());
        Job job = jobs.start("run", new RunTask(variant, replications, seed, Limits.threads(0)));
        return Reply.json(Map.of("job", job.id()));
    }

    private Reply replay(Request request) {
        Theatre theatre = desk.now().bench().theatre();
        RunKey key = Query.of(request).key();
        RunLog log = Simulation.run(theatre, key);
        return Reply.json(ReplayJson.of(theatre, log, key, Paths.of(theatre, log)));
    }

    /** Kept by run: whoever asks about one leaker asks about the next. */
    private SortedMap<String, Cause> causes(int revision, Bench bench, RunKey key) {
        Asked asked = new Asked(revision, key);
        return kept.find(asked).orElseGet(() -> {
            SortedMap<String, Cause> found = bench.causes().of(key);
            kept.keep(asked, found);
            return found;
        });
    }

    private Reply story(Request request) {
        Bench bench = desk.now().bench();
        RunKey key = Query.of(request).key();
        String threat = request.asked("threat");
        RunLog log = Simulation.run(bench.theatre(), key);
        Optional<Cause> cause =
                Optional.ofNullable(causes(desk.now().revision(), bench, key).get(threat));
        return Reply.json(StoryJson.of(log, threat, cause)
                .orElseThrow(() -> Refusal.notFound("threat", "nothing of the name '" + threat + "' flew")));
    }
}
