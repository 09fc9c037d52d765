package dev.bulwark.exchange.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.StudyReader;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.stage.Stage;
import dev.bulwark.study.summary.Verdict;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.library.BundledTerrain;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One radar and one launcher on a ball without hills, where circles are known. */
class A01_GeometryMeasuresTest {
    private static final String SCENARIO = """
            version: 1
            scenario: one unit on the sea
            terrain: {dem: flat, refraction: 1.3333333333}
            regions: [{id: box, name: A box, outline: ["38, 31", "38, 35", "40, 35", "40, 31"]}]
            assets: [{id: town, name: Town, at: "39, 33"}]
            fire_units: [{id: unit, system: hawk, at: "39, 33", mast: 10 m, doctrine: single}]
            raids: [{id: r, threat: su24m, from: "41, 33", to: town}]
            """;
    private static final String STUDY = """
            version: 1
            study: circles
            scenario: one.yaml
            replications: 4
            variants: [{id: a}, {id: none, remove: [fire_units.unit]}]
            questions:
              - {id: near, ask: Q?, claim: seen_km.60m of a < 50}
              - {id: share, ask: Q?, claim: seen.60m of a > 0.05}
              - {id: reach, ask: Q?, claim: reached.3km of a > 0}
              - {id: ring, ask: Q?, claim: ring of a > ring of none}
              - {id: cross, ask: Q?, claim: crossed.3km of a > 0.1}
            """;

    /** Two horizons with k = 4/3: of a mast of 10 m and of a target at 60 m, 13.0 and 31.9 km. */
    @Test
    void theHorizonIsWhereGeometrySaysIt() {
        double radius = 4.0 / 3 * 6_371_009;
        double horizonKm = (Math.sqrt(2 * radius * 10) + Math.sqrt(2 * radius * 60)) / 1000;
        assertThat(value("seen_km.60m")).isCloseTo(horizonKm, within(.02 * horizonKm));
    }

    /** The circle's area beside the box's, about 346 by 222 km. */
    @Test
    void sharesAreAreasOfTheRegion() {
        double km = value("seen_km.60m");
        double box = 4 * 111.3 * Math.cos(Math.toRadians(39)) * 2 * 111.0;
        assertThat(value("seen.60m")).isCloseTo(Math.PI * km * km / box, within(.004));
    }

    /** A variant is asked what claims about it ask, and no more. */
    @Test
    void nobodyHasARingWithoutAFireUnit() {
        assertThat(values("none")).containsExactly(Map.entry("ring", 0.0));
        assertThat(values("a")).containsOnlyKeys("crossed.3km", "reached.3km", "ring", "seen.60m", "seen_km.60m");
    }

    /** A crossing that is engaged passes over ground that is reached, so that both are there or not. */
    @Test
    void whoReachesSomethingMeetsSomeCrossings() {
        assertThat(value("reached.3km")).isBetween(.01, value("ring"));
        assertThat(value("crossed.3km")).isBetween(value("reached.3km"), 1.0);
    }

    /** What geometry decides has no interval of chance, and ignorance moves it as it moves everything. */
    @Test
    void claimsAboutGeometryAreAnswered() {
        List<Verdict> plain = run(STUDY).verdicts();
        assertThat(plain).extracting(Verdict::kind).containsOnly(Verdict.Kind.SUPPORTED);
        assertThat(plain).allMatch(v -> v.difference().low() == v.difference().high());
        List<Verdict> drawn =
                run(STUDY + "draws: 8\nreplications_per_draw: 2\ndrivers: 0\n").verdicts();
        assertThat(drawn.getFirst().doubt().orElseThrow().range().halfWidth()).isPositive();
    }

    private static double value(String measure) {
        return values("a").getOrDefault(measure, Double.NaN);
    }

    private static SortedMap<String, Double> values(String variant) {
        StudyDraft draft = draft(STUDY);
        int index = draft.variants().getFirst().id().equals(variant) ? 0 : 1;
        return stage(draft).nominal(index).geometry();
    }

    private static Study run(String text) {
        StudyDraft draft = draft(text);
        Stage stage = stage(draft);
        List<PreparedVariant> variants = List.of(stage.nominal(0), stage.nominal(1));
        return Study.run(draft, stage, variants, 2, Ledger.NONE, Progress.NONE);
    }

    private static Stage stage(StudyDraft draft) {
        return new Stage(
                draft.variants(),
                UnaryOperator.identity(),
                c -> BundledTerrain.nearEast(),
                FloorMaps::sweep,
                GeometryMeasures.of(draft.questions()));
    }

    private static StudyDraft draft(String text) {
        return new StudyReader(Catalogue.bundled())
                .read(Folder.of(Map.of("study.yaml", text, "one.yaml", SCENARIO)), "study.yaml")
                .orThrow();
    }
}
