package dev.bulwark.app.serve.api;

import dev.bulwark.app.command.coverage.Reason;
import dev.bulwark.app.serve.desk.Bench;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.serve.desk.Moved;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.app.work.Targets;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.Field;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.exchange.coverage.Marks;
import dev.bulwark.exchange.geojson.GeoJson;
import dev.bulwark.exchange.page.FieldJson;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Who sees and reaches what: coarse while a site is dragged, fine when it stands. */
public final class CoverageApi {
    private static final double LOWEST_M = 1;
    private static final double HIGHEST_M = 100_000;
    private static final double USUAL_M = 300;
    private static final int MOST_FOLD = 20;

    private final Desk desk;

    public CoverageApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        routes.post("/api/coverage", this::coverage);
    }

    /**
     * What is asked.
     *
     * @param scenario with the dragged site where it is now
     */
    private record Asked(
            Bench bench,
            Scenario scenario,
            LiveCoverage live,
            Detail detail,
            ThreatType target,
            double heightM,
            int fold) {}

    private Reply coverage(Request request) {
        long start = System.nanoTime();
        JsonNode json = request.json();
        Edition edition = desk.at(Ask.whole(json, "revision", desk.now().revision(), 0, Integer.MAX_VALUE));
        Asked asked = asked(edition.bench(), json);
        String product = Ask.word(json, "product", "area", List.of("area", "kfold", "lowest"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("schema", "bulwark.page.coverage/1");
        answer.put("revision", edition.revision());
        answer.put("product", product);
        answer.put("detail", asked.detail().name().toLowerCase(Locale.ROOT));
        answer.put("altitude_m", asked.heightM());
        answer.put("target", asked.target().id());
        answer.put("rcs_m2", asked.target().rcsM2());
        switch (product) {
            case "kfold" -> field(answer, "kfold", asked.live().sitesThatSee(asked.target(), asked.heightM()));
            case "lowest" -> field(answer, "lowest", asked.live().lowestHeight(asked.target(), asked.fold()));
            default -> area(answer, asked);
        }
        answer.put("terrain_note", asked.bench().ground().elevation().source().note());
        answer.put("milliseconds", Math.rint((System.nanoTime() - start) / 1e4) / 100);
        return Reply.json(answer);
    }

    private static Asked asked(Bench bench, JsonNode json) {
        Detail detail =
                Ask.word(json, "detail", "fine", List.of("coarse", "fine")).equals("coarse")
                        ? Detail.COARSE
                        : Detail.FINE;
        String target = Ask.text(json, "target", "");
        ThreatType type = target.isEmpty()
                ? Targets.largest(bench.scenario())
                : Targets.named(bench.draft().catalogue(), target);
        LiveCoverage live = bench.live(detail);
        Scenario scenario = bench.scenario();
        JsonNode moved = json.path("moved");
        if (moved.isObject()) {
            String id = Ask.text(moved, "id", "");
            scenario = Moved.to(scenario, id, Ask.place(moved, "moved"));
            live = live.with(scenario);
        }
        return new Asked(
                bench,
                scenario,
                live,
                detail,
                type,
                Ask.number(json, "altitude_m", USUAL_M, LOWEST_M, HIGHEST_M),
                Ask.whole(json, "at_least", 1, 1, MOST_FOLD));
    }

    private static void field(Map<String, Object> answer, String kind, Field field) {
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("id", kind);
        layer.put("kind", kind);
        layer.put("field", FieldJson.of(field));
        answer.put("layers", List.of(layer));
    }

    private static void area(Map<String, Object> answer, Asked asked) {
        List<Map<String, Object>> layers = new ArrayList<>();
        switch (asked.detail()) {
            case COARSE -> {
                Field seen = asked.live().detection(asked.target(), asked.heightM(), asked.fold());
                Field engaged = asked.live().engagement(asked.target(), asked.heightM(), asked.fold());
                layers.add(layer("detection", Areas.covered(seen)));
                layers.add(layer("engagement", Areas.covered(engaged)));
            }
            case FINE -> {
                Coverage whole = asked.live()
                        .answer(new CoverageQuestion(
                                asked.scenario().name(),
                                asked.bench().draft().catalogue(),
                                asked.target(),
                                List.of(asked.heightM()),
                                asked.fold(),
                                Optional.empty()));
                CoverageLayer one = whole.layers().getFirst();
                layers.add(layer("detection", one.detection()));
                layers.add(layer("engagement", one.engagement()));
                double ring = whole.ring().areaM2() / 1e6;
                answer.put("ring_area_km2", Math.rint(ring));
                answer.put("why", Reason.of(one, ring));
            }
        }
        rings(layers, asked);
        answer.put("layers", layers);
    }

    private static Map<String, Object> layer(String kind, Area area) {
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("id", kind);
        layer.put("kind", kind);
        layer.put("area_km2", Math.rint(area.areaM2() / 1e6));
        layer.put("geojson", GeoJson.multiPolygon(area));
        return layer;
    }

    private static void rings(List<Map<String, Object>> layers, Asked asked) {
        for (Coverage.Mark mark :
                Marks.of(asked.scenario(), asked.bench().draft().catalogue())) {
            if (mark.isFireUnit()) {
                Map<String, Object> layer = new LinkedHashMap<>();
                layer.put("id", "ring/" + mark.id());
                layer.put("kind", "ring");
                layer.put("radius_m", mark.ringM());
                layer.put("geojson", GeoJson.polygon(Areas.circle(mark.position(), mark.ringM())));
                layers.add(layer);
            }
        }
    }
}
