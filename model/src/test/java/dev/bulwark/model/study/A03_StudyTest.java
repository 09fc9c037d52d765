package dev.bulwark.model.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.scenario.Scenario;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class A03_StudyTest {
    private static final String SCENARIO = """
            version: 1
            scenario: base
            assets: [{id: town, at: "39.9, 32.9"}]
            fire_units:
              - {id: north, system: s400, at: "40.1, 32.6", facing: 90 deg, load: {m_48n6: 24}}
            radars: [{id: awacs, system: e3a, at: "39, 33"}]
            networks: [{id: all, members: all}]
            raids: [{id: r, threat: f16c, from: "40, 36", to: town}]
            """;
    private static final String HEAD = """
            version: 1
            study: test
            scenario: base.yaml
            """;
    private static final Catalogue CATALOGUE = Catalogue.bundled();

    private static Checked<StudyDraft> read(String text) {
        Folder folder = Folder.of(Map.of("study.yaml", HEAD + text, "base.yaml", SCENARIO));
        return new StudyReader(CATALOGUE).read(folder, "study.yaml");
    }

    private static String problems(String text) {
        return read(text).problems().stream().map(Problem::render).collect(Collectors.joining("\n\n"));
    }

    private static Scenario only(String text) {
        return read(text).orThrow().variants().getFirst().scenario().nominal();
    }

    @Test
    void defaults() {
        StudyDraft study = read("variants: [{id: a}]\n").orThrow();
        assertThat(study.replications()).isEqualTo(200);
        assertThat(study.ignorance().isDrawn()).isFalse();
        assertThat(study.seed()).isEqualTo(1);
        assertThat(study.variants().getFirst().title()).isEqualTo("a");
        assertThat(study.files()).extracting(f -> f.name()).containsExactly("study.yaml", "base.yaml");
    }

    @Test
    void overridesByPath() {
        Scenario s = only("""
                variants:
                  - id: a
                    set:
                      fire_units.north.load.m_48n6: 8
                      fire_units.north.doctrine: salvo 2
                      raids.r.count: 5
                      terrain: {dem: flat}
                    remove: [radars.awacs, networks]
                """);
        assertThat(s.fireUnits().getFirst().weapons().getFirst().rounds()).isEqualTo(8);
        assertThat(s.raids().getFirst().count()).isEqualTo(5);
        assertThat(s.terrain().dem()).isEqualTo("flat");
        assertThat(s.radars()).isEmpty();
        assertThat(s.networks()).isEmpty();
    }

    @Test
    void changesAreToldInWords() {
        StudyDraft study = read("variants: [{id: a, set: {raids.r.count: 5}, remove: [networks]}]\n")
                .orThrow();
        assertThat(study.variants().getFirst().changes()).containsExactly("raids.r.count: 5", "without networks");
    }

    @Test
    void anErrorOfAnOverrideNamesTheStudysLine() {
        assertThat(problems("variants:\n  - id: a\n    set: {raids.r.count: -5}\n"))
                .isEqualTo("""
                study.yaml:6:26: error: count: -5 is outside 1 to 100000 [out-of-range]
                  6 |     set: {raids.r.count: -5}
                    |                          ^^""");
        assertThat(problems("variants:\n  - id: a\n    set: {raids.r.conut: 5}\n"))
                .startsWith("study.yaml:6:11: error: a raid has no key 'conut' [unknown-key]")
                .contains("did you mean 'count'?");
    }

    @Test
    void aPathThatLeadsNowhere() {
        assertThat(problems("variants:\n  - {id: a, set: {fire_units.nroth.facing: 5 deg}}\n"))
                .isEqualTo("""
                study.yaml:5:19: error: 'fire_units.nroth.facing': there is no 'nroth' [bad-path]
                  5 |   - {id: a, set: {fire_units.nroth.facing: 5 deg}}
                    |                   ^^^^^^^^^^^^^^^^^^^^^^^
                  fix: did you mean 'north'?""");
        assertThat(problems("variants:\n  - {id: a, remove: [raids.x]}\n")).contains("'raids.x': there is no 'x'");
        assertThat(problems("variants:\n  - {id: a, set: {duration.x: 1}}\n")).contains("there is no 'duration'");
        assertThat(problems("variants:\n  - {id: a, set: {scenario.x: 1}}\n"))
                .contains("goes on behind a single value");
    }

    @Test
    void claims() {
        String variants = "variants: [{id: a}, {id: b}]\nquestions:\n";
        StudyDraft study = read(variants + "  - {id: q, ask: Better?, claim: leakers.town of a < leakers of b}\n")
                .orThrow();
        assertThat(study.questions().getFirst().claim())
                .isEqualTo(new Claim(
                        new Claim.Term("leakers.town", "a"), Claim.Relation.LESS, new Claim.Term("leakers", "b")));
        assertThat(problems(variants + "  - {id: q, ask: x, claim: leakers of c > 0.5}\n"))
                .contains("there is no variant 'c' [unknown-reference]");
        assertThat(problems(variants + "  - {id: q, ask: x, claim: leakrs of a > 0.5}\n"))
                .contains("there is no measure 'leakrs'", "did you mean 'leakers'?");
        assertThat(problems(variants + "  - {id: q, ask: x, claim: a is better}\n"))
                .contains("'a is better' is no claim");
    }

    @Test
    void theScenarioMustBeInTheStudysFolder() {
        assertThat(problems("variants: [{id: a, scenario: ../x.yaml}]\n")).contains("[include-refused]");
        assertThat(problems("variants: [{id: a, scenario: x.yaml}]\n"))
                .contains("study.yaml:4:30: error: there is no file 'x.yaml' [not-found]");
    }

    @Test
    void tooManyReplicationsAreRefused() {
        assertThat(problems("variants: [{id: a}]\nreplications: 1000000000\n"))
                .contains("replications: 1000000000 is outside 1 to 10000000");
        assertThat(problems("variants: [{id: a}, {id: a}]\n")).contains("id 'a' stands twice");
        assertThat(problems("variants: []\n")).contains("a study needs at least one");
    }
}
