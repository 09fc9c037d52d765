package dev.bulwark.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How fast an interceptor is, by how far it flies. */
class A01_MeanSpeedTest {
    private static final MeanSpeed SLOWER_AND_SLOWER = new MeanSpeed(2000, 1000, 3_000, 45_000);
    private static final MeanSpeed FASTER_AND_FASTER = new MeanSpeed(500, 900, 3_000, 45_000);

    @Test
    void oneFigureHoldsEverywhere() {
        assertThat(MeanSpeed.of(1000).timeS(30_000)).isEqualTo(30);
    }

    @Test
    void halfWayBetweenTheEndsItIsHalfWayBetweenTheSpeeds() {
        assertThat(SLOWER_AND_SLOWER.timeS(24_000)).isEqualTo(16); // 1500 m/s
        assertThat(SLOWER_AND_SLOWER.timeS(1_000)).isEqualTo(.5);
        assertThat(SLOWER_AND_SLOWER.timeS(60_000)).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 10, 2_999, 3_001, 10_000, 44_999, 45_001, 200_000})
    void theDistanceOfATimeIsTheInverse(double metres) {
        for (MeanSpeed speed : new MeanSpeed[] {SLOWER_AND_SLOWER, FASTER_AND_FASTER, MeanSpeed.of(700)}) {
            assertThat(speed.distanceM(speed.timeS(metres))).isCloseTo(metres, within(1e-6));
            assertThat(speed.timeS(metres + 1)).isGreaterThan(speed.timeS(metres));
        }
    }

    @Test
    void aLongerWayThatTakesLessTimeIsRefused() {
        assertThatThrownBy(() -> new MeanSpeed(100, 3000, 20_000, 40_000))
                .hasMessage(
                        "mean speeds of 100.0 m/s to 20000.0 m and 3000.0 m/s to 40000.0 m: the longer way would take"
                                + " less time");
    }
}
