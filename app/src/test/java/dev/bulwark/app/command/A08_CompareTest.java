package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import org.junit.jupiter.api.Test;

/** Two scenarios with the same luck. */
class A08_CompareTest {
    private static final String TWO = "../examples/turkey-2019/s400-two.yaml";
    private static final String FOUR = "../examples/turkey-2019/s400-four.yaml";

    @Test
    void aScenarioDoesNotDifferFromItself() {
        Typed same = Typed.of("compare", TWO, TWO, "--replications", "10");
        assertThat(same.exit()).as(same.err()).isZero();
        assertThat(same.out().lines().filter(l -> l.startsWith("| ")).skip(1))
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l).endsWith("| 0 (every run)                |"));
    }

    @Test
    void moreUnitsLetFewerThrough() {
        Typed compared = Typed.of("compare", TWO, FOUR, "--replications", "10", "--json");
        assertThat(compared.exit()).as(compared.err()).isZero();
        assertThat(compared.out())
                .contains("\"schema\": \"bulwark.compare/1\"", "\"pairs\": 10", "\"first_known_s.s400-ankara\"");
        String leakers = compared.out().substring(compared.out().indexOf("\"leakers\""));
        assertThat(leakers.substring(leakers.indexOf("second_minus_first"), leakers.indexOf("second_minus_first") + 60))
                .contains("\"mean\": -");
    }
}
