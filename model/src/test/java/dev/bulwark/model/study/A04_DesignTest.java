package dev.bulwark.model.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.sample.Spread;
import dev.bulwark.base.stats.Stopping;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Factors, unknowns and stopping in study documents. */
class A04_DesignTest {
    private static final String BASE = """
            version: 1
            scenario: base
            duration: 10 min
            terrain: {dem: flat}
            assets: [{id: town, name: Town, at: "39, 33"}]
            fire_units:
              - {id: north, system: s400, at: "39.1, 33", facing: 0 deg, doctrine: single}
            raids:
              - {id: r, threat: cruise_missile, count: 3, from: "40, 33", to: town}
            """;
    private static final String FACTORS = """
            scenario: base.yaml
            factors:
              - id: doctrine
                path: fire_units.north.doctrine
                levels: {one: single, two: salvo 2}
              - id: raid
                path: raids.r.count
                levels: {few: 4, many: 40, most: 400}
            """;

    @Test
    void fullFactorial() {
        assertThat(ids(FACTORS)).isEqualTo("one_few one_many one_most two_few two_many two_most");
        assertThat(read(FACTORS).orThrow().variants().getLast().changes())
                .containsExactly("fire_units.north.doctrine: salvo 2", "raids.r.count: 400");
        assertThat(read(FACTORS).orThrow().variants().getLast().title()).isEqualTo("doctrine two, raid most");
    }

    @Test
    void oneAtATime() {
        assertThat(ids(FACTORS + "design: one-at-a-time\n")).isEqualTo("one_few two_few one_many one_most");
    }

    @Test
    void factorsOfEveryVariant() {
        assertThat(ids(FACTORS.replace("few: 4, many: 40, ", "") + "variants: [{id: a}, {id: b, title: B}]\n"))
                .isEqualTo("a_one_most a_two_most b_one_most b_two_most");
    }

    @Test
    void aMillionCombinationsAreRefused() {
        StringBuilder many = new StringBuilder("scenario: base.yaml\nfactors:\n");
        for (int i = 0; i < 20; i++) {
            many.append("  - {id: f").append(i).append(", path: raids.r.count, levels: {a: 1, b: 2}}\n");
        }
        assertThat(problems(many.toString())).contains("the factors make 1048576 variants [out-of-range]");
    }

    @Test
    void faultsOfFactors() {
        assertThat(problems("scenario: base.yaml\nfactors: [{id: f, path: raids.r.count, levels: {}}]\n"))
                .contains("factor 'f' has no levels");
        assertThat(problems("scenario: base.yaml\nfactors: [{id: f, path: raids.r.count, levels: {a b: 1}}]\n"))
                .contains("level 'a b' cannot be part of a variant's id");
        assertThat(problems("scenario: base.yaml\n")).contains("the study compares nothing", "add variants:");
    }

    @Test
    void everyFigureWithARangeIsATriangleUnlessSaid() {
        UnknownRules rules = rules("""
                unknowns:
                  s400.reaction_time_s: fixed
                  m_48n6.mean_speed_m_s: uniform
                  m_48n6.max_range_km: uniform 100 km to 300 km
                  generic_assumptions.network_availability: triangular 0.5 to 0.8 to 1
                """);
        assertThat(spread(rules, "s400.reaction_time_s")).isEqualTo(new Spread.Fixed(10));
        assertThat(spread(rules, "m_48n6.mean_speed_m_s")).isEqualTo(new Spread.Uniform(900, 1500));
        assertThat(spread(rules, "m_48n6.max_range_km")).isEqualTo(new Spread.Uniform(100, 300));
        assertThat(spread(rules, "generic_assumptions.network_availability"))
                .isEqualTo(new Spread.Triangular(.5, .8, 1));
        assertThat(spread(rules, "m_48n6.max_range_tbm_km")).isEqualTo(new Spread.Triangular(40, 60, 60));
        assertThat(spread(rules("unknowns: {others: fixed}\n"), "m_48n6.max_range_tbm_km"))
                .isEqualTo(new Spread.Fixed(60));
    }

    @Test
    void faultsOfUnknowns() {
        assertThat(problems("variants: [{id: a, scenario: base.yaml}]\nunknowns: {s400.reaction_time: fixed}\n"))
                .contains("the catalogue has no figure 's400.reaction_time'", "did you mean 's400.reaction_time_s'?");
        assertThat(problems("variants: [{id: a, scenario: base.yaml}]\nunknowns: {s400.reaction_time_s: uniform 5}\n"))
                .contains("'5' is no value of reaction_time_s, which is in s");
        assertThat(
                        problems(
                                "variants: [{id: a, scenario: base.yaml}]\nunknowns: {s400.reaction_time_s: uniform 9 s to 5 s}\n"))
                .contains("does not say how to draw a figure");
    }

    @Test
    void theOuterLoop() {
        StudyDraft study = read("variants: [{id: a, scenario: base.yaml}]\ndraws: 64\npoints: latin-hypercube\n")
                .orThrow();
        assertThat(study.ignorance().draws()).isEqualTo(64);
        assertThat(study.ignorance().replicationsPerDraw()).isEqualTo(40);
        assertThat(study.ignorance().points()).isEqualTo(Ignorance.Points.LATIN_HYPERCUBE);
        assertThat(study.ignorance().drivers()).isEqualTo(4);
    }

    @Test
    void stopping() {
        String text = "variants: [{id: a, scenario: base.yaml}]\nreplications: 5000\nstop: {half_width: 0.2}\n";
        assertThat(read(text).orThrow().stopping()).contains(new Stopping(.2, 100, 5000));
    }

    private static UnknownRules rules(String text) {
        return read("variants: [{id: a, scenario: base.yaml}]\n" + text)
                .orThrow()
                .ignorance()
                .rules();
    }

    private static Spread spread(UnknownRules rules, String name) {
        FigureRef ref = FigureRef.parse(name, "");
        return rules.spread(ref.entryId(), Catalogue.bundled().figure(ref).orElseThrow());
    }

    private static String ids(String text) {
        return read(text).orThrow().variants().stream().map(Variant::id).collect(Collectors.joining(" "));
    }

    private static String problems(String text) {
        return read(text).problems().stream().map(Problem::render).collect(Collectors.joining("\n"));
    }

    private static Checked<StudyDraft> read(String text) {
        Map<String, String> files = Map.of("base.yaml", BASE, "study.yaml", "version: 1\nstudy: s\n" + text);
        return new StudyReader(Catalogue.bundled()).read(Folder.of(files), "study.yaml");
    }
}
