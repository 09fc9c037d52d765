package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.Texts.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.Region;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class A05_RegionsTest {

    @Test
    void aCountryAndAnOutline() {
        List<Region> regions = Texts.fine(HEAD + """
                regions:
                  - {id: country, country: Turkey}
                  - {id: box, name: A box, outline: ["40, 30", "40, 31", "41, 31"]}
                """).regions();
        assertThat(regions.getFirst()).isEqualTo(new Region.Country("country", "Turkey"));
        assertThat(regions.getLast())
                .isEqualTo(new Region.Outline(
                        "box",
                        "A box",
                        List.of(List.of(
                                Geodetic.ofDegrees(40, 30, 0),
                                Geodetic.ofDegrees(40, 31, 0),
                                Geodetic.ofDegrees(41, 31, 0)))));
    }

    @Test
    void geoJsonBesideTheScenario() {
        String json = """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry":
                  {"type": "MultiPolygon", "coordinates": [[[[30, 40], [31, 40], [31, 41], [30, 40]]]]}}]}
                """;
        String scenario = HEAD + "regions: [{id: r, geojson: r.geojson}]\n";
        Region region = Texts.read(Map.of("s.yaml", scenario, "r.geojson", json))
                .orThrow()
                .regions()
                .getFirst();
        assertThat(region).isInstanceOfSatisfying(Region.Outline.class, o -> {
            assertThat(o.rings()).hasSize(1);
            assertThat(o.rings().getFirst()).hasSize(3);
            assertThat(o.rings().getFirst().getFirst().latitudeDeg()).isEqualTo(40);
        });
    }

    @Test
    void whatIsNoRegion() {
        assertThat(Texts.problems(HEAD + "regions: [{id: r}]\n"))
                .contains("region 'r' needs one of country, outline and geojson, and has 0");
        assertThat(Texts.problems(HEAD + "regions: [{id: r, geojson: ../r.geojson}]\n"))
                .contains("[include-refused]");
        assertThat(Texts.problems(
                        Map.of("s.yaml", HEAD + "regions: [{id: r, geojson: r}]\n", "r", "{\"type\": \"Point\"}")))
                .contains("no Polygon or MultiPolygon stands in this GeoJSON");
        assertThat(Texts.problems(Map.of(
                        "s.yaml",
                        HEAD + "regions: [{id: r, geojson: r}]\n",
                        "r",
                        "{\"type\": \"Polygon\", \"coordinates\": [[[30, 95], [1, 1], [2, 2]]]}")))
                .contains("latitude: 95 is outside -90 to 90");
    }
}
