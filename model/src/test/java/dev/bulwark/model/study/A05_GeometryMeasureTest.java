package dev.bulwark.model.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class A05_GeometryMeasureTest {

    @Test
    void heightsCarryTheirUnit() {
        assertThat(GeometryMeasure.parse("reached.60m"))
                .contains(new GeometryMeasure(GeometryMeasure.Kind.REACHED, 60));
        assertThat(GeometryMeasure.parse("seen_km.10km"))
                .contains(new GeometryMeasure(GeometryMeasure.Kind.SEEN_KM, 10_000));
        assertThat(GeometryMeasure.parse("leakers.ankara")).isEmpty();
    }

    @Test
    void theRingHasNoHeightAndTheOthersNeedOne() {
        assertThat(GeometryMeasure.parse("ring")).isPresent();
        assertThatThrownBy(() -> GeometryMeasure.parse("ring.60m")).hasMessage("'ring' takes no height");
        assertThatThrownBy(() -> GeometryMeasure.parse("seen"))
                .hasMessage("'seen' needs a height above ground, such as seen.60m");
        assertThatThrownBy(() -> GeometryMeasure.parse("crossed.60")).hasMessageContaining("has no unit");
        assertThatThrownBy(() -> GeometryMeasure.parse("crossed.90km")).hasMessageContaining("between 1m and 40km");
    }

    @Test
    void aClaimIsCheckedWhereItStands() {
        assertThat(problems("seen.60 of a > 0.5")).contains("study.yaml:6:", "has no unit", "reached.60m of VARIANT");
        assertThat(problems("reachd.60m of a > 0.5"))
                .contains("there is no measure 'reachd'", "did you mean 'reached'?");
        assertThat(problems("reached.60m of a > 0.5")).isEmpty();
    }

    private static String problems(String claim) {
        Map<String, String> files = Map.of("study.yaml", """
                version: 1
                study: s
                scenario: one.yaml
                variants: [{id: a}]
                questions:
                  - {id: q, ask: Q?, claim: %s}
                """.formatted(claim), "one.yaml", """
                version: 1
                scenario: one
                terrain: {dem: flat}
                assets: [{id: town, name: Town, at: "39, 33"}]
                fire_units: [{id: north, system: s400, at: "39.1, 33", facing: 0 deg, doctrine: single}]
                raids: [{id: r, threat: su24m, from: "41, 33", to: town}]
                """);
        return new StudyReader(Catalogue.bundled())
                .read(Folder.of(files), "study.yaml").problems().stream()
                        .map(Problem::render)
                        .collect(Collectors.joining("\n"));
    }
}
