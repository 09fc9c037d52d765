package dev.bulwark.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A salvo, a look, and another: what one unit would do about one track. */
class A03_ChainTest {
    private static final FireUnit UNIT = new FireUnit(
            "unit",
            "s",
            Geodetic.ofDegrees(0, 0, 0),
            List.of(),
            List.of(),
            1,
            1,
            0,
            1,
            5,
            1,
            new ShotDoctrine.ShootLookShoot(3));

    /** Meets 10 s after the launch, is judged 5 s later, and kills with 0.5. */
    private static Chain chain(double fromS, double[]... windows) {
        return Objects.requireNonNull(
                Chain.of(UNIT, new Outlook.Access(0, fromS, 3, true), 7, fromS, new Windows(List.of(windows))));
    }

    private static List<Double> launches(Chain chain) {
        return chain.salvos().stream().map(Chain.Salvo::launchS).toList();
    }

    @Test
    void asLongAsTheTrackIsInReach() {
        Chain chain = chain(0, new double[] {0, 20});
        assertThat(launches(chain)).containsExactly(0.0, 15.0);
        assertThat(chain.survival()).isCloseTo(.25, within(1e-12));
    }

    @Test
    void aHillBetweenPutsTheNextSalvoOffAndDoesNotEndTheChain() {
        Chain chain = chain(0, new double[] {0, 5}, new double[] {40, 60});
        assertThat(launches(chain)).containsExactly(0.0, 40.0, 55.0);
        assertThat(chain.survival()).isCloseTo(.125, within(1e-12));
    }

    /** One unit that can launch at one track in some stretches of time. */
    private record Windows(List<double[]> stretches) implements Outlook.Reach {
        @Override
        public double earliestLaunchS(int unit, int track, double fromS) {
            return stretches.stream()
                    .filter(w -> fromS <= w[1])
                    .mapToDouble(w -> Math.max(fromS, w[0]))
                    .findFirst()
                    .orElse(Double.POSITIVE_INFINITY);
        }

        @Override
        public int weapon(int unit, int track, double launchS) {
            return stretches.stream().anyMatch(w -> w[0] <= launchS && launchS <= w[1]) ? 0 : -1;
        }

        @Override
        public double meetingS(int unit, int weapon, int track, double launchS) {
            return weapon(unit, track, launchS) < 0 ? Double.NaN : launchS + 10;
        }

        @Override
        public double sspk(int unit, int weapon, int track) {
            return .5;
        }
    }
}
