package dev.bulwark.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Users extend the catalogue, or set its figures anew with a reason; the rules are the same for everybody. */
class A02_OwnCatalogueTest {
    private static final Catalogue BUNDLED = Catalogue.bundled();

    private static Checked<Catalogue> read(String text) {
        return CatalogueReader.read(Folder.of(Map.of("own.yaml", "version: 1\n" + text)), "own.yaml", BUNDLED);
    }

    private static String problems(String text) {
        return read(text).problems().stream().map(Problem::render).collect(Collectors.joining("\n"));
    }

    @Test
    void anOverrideKeepsWhatWasBefore() {
        Catalogue own = read("""
                overrides:
                  - {figure: s400.reaction_time_s, low: 12, nominal: 20, high: 40, reason: crews in their first year}
                """).orThrow();
        FigureRef ref = new FigureRef("s400", "reaction_time_s");
        assertThat(own.figure(ref).orElseThrow().nominal()).isEqualTo(20);
        assertThat(own.figure(ref).orElseThrow().basis()).isEqualTo(Basis.ASSUMPTION);
        assertThat(own.overrides())
                .hasEntrySatisfying(ref, o -> assertThat(o.before().nominal()).isEqualTo(10));
        FigureBook book = new FigureBook(own, FigureDraw.NOMINAL, Map.of());
        assertThat(new Systems(own, book).fireUnit("s400", "reaction")).isEqualTo(20);
        assertThat(book.uses().getFirst().overridden()).isTrue();
        assertThat(book.uses().getFirst().reason()).isEqualTo("crews in their first year (own.yaml)");
    }

    @Test
    void anOverrideNeedsAReasonAndAFigure() {
        assertThat(problems("overrides: [{figure: s400.reaction_time_s, low: 1, nominal: 2, high: 3}]\n"))
                .contains("an override needs 'reason'");
        assertThat(problems("overrides: [{figure: s400.reaction_tim_s, low: 1, nominal: 2, high: 3, reason: x}]\n"))
                .contains("the catalogue has no figure 's400.reaction_tim_s'", "did you mean 'reaction_time_s'?");
    }

    @Test
    void anOverrideBeyondPhysicsIsRefusedWhereItIsUsed() {
        assertThat(problems("overrides: [{figure: s400.reaction_time_s, low: -1, nominal: 2, high: 3, reason: x}]\n"))
                .contains("reaction: s400.reaction_time_s runs from -1 to 3 s, beyond 0 to 3600");
    }

    @Test
    void anOwnThreat() {
        Catalogue own = read("""
                sources:
                  ME: {title: Notebook, publisher: myself, date: n.d., kind: own notes}
                entries:
                  - id: glider
                    name: A slow glider
                    category: threat
                    threat: {kind: drone, rcs: rcs_m2, speed: speed_km_h, altitude: altitude_m, range: range_km}
                    figures:
                      - {key: rcs_m2, low: 0.1, nominal: 0.2, high: 0.5, unit: m2, basis: assumption, note: a guess}
                      - {key: speed_km_h, low: 80, nominal: 90, high: 100, unit: km/h, basis: sourced, sources: [ME]}
                      - {key: altitude_m, low: 500, nominal: 500, high: 500, unit: m, basis: sourced, sources: [ME]}
                      - {key: range_km, low: 50, nominal: 50, high: 50, unit: km, basis: sourced, sources: [ME]}
                """).orThrow();
        assertThat(new Systems(own, new FigureBook(own, FigureDraw.NOMINAL, Map.of()))
                        .threat("glider")
                        .speedMps())
                .isEqualTo(25);
        assertThat(own.entries()).hasSize(BUNDLED.entries().size() + 1);
    }

    @Test
    void anOwnInterceptorInheritsTheDefaults() {
        Catalogue own = read("""
                entries:
                  - id: arrow
                    name: Arrow
                    category: missile
                    interceptor: {support: until_late, mean_speed: mean_speed_m_s}
                    figures:
                      - {key: mean_speed_m_s, low: 800, nominal: 900, high: 1000, unit: m/s, basis: assumption, note: guess}
                """).orThrow();
        Systems systems = new Systems(own, new FigureBook(own, FigureDraw.NOMINAL, Map.of()));
        assertThat(systems.interceptor("arrow").sspkAirBreathing()).isEqualTo(0.7);
    }

    @Test
    void anEntryIsOneKindOfThing() {
        assertThat(problems("""
                        entries:
                          - id: both
                            name: Both
                            category: odd
                            threat: {kind: ballistic, rcs: bm_300.rcs_m2, range: bm_300.class_reach_km}
                            interceptor: {support: until_late, mean_speed: m_48n6.mean_speed_m_s}
                        """)).contains("entry 'both' is 2 kinds of thing");
    }

    @Test
    void aFigureWithoutSourceOrBasisIsRefused() {
        String entry =
                "entries: [{id: x, name: X, category: threat, figures: [{key: a_km, low: 1, nominal: 2, high: 3, unit: km%s}]}]\n";
        assertThat(problems(entry.formatted(""))).contains("a figure needs 'basis'");
        assertThat(problems(entry.formatted(", basis: sourced"))).contains("a_km: is sourced, yet names no source");
        assertThat(problems(entry.formatted(", basis: assumption")))
                .contains("is assumption, yet no note says how or by whom");
        assertThat(problems(entry.formatted(", basis: sourced, sources: [TASS2081]")))
                .contains("there is no source 'TASS2081'", "did you mean 'TASS2018'?");
        assertThat(problems(entry.formatted(", basis: guess"))).contains("'guess' is not one of sourced, derived");
    }

    @Test
    void figuresOutOfOrderShowAllThree() {
        assertThat(
                        problems(
                                "entries: [{id: x, name: X, category: t, figures: [{key: a, low: 5, nominal: 2, high: 3, unit: km, basis: assumption, note: n}]}]\n"))
                .contains("a: low 5, nominal 2, high 3 are out of order");
    }
}
