package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.serve.job.Job;
import dev.bulwark.app.serve.job.Jobs;
import dev.bulwark.app.serve.job.StudyTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Studies of the scenario's folder, into a folder of results of their own. */
public final class StudyApi {
    private static final int MOST = 1_000_000;
    /** The report is a whole document: it brings its style along, and runs nothing. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    private final Desk desk;
    private final Jobs jobs;
    private final Path out;

    /** @param out folder that holds a folder of results for each study */
    public StudyApi(Desk desk, Jobs jobs, Path out) {
        this.desk = desk;
        this.jobs = jobs;
        this.out = out;
    }

    public void addTo(Routes routes) {
        routes.post("/api/study", this::start);
        routes.get("/api/study/report", this::report);
    }

    private Reply start(Request request) {
        JsonNode json = request.json();
        String file = Names.document(json);
        Path study = desk.now().texts().folder().resolve(file);
        if (!Files.isRegularFile(study)) {
            throw Refusal.notFound("file", "there is no '" + file + "' in the scenario's folder");
        }
        int replications = Ask.whole(json, "replications", 0, 0, MOST);
        int draws = Ask.whole(json, "draws", 0, 0, MOST);
        Job job = jobs.start("study", new StudyTask(study, folder(file), replications, draws));
        return Reply.json(Map.of("job", job.id()));
    }

    private Reply report(Request request) throws IOException {
        String file = request.asked("file");
        Names.check(file);
        Path report = folder(file).resolve("report.html");
        if (!Files.isRegularFile(report)) {
            throw Refusal.notFound("file", "'" + file + "' has no report yet");
        }
        return Reply.html(200, Files.readString(report)).with("Content-Security-Policy", POLICY);
    }

    private Path folder(String file) {
        return out.resolve(file.substring(0, file.lastIndexOf('.')));
    }
}
