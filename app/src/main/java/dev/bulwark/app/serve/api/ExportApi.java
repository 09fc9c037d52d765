package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Bench;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.work.Paths;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.czml.Replay;
import dev.bulwark.exchange.geojson.CoverageGeoJson;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.kml.CoverageKml;
import dev.bulwark.exchange.page.SceneGeoJson;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.track.text.TracksCsv;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is seen, as files for other programs; each says what made it. */
public final class ExportApi {
    private final Desk desk;
    private final Recorded recorded;

    public ExportApi(Desk desk, Recorded recorded) {
        this.desk = desk;
        this.recorded = recorded;
    }

    public void addTo(Routes routes) {
        routes.get("/api/export", this::export);
    }

    private Reply export(Request request) throws IOException {
        Edition edition = desk.now();
        Query query = Query.of(request);
        String what = request.asked("what");
        String format = request.asked("format");
        return switch (what + "." + format) {
            case "scene.geojson" ->
                geojson(
                        what,
                        Json.compact(SceneGeoJson.of(
                                edition.bench().scenario(),
                                coverageOrigin(edition, query).json())));
            case "coverage.geojson" ->
                geojson(
                        what,
                        Json.compact(CoverageGeoJson.of(
                                List.of(coverage(edition.bench(), query)),
                                coverageOrigin(edition, query).json())));
            case "coverage.kml" ->
                file(
                        what + ".kml",
                        "application/vnd.google-earth.kml+xml",
                        CoverageKml.of(
                                coverage(edition.bench(), query),
                                coverageOrigin(edition, query).json()));
            case "replay.czml" -> file("replay.czml", "application/json; charset=utf-8", replay(edition, query));
            case "tracks.czml" -> {
                Recorded.Known known = recorded.of(request.asked("file"));
                yield file(
                        "tracks.czml",
                        "application/json; charset=utf-8",
                        Json.compact(known.tracked().czml(known.made())));
            }
            case "tracks.csv" ->
                file(
                        "tracks.csv",
                        "text/csv; charset=utf-8",
                        TracksCsv.of(
                                recorded.of(request.asked("file")).tracked().tracks()));
            default ->
                throw Refusal.bad(
                        "format",
                        "'" + format + "' of '" + what + "'",
                        "scene as geojson, coverage as geojson or kml, replay as czml, tracks as czml or csv");
        };
    }

    private static Coverage coverage(Bench bench, Query query) {
        return bench.live(Detail.FINE)
                .answer(new CoverageQuestion(
                        bench.draft().title(),
                        bench.draft().catalogue(),
                        Asked.target(bench, query.target()),
                        List.of(query.altitudeM()),
                        1,
                        Optional.empty()));
    }

    private static Provenance coverageOrigin(Edition edition, Query query) {
        return Origins.of(edition, Origins.coverage(edition, query.altitudeM(), query.target()), query.seed());
    }

    private static String replay(Edition edition, Query query) {
        Bench bench = edition.bench();
        RunLog log = Simulation.run(bench.theatre(), query.key());
        String command = Origins.replay(edition, query.seed(), query.run());
        return Json.compact(Replay.of(
                bench.scenario(),
                log,
                Paths.of(bench.theatre(), log),
                Origins.of(edition, command, query.seed()).json()));
    }

    private static Reply geojson(String name, String text) {
        return file(name + ".geojson", "application/geo+json; charset=utf-8", text);
    }

    private static Reply file(String name, String type, String text) {
        return Reply.text(200, type, text).with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
