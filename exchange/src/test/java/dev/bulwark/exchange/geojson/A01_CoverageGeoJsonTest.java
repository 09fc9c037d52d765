package dev.bulwark.exchange.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.coverage.Lattice;
import dev.bulwark.exchange.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class A01_CoverageGeoJsonTest {
    private static final Geodetic MURTED = Geodetic.ofDegrees(40.08, 32.57, 0);

    @Test
    void ringsAreClosedAndFollowTheRightHandRule() {
        Coverage.Mark site = new Coverage.Mark("murted", "Mürted", MURTED, 50_000);
        Area area = Areas.covered(Areas.circles(Lattice.of(5_000, MURTED), List.of(site)));
        Coverage coverage = new Coverage(
                "one unit",
                "a fighter, 2 m2",
                List.of(site),
                area,
                "",
                Double.NaN,
                List.of(new CoverageLayer(1000, area, area, Double.NaN, Double.NaN, List.of())),
                "coarse",
                1);
        String text = Json.pretty(CoverageGeoJson.of(List.of(coverage), Map.of("seed", 1)));
        JsonNode json = new ObjectMapper().readTree(text);
        assertThat(json.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(json.get("features").size()).isEqualTo(4);
        assertThat(json.at("/features/0/properties").toString())
                .isEqualTo(
                        "{\"variant\":\"one unit\",\"kind\":\"detection\",\"name\":\"detection at 1000 m above ground\",\"height_above_ground_m\":1000,\"target\":\"a fighter, 2 m2\",\"terrain_note\":\"coarse\",\"area_km2\":"
                                + Math.round(area.areaM2() / 1e6) + "}");
        JsonNode ring = json.at("/features/0/geometry/coordinates/0/0");
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(turns(ring)).isPositive();
        JsonNode circle = json.at("/features/2/geometry/coordinates/0");
        assertThat(turns(circle)).isPositive();
        assertThat(json.at("/features/3/geometry/coordinates").toString()).isEqualTo("[32.57,40.08]");
    }

    /** Twice the signed area in square degrees: positive for counter-clockwise. */
    private static double turns(JsonNode ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.size(); i++) {
            sum += ring.get(i).get(0).asDouble() * ring.get(i + 1).get(1).asDouble()
                    - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
        }
        return sum;
    }
}
