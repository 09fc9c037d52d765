package dev.bulwark.track.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.text.PlotsReader;
import dev.bulwark.track.tracker.World;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two radars, 7 and 8, stand side by side and see the same twelve targets with errors of their own. */
class A02_TwoRadarsTest {
    private static final double CUT = 2000;

    private static World world(long seed) {
        List<double[]> targets = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            double a = k * 0.52;
            targets.add(World.target(
                    60e3 * StrictMath.cos(a), 60e3 * StrictMath.sin(a), 6000, 200 * StrictMath.cos(5 * a), 150));
        }
        return World.of(seed, 5, targets.toArray(new double[0][]));
    }

    /** Radar 8's plots come half a second later and are off by so much. */
    private static Plots both(double rangeM, double azimuthRad, double elevationRad) throws IOException {
        List<String> lines = new ArrayList<>(world(1).text().lines().skip(1).toList());
        for (String line : world(2).text().lines().skip(1).toList()) {
            String[] c = line.split(",", -1);
            lines.add(String.format(
                    Locale.ROOT,
                    "%.1f,8,%.3f,%.9f,%.9f",
                    Double.parseDouble(c[0]),
                    Double.parseDouble(c[2]) + rangeM,
                    Double.parseDouble(c[3]) + azimuthRad,
                    Double.parseDouble(c[4]) + elevationRad));
        }
        lines.sort((a, b) -> Double.compare(time(a), time(b)));
        return PlotsReader.read(
                new StringReader("t_s,radar,range_m,az_rad,el_rad\n" + String.join("\n", lines)), sensors());
    }

    private static double time(String line) {
        return Double.parseDouble(line.substring(0, line.indexOf(',')));
    }

    private static List<Sensor> sensors() {
        Sensor first = world(1).sensors().getFirst();
        return List.of(
                first,
                new Sensor(8, first.frame(), first.azimuthFrom(), first.looks(), first.errors(), first.falsePlots()));
    }

    @Test
    void constantErrorsAreFoundAndTakenOff() throws IOException {
        Plots plots = both(400, .01, -.004);
        Registration.Bias bias = BiasFinder.find(plots, sensors(), 0, 1);
        assertThat(bias.rangeM()).isCloseTo(400, within(40.0));
        assertThat(bias.azimuthRad()).isCloseTo(.01, within(.0008));
        assertThat(bias.elevationRad()).isCloseTo(-.004, within(.0012));
        Plots clean = Registration.corrected(plots, 1, bias);
        int own = plots.start(0);
        assertThat(clean.rangeM(own)).isEqualTo(plots.rangeM(own));
        assertThat(clean.rangeM(plots.start(1))).isEqualTo(plots.rangeM(plots.start(1)) - bias.rangeM());
    }

    /**
     * Fused over a link of 4 s, no target is there twice, fewer are missed, and positions are no worse: radars side by side
     * know the same, and covariance intersection does not count it double.
     */
    @Test
    void twoPicturesBecomeOne() {
        Picture truth = world(1).truth();
        Gospa alone = Gospa.of(truth, Pictures.of(world(1).tracks()), CUT);
        Picture fused = new TrackFusion(4, 12, 30).fuse(world(1).tracks(), world(2).tracks());
        Gospa together = Gospa.of(truth, fused, CUT);
        assertThat(together.positionRmseM()).isLessThan(1.02 * alone.positionRmseM());
        assertThat(together.spurious()).isLessThan(.5);
        assertThat(together.missed()).isLessThanOrEqualTo(alone.missed());
    }
}
