package dev.bulwark.exchange.geometry;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.exchange.coverage.Shares;
import dev.bulwark.exchange.crossing.Crossings;
import dev.bulwark.exchange.crossing.StraightLine;
import dev.bulwark.exchange.land.Territory;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.study.Claim;
import dev.bulwark.model.study.GeometryMeasure;
import dev.bulwark.model.study.Question;
import dev.bulwark.model.study.Variant;
import dev.bulwark.model.system.ThreatType;
import dev.bulwark.study.stage.Geometry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Works out what a study's claims ask of geometry, on the coarse lattice of coverage (8 km): shares are good to about a
 * percent, which many draws can afford.
 */
public final class GeometryMeasures implements Geometry {
    private static final int LINES = 150;
    private static final long SEED = 1;

    private final Map<String, SortedMap<String, GeometryMeasure>> asked;
    private final Map<Territory, List<StraightLine>> lines = new ConcurrentHashMap<>();
    private final Map<List<Asset>, Optional<Territory>> countries = new ConcurrentHashMap<>();

    private GeometryMeasures(Map<String, SortedMap<String, GeometryMeasure>> asked) {
        this.asked = asked;
    }

    /** Of all claims of a study; each variant is asked what claims about it ask. */
    public static Geometry of(List<Question> questions) {
        Map<String, SortedMap<String, GeometryMeasure>> asked = new TreeMap<>();
        questions.stream()
                .flatMap(q -> terms(q.claim()))
                .forEach(term -> GeometryMeasure.parse(term.measure())
                        .ifPresent(g -> asked.computeIfAbsent(term.variant(), _ -> new TreeMap<>())
                                .put(term.measure(), g)));
        return asked.isEmpty() ? NONE : new GeometryMeasures(asked);
    }

    private static Stream<Claim.Term> terms(Claim claim) {
        return switch (claim.right()) {
            case Claim.Term right -> Stream.of(claim.left(), right);
            case Claim.Threshold _ -> Stream.of(claim.left());
        };
    }

    @Override
    public SortedMap<String, Double> of(Variant variant, Theatre theatre, TerrainSurroundings ground) {
        SortedMap<String, GeometryMeasure> measures = asked.get(variant.id());
        if (measures == null) {
            return Collections.emptySortedMap();
        }
        ScenarioDraft draft = variant.scenario();
        Place place = new Place(draft, theatre, ground, target(theatre.scenario()), region(draft, theatre.scenario()));
        LiveCoverage coverage = LiveCoverage.of(Detail.COARSE, theatre.scenario(), ground);
        SortedMap<String, Double> values = new TreeMap<>();
        measures.forEach((name, measure) -> values.put(name, value(measure, place, coverage)));
        return values;
    }

    private record Place(
            ScenarioDraft draft,
            Theatre theatre,
            TerrainSurroundings ground,
            ThreatType target,
            Optional<Territory> region) {}

    private double value(GeometryMeasure measure, Place place, LiveCoverage coverage) {
        double height = measure.heightM();
        return switch (measure.kind()) {
            case RING -> Shares.of(region(place), coverage.rings(place.draft().catalogue()));
            case SEEN -> Shares.of(region(place), coverage.detection(place.target(), height, 1));
            case REACHED -> Shares.of(region(place), coverage.engagement(place.target(), height, 1));
            case SEEN_KM ->
                StrictMath.sqrt(Shares.areaM2(coverage.detection(place.target(), height, 1)) / Math.PI) / 1000;
            case CROSSED -> crossed(place, height);
        };
    }

    private double crossed(Place place, double height) {
        ThreatType target = place.target();
        List<StraightLine> drawn =
                lines.computeIfAbsent(region(place), r -> Crossings.lines(r, target.speedMps(), LINES, SEED));
        return Crossings.of(
                        place.theatre(),
                        place.ground().elevation()::heightM,
                        drawn,
                        target,
                        target.speedMps(),
                        List.of(new Altitude.AboveGround(height)))
                .getFirst()
                .atLeast(1)
                .estimate();
    }

    private static Territory region(Place place) {
        return place.region()
                .orElseThrow(() -> new IllegalArgumentException("a claim asks for a share of a region, but the scenario"
                        + " names none and no country holds most of its assets; give it regions:"));
    }

    private Optional<Territory> region(ScenarioDraft draft, Scenario scenario) {
        return draft.regions().size() == 1
                ? Territory.of(draft.regions().getFirst())
                : countries.computeIfAbsent(scenario.assets(), Territory::holdingMostOf);
    }

    private static ThreatType target(Scenario scenario) {
        return scenario.largestTarget()
                .orElseThrow(() -> new IllegalArgumentException("a claim asks what is covered against a target, but the"
                        + " scenario has no raid of aircraft, cruise missiles or drones"));
    }
}
