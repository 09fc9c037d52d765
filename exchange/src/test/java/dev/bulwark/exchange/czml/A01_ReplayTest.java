package dev.bulwark.exchange.czml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.SmallRun;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Racetrack;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.Swerling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the CZML Guide asks of a document, and what ours tells. */
class A01_ReplayTest {
    private static final JsonNode CZML = new ObjectMapper()
            .readTree(Json.compact(Replay.of(SmallRun.SCENARIO, SmallRun.LOG, SmallRun::path, Map.of("seed", 1))));

    @Test
    void theFirstPacketIsTheDocument() {
        assertThat(CZML.get(0).toString())
                .isEqualTo("{\"id\":\"document\",\"name\":\"Small run\",\"version\":\"1.0\",\"clock\":{"
                        + "\"interval\":\"2019-01-01T00:00:00Z/2019-01-01T00:10:00Z\","
                        + "\"currentTime\":\"2019-01-01T00:00:00Z\",\"multiplier\":30,\"range\":\"CLAMPED\","
                        + "\"step\":\"SYSTEM_CLOCK_MULTIPLIER\"}}");
    }

    @Test
    void onePacketForEachThing() {
        List<String> ids = new ArrayList<>();
        CZML.forEach(packet -> ids.add(packet.get("id").asString()));
        assertThat(ids)
                .containsExactly(
                        "document",
                        "provenance",
                        "unit/alpha",
                        "asset/ankara",
                        "threat/north-1",
                        "killed/north-1",
                        "threat/north-2",
                        "leaked/north-2",
                        "interceptor/alpha/1");
    }

    @Test
    void aThreatFliesFromItsStartToItsEnd() {
        JsonNode threat = packet("threat/north-1");
        assertThat(threat.get("availability").asString()).isEqualTo("2019-01-01T00:00:00Z/2019-01-01T00:01:40Z");
        JsonNode numbers = threat.at("/position/cartographicDegrees");
        assertThat(numbers.size() % 4).isZero();
        assertThat(numbers.get(0).asDouble()).isZero();
        assertThat(numbers.get(1).asDouble()).isEqualTo(32);
        assertThat(numbers.get(2).asDouble()).isEqualTo(42);
        assertThat(numbers.get(3).asDouble()).isEqualTo(10_000);
        assertThat(numbers.get(numbers.size() - 4).asDouble()).isEqualTo(100);
        assertThat(numbers.get(numbers.size() - 2).asDouble()).isEqualTo(41.9);
    }

    @Test
    void aThreatIsGreyUntilItIsTracked() {
        assertThat(packet("threat/north-1").at("/point/color").toString())
                .isEqualTo("[{\"interval\":\"2019-01-01T00:00:00Z/2019-01-01T00:00:40Z\",\"rgba\":[190,190,190,255]},"
                        + "{\"interval\":\"2019-01-01T00:00:40Z/2019-01-01T00:01:40Z\",\"rgba\":[230,159,0,255]}]");
        assertThat(packet("threat/north-2").at("/point/color").size()).isEqualTo(1);
    }

    @Test
    void aClickTellsTheStory() {
        assertThat(packet("threat/north-2").get("description").asString()).isEqualTo("""
                <pre>10.0  north-2 starts
                60.0  alpha withholds from north-2: no channel
                300.0  north-2 reaches ankara</pre>""");
    }

    @Test
    void aRadarOnPatrolFliesToAndFro() {
        Racetrack track =
                new Racetrack(List.of(Geodetic.ofDegrees(0, 32, 0), Geodetic.ofDegrees(0, 32.1, 0)), 111.31949);
        Radar radar = new Radar(
                "awacs",
                new RadarType("e3a", 4e5, 1, .9, 1e-6, Swerling.CASE_1, 1, 4e5, 10, 6.28, -.1, 1, 100, 50, .002),
                Geodetic.ofDegrees(0, 32, 0),
                new Mount.Patrolling(9_150, track),
                0);
        JsonNode numbers = new ObjectMapper()
                .readTree(Json.compact(Replay.of(
                        SmallRun.SCENARIO.withDefence(List.of(radar), SmallRun.SCENARIO.fireUnits()),
                        SmallRun.LOG,
                        SmallRun::path,
                        Map.of())))
                .get(3)
                .at("/position/cartographicDegrees");
        assertThat(numbers.toString()) // a tenth of a degree is 11.132 km: 100 s there, 100 s back
                .startsWith(
                        "[0,32,0,9150,20,32.02,0,9150,40,32.04,0,9150,60,32.06,0,9150,80,32.08,0,9150,100,32.1,0,9150,120,32.08,");
        assertThat(numbers.get(numbers.size() - 4).asDouble()).isEqualTo(600);
    }

    @Test
    void allDatesAreIsoAndInOrder() {
        for (JsonNode packet : CZML) {
            if (packet.has("availability")) {
                String interval = packet.get("availability").asString();
                int slash = interval.indexOf('/');
                Instant from = Instant.parse(interval.substring(0, slash));
                assertThat(from).isBefore(Instant.parse(interval.substring(slash + 1)));
            }
        }
    }

    private static JsonNode packet(String id) {
        for (JsonNode packet : CZML) {
            if (packet.get("id").asString().equals(id)) {
                return packet;
            }
        }
        throw new AssertionError("no packet " + id);
    }
}
