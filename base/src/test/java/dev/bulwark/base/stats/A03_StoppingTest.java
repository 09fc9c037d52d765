package dev.bulwark.base.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Half-width .02: what the rule promises and what it keeps. Exact, by recursion; the figures stand in trust.md 5. */
class A03_StoppingTest {
    private static final int MOST = 4000;

    /** Look early and often with a naive interval, and a lucky start ends the study. */
    @Test
    void naiveRuleLies() {
        Stopping naive = new Stopping(.02, 10, MOST);
        StoppingCoverage wald = new StoppingCoverage(StoppingCoverage::wald95, naive);
        assertThat(wald.at(.9).coverage()).isCloseTo(.618, within(.002));
        assertThat(wald.at(.98).coverage()).isCloseTo(.182, within(.002));
    }

    @Test
    void wilsonInBatchesOfHundredIsHonest() {
        Stopping honest = new Stopping(.02, Stopping.USUAL_BATCH, MOST);
        StoppingCoverage wilson = new StoppingCoverage(Wilson::interval95, honest);
        assertThat(wilson.at(.9).coverage()).isCloseTo(.947, within(.002));
        assertThat(wilson.at(.98).coverage()).isCloseTo(.969, within(.002));
    }

    @Test
    void waldControlWithoutStopping() {
        // trust.md 4: the negative control, n = 50, p = .98
        StoppingCoverage wald = new StoppingCoverage(StoppingCoverage::wald95, new Stopping(.02, 50, 50));
        assertThat(wald.at(.98).coverage()).isCloseTo(.6354, within(5e-5));
    }

    @Test
    void looksAfterEveryBatchAndAtTheEnd() {
        Stopping rule = new Stopping(1, 100, 250);
        assertThat(rule.nextLook(0)).isEqualTo(100);
        assertThat(rule.nextLook(200)).isEqualTo(250);
        assertThat(rule.endsAt(100, new Interval(0, -1, 1))).isTrue();
        assertThat(rule.endsAt(150, new Interval(0, -1, 1))).isFalse();
        assertThat(rule.endsAt(100, new Interval(0, -2, 2))).isFalse();
        assertThat(rule.endsAt(250, new Interval(0, -2, 2))).isTrue();
    }
}
