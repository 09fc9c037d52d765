package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.work.Recording;
import dev.bulwark.app.work.RecordingFiles;
import dev.bulwark.app.work.Tracked;
import dev.bulwark.exchange.page.RecordingJson;
import dev.bulwark.exchange.track.TrackScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recorded plots: which there are, and what the tracker makes of one. */
public final class RecordingApi {
    private final Recorded recorded;

    public RecordingApi(Recorded recorded) {
        this.recorded = recorded;
    }

    public void addTo(Routes routes) {
        routes.get("/api/recordings", _ -> list());
        routes.get("/api/recording", this::one);
    }

    private Reply list() throws IOException {
        List<Map<String, Object>> all = new ArrayList<>();
        for (RecordingFiles files : RecordingFiles.in(recorded.folder())) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", files.name());
            json.put("bytes", Files.size(files.plots()));
            files.sensors().map(RecordingApi::name).ifPresent(name -> json.put("sensors", name));
            files.truth().map(RecordingApi::name).ifPresent(name -> json.put("truth", name));
            all.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.recordings/1");
        json.put("folder", recorded.folder().toString());
        json.put("recordings", all);
        return Reply.json(json);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Reply one(Request request) throws IOException {
        Recorded.Known known = recorded.of(request.asked("file"));
        Tracked tracked = known.tracked();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.recording/1");
        json.put("file", known.files().name());
        json.put("scans", tracked.recording().plots().scans());
        json.put("seconds", tracked.seconds());
        Recording recording = tracked.recording();
        json.putAll(RecordingJson.of(recording.plots(), recording.known(), tracked.tracks(), recording.truth()));
        tracked.scores().map(TrackScores::json).ifPresent(scores -> json.put("scores", scores));
        json.put("made", known.made());
        return Reply.json(json);
    }
}
