package dev.bulwark.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class A01_JsonTest {

    @Test
    void keysStandInTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", List.of(true, "x", 0.5));
        map.put("n", Arrays.asList(null, Double.NaN));
        map.put("empty", Map.of());
        assertThat(Json.compact(map)).isEqualTo("{\"z\":1,\"a\":[true,\"x\",0.5],\"n\":[null,null],\"empty\":{}}");
        assertThat(Json.pretty(map)).isEqualTo("""
                {
                  "z": 1,
                  "a": [true, "x", 0.5],
                  "n": [null, null],
                  "empty": {}
                }""");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -3, 0.1, 1e-9, 123456789.125, 1e300, 1e15, Double.MIN_VALUE, 4.35})
    void numbersReadBackAsTheyWere(double number) {
        double back = new ObjectMapper().readTree(Json.compact(number)).asDouble();
        assertThat(back).isEqualTo(number == 0 ? 0.0 : number);
    }

    @Test
    void wholeNumbersHaveNoPoint() {
        assertThat(Json.compact(List.of(3.0, -0.0, 1e14))).isEqualTo("[3,0,100000000000000]");
    }

    @Test
    void textReadsBackAsItWas() {
        String text = "line\n\"quoted\" \\ tab\t nul\u0000 bell\u0007 Türkiye 日本 \uD83D\uDE80";
        assertThat(new ObjectMapper().readTree(Json.compact(text)).asString()).isEqualTo(text);
    }

    @Test
    void whatJsonCannotSay() {
        assertThatThrownBy(() -> Json.compact(Double.POSITIVE_INFINITY)).hasMessage("JSON has no infinite numbers");
        assertThatThrownBy(() -> Json.compact(new Object())).hasMessageContaining("java.lang.Object");
    }
}
