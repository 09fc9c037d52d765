package dev.bulwark.exchange.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.sensing.Floor;
import dev.bulwark.exchange.geojson.GeoJson;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.land.Ring;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What RFC 7946 asks of polygons, judged by JTS on the coordinates as written. */
class A02_PolygonsTest {
    private static final GeometryFactory JTS = new GeometryFactory();

    /** Floors as rugged as the lattice can show, without any order to speak of. */
    private static Floor rugged(int seed) {
        return (azimuth, range) -> 500
                + 900 * StrictMath.sin(range / (2_100 + 37 * seed)) * StrictMath.cos(azimuth * (19 + seed))
                + 400 * StrictMath.sin(azimuth * 53 + range / 1_300);
    }

    private static Area rugged(double latitude, double longitude, int seed, double stepM) {
        Geodetic site = Geodetic.ofDegrees(latitude, longitude, 0);
        Lattice lattice = Lattice.of(stepM, site);
        Sight sight = Sight.of(lattice, Antenna.allRound(site, rugged(seed), 200_000), new Plateau(0));
        return Areas.covered(Fields.covered(lattice, List.of(List.of(new Watch(sight, 200_000))), 600, 1));
    }

    @ParameterizedTest
    @CsvSource({"39, 35", "39, 179.3", "-41, -179.0", "0, 0", "70, 25", "-75, 180", "39, -540.2"})
    void ruggedAreasAreValidWoundRightAndInsideTheWorld(double latitude, double longitude) {
        for (int seed = 0; seed < 6; seed++) {
            Area area = rugged(latitude, longitude, seed, 2_000);
            assertThat(area.polygons().size()).isGreaterThan(20);
            MultiPolygon written = written(area);
            IsValidOp valid = new IsValidOp(written);
            assertThat(valid.isValid()).as("%s", valid.getValidationError()).isTrue();
            for (int i = 0; i < written.getNumGeometries(); i++) {
                Polygon p = (Polygon) written.getGeometryN(i);
                assertThat(signed(p.getExteriorRing())).isPositive();
                for (int h = 0; h < p.getNumInteriorRing(); h++) {
                    assertThat(signed(p.getInteriorRingN(h))).isNegative();
                }
            }
            assertThat(written.getEnvelopeInternal().getMinX()).isGreaterThanOrEqualTo(-180);
            assertThat(written.getEnvelopeInternal().getMaxX()).isLessThanOrEqualTo(180);
        }
    }

    /** Section 3.1.9: what crosses the antimeridian is cut there, exactly, and loses nothing. */
    @Test
    void aDiskAcrossTheAntimeridianIsCutThere() {
        Geodetic site = Geodetic.ofDegrees(39, 179.2, 0);
        Geodetic here = Geodetic.ofDegrees(39, 35, 0);
        Area there = Areas.covered(Areas.circles(Lattice.of(4_000, site), List.of(mark(site))));
        Area whole = Areas.covered(Areas.circles(Lattice.of(4_000, here), List.of(mark(here))));
        assertThat(there.polygons()).hasSize(2);
        assertThat(there.areaM2()).isCloseTo(whole.areaM2(), within(1e-4 * whole.areaM2()));
        MultiPolygon written = written(there);
        assertThat(written.getGeometryN(0).getEnvelopeInternal().getMaxX()).isEqualTo(180);
        assertThat(written.getGeometryN(1).getEnvelopeInternal().getMinX()).isEqualTo(-180);
    }

    /** Borders pass between nodes, not along them: a circle is a circle to a hundredth of a cell. */
    @Test
    void bordersAreSmooth() {
        Geodetic site = Geodetic.ofDegrees(39, 35, 0);
        Ring ring = Areas.covered(Areas.circles(Lattice.of(4_000, site), List.of(mark(site))))
                .polygons()
                .getFirst()
                .outer();
        for (Geodetic p : ring.points()) {
            // The nearest that a border comes to a node is 2 % of a step: 80 m.
            assertThat(Geodesics.distanceM(site, p)).isCloseTo(300_000, within(100.0));
        }
    }

    /** Karney's geodesic polygon with many points beside edges straight in degrees. */
    @Test
    void areasAreThoseOfTheEllipsoid() {
        List<Geodetic> dense = new ArrayList<>();
        for (int i = 0; i <= 2_000; i++) {
            dense.add(Geodetic.ofDegrees(36, 26 + i * 0.01, 0));
        }
        for (int i = 2_000; i >= 0; i--) {
            dense.add(Geodetic.ofDegrees(42, 26 + i * 0.01, 0));
        }
        Ring box = new Ring(List.of(
                Geodetic.ofDegrees(36, 26, 0),
                Geodetic.ofDegrees(36, 46, 0),
                Geodetic.ofDegrees(42, 46, 0),
                Geodetic.ofDegrees(42, 26, 0)));
        double right = Geodesics.areaM2(dense);
        assertThat(EllipsoidArea.ofM2(box)).isCloseTo(right, within(1e-5 * right));
        double circle = EllipsoidArea.ofM2(Areas.circle(Geodetic.ofDegrees(39, 35, 0), 300_000));
        double karney = Geodesics.areaM2(
                Areas.circle(Geodetic.ofDegrees(39, 35, 0), 300_000).points());
        assertThat(circle).isCloseTo(karney, within(2e-4 * karney)); // edges of 10 km are geodesics there
    }

    private static Coverage.Mark mark(Geodetic site) {
        return new Coverage.Mark("u", "u", site, 300_000);
    }

    /** Through the text of the file, rounding and all. */
    private static MultiPolygon written(Area area) {
        JsonNode json = new ObjectMapper().readTree(Json.compact(GeoJson.multiPolygon(area)));
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode polygon : json.get("coordinates")) {
            List<LinearRing> rings = new ArrayList<>();
            polygon.forEach(r -> rings.add(ring(r)));
            polygons.add(JTS.createPolygon(
                    rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
        }
        return JTS.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static LinearRing ring(JsonNode json) {
        Coordinate[] coordinates = new Coordinate[json.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(
                    json.get(i).get(0).asDouble(), json.get(i).get(1).asDouble());
        }
        return JTS.createLinearRing(coordinates);
    }

    private static double signed(LinearRing ring) {
        double sum = 0;
        for (int i = 0; i + 1 < ring.getNumPoints(); i++) {
            Coordinate a = ring.getCoordinateN(i);
            Coordinate b = ring.getCoordinateN(i + 1);
            sum += a.x * b.y - b.x * a.y;
        }
        return sum;
    }
}
