package dev.bulwark.app.serve.api;

import dev.bulwark.app.command.coverage.Reason;
import dev.bulwark.app.serve.desk.Desk;
import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Reply;
import dev.bulwark.app.serve.http.Request;
import dev.bulwark.app.serve.http.Routes;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.Field;
import dev.bulwark.exchange.coverage.Marks;
import dev.bulwark.exchange.geojson.GeoJson;
import dev.bulwark.exchange.page.FieldJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Who sees and reaches what: coarse while a site is dragged, fine when it stands. */
public final class CoverageApi {
    private static final int MOST_KEPT = 24;

    private final Desk desk;
    private final Drag drag = new Drag();
    private final Kept<Known, Map<String, Object>> kept = new Kept<>(MOST_KEPT);

    private record Known(int revision, String product, Question.What what) {}

    public CoverageApi(Desk desk) {
        this.desk = desk;
    }

    public void addTo(Routes routes) {
        routes.post("/api/coverage", this::coverage);
    }

    private Reply coverage(Request request) {
        long start = System.nanoTime();
        JsonNode json = request.json();
        Edition edition = desk.recent(Ask.whole(json, "revision", desk.now().revision(), 0, Integer.MAX_VALUE));
        Question asked = Question.of(edition, json);
        String product = Ask.word(json, "product", "area", List.of("area", "kfold", "lowest"));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("schema", "bulwark.page.coverage/1");
        answer.put("revision", edition.revision());
        answer.put("product", product);
        answer.put("detail", asked.detail().name().toLowerCase(Locale.ROOT));
        answer.put("altitude_m", asked.heightM());
        answer.put("target", asked.target().id());
        answer.put("rcs_m2", asked.target().noseM2());
        answer.putAll(known(new Known(edition.revision(), product, asked.what()), asked));
        answer.put("milliseconds", Math.rint((System.nanoTime() - start) / 1e4) / 100);
        return Reply.json(answer);
    }

    /** What hangs on the question alone; of a dragged site nothing is kept. */
    private Map<String, Object> known(Known key, Question asked) {
        if (asked.put().isPresent()) {
            return computed(key.product(), asked);
        }
        return kept.find(key).orElseGet(() -> {
            Map<String, Object> made = computed(key.product(), asked);
            kept.keep(key, made);
            return made;
        });
    }

    private Map<String, Object> computed(String product, Question asked) {
        Map<String, Object> answer = new LinkedHashMap<>();
        switch (product) {
            case "kfold" -> field(answer, "kfold", asked.live().sitesThatSee(asked.target(), asked.heightM()));
            case "lowest" -> field(answer, "lowest", asked.live().lowestHeight(asked.target(), asked.fold()));
            default -> area(answer, asked);
        }
        answer.put("terrain_note", asked.bench().ground().elevation().source().note());
        return answer;
    }

    private static void field(Map<String, Object> answer, String kind, Field field) {
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("id", kind);
        layer.put("kind", kind);
        layer.put("field", FieldJson.of(field));
        answer.put("layers", List.of(layer));
    }

    private void area(Map<String, Object> answer, Question asked) {
        List<Map<String, Object>> layers = new ArrayList<>();
        switch (asked.detail()) {
            case COARSE -> {
                Drag.Both both = coarse(asked);
                layers.add(layer("detection", Areas.covered(both.detection())));
                layers.add(layer("engagement", Areas.covered(both.engagement())));
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

    /** By one site at least, what the others cover is kept while a site is dragged. */
    private Drag.Both coarse(Question asked) {
        return asked.put().isPresent() && asked.fold() == 1
                ? drag.at(asked, asked.put().get())
                : Drag.Both.of(asked.live(), asked.target(), asked.heightM(), asked.fold());
    }

    private static Map<String, Object> layer(String kind, Area area) {
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("id", kind);
        layer.put("kind", kind);
        layer.put("area_km2", Math.rint(area.areaM2() / 1e6));
        layer.put("geojson", GeoJson.multiPolygon(area));
        return layer;
    }

    private static void rings(List<Map<String, Object>> layers, Question asked) {
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
