package dev.bulwark.exchange.czml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.exchange.SmallRun;
import dev.bulwark.exchange.json.Json;
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
