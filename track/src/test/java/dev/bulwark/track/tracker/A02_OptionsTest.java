package dev.bulwark.track.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.track.MofN;
import dev.bulwark.track.filter.Planar;
import dev.bulwark.track.filter.Vertical;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Scans;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.text.TracksCsv;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initiation by counting, and joint probabilities, inside the tracker. */
class A02_OptionsTest {
    private static final double CUT = 2000;

    /** Looks of one radar at a target that stands 50 km away: those of the pattern's bits give a plot, look 0 first. */
    private static Plots pattern(int bits, int looks) {
        int n = Integer.bitCount(bits);
        long[] times = new long[looks];
        int[] start = new int[looks + 1];
        for (int k = 0; k < looks; k++) {
            times[k] = 4_000_000_000L * k;
            start[k + 1] = start[k] + (bits >> k & 1);
        }
        double[] range = new double[n];
        double[] elevation = new double[n];
        Arrays.fill(range, 50e3);
        Arrays.fill(elevation, .1);
        return new Plots(new Scans(times, new int[looks], start), range, new double[n], elevation, new byte[n]);
    }

    private static int firstReport(int bits, int looks, Settings settings) {
        Tracker tracker = new Tracker(World.of(1, 0).sensors(), settings);
        Plots plots = pattern(bits, looks);
        for (int k = 0; k < looks; k++) {
            tracker.scan(plots, k);
            TrackTable table = new TrackTable();
            tracker.report(table);
            if (table.size() > 0) {
                return k;
            }
        }
        return -1;
    }

    /**
     * Every pattern of N looks that begins with a plot: the tracker counts as {@link MofN} does, and the chances of the
     * patterns add up to the binomial sum.
     */
    @ParameterizedTest
    @CsvSource({"2,3", "3,4", "3,5", "4,6", "1,1"})
    void countingConfirmsAsTheClosedForm(int hits, int looks) {
        Settings settings = Settings.defaults().with(new Settings.Initiation.Counted(hits, looks, 3));
        double detection = .9;
        double found = 0;
        for (int bits = 1; bits < 1 << looks; bits += 2) {
            int pattern = bits;
            int look = firstReport(bits, looks, settings);
            assertThat(look)
                    .as("pattern " + Integer.toBinaryString(bits))
                    .isEqualTo(MofN.nextConfirmation(0, looks, hits, looks, k -> (pattern >> k & 1) == 1));
            int more = Integer.bitCount(bits) - 1;
            if (look >= 0) {
                found += StrictMath.pow(detection, more) * StrictMath.pow(1 - detection, looks - 1 - more);
            }
        }
        double closed = 0;
        for (int k = hits - 1; k < looks; k++) {
            closed +=
                    choose(looks - 1, k) * StrictMath.pow(detection, k) * StrictMath.pow(1 - detection, looks - 1 - k);
        }
        assertThat(found).isCloseTo(closed, within(1e-12));
    }

    private static double choose(int n, int k) {
        return k == 0 ? 1 : choose(n - 1, k - 1) * n / k;
    }

    /** A track that counts ends with the third miss in a row, not before. */
    @Test
    void countingEndsAfterMissesInARow() {
        Settings settings = Settings.defaults().with(new Settings.Initiation.Counted(2, 3, 3));
        Tracker tracker = new Tracker(World.of(1, 0).sensors(), settings);
        Plots plots = pattern(0b0001001111, 10);
        int[] reported = new int[10];
        for (int k = 0; k < 10; k++) {
            tracker.scan(plots, k);
            TrackTable table = new TrackTable();
            tracker.report(table);
            reported[k] = table.size();
        }
        assertThat(reported).containsExactly(0, 1, 1, 1, 1, 1, 1, 1, 1, 0);
    }

    /** Two versions of a row, 1 : 3, by the textbook's formula for one coordinate of each kind. */
    @Test
    void aBlendHasTheMixturesMeanAndVariance() {
        double[] versions = new double[2 * TrackStore.ROW];
        double[][] place = {{100, 2500}, {180, 900}};
        for (int v = 0; v < 2; v++) {
            int o = v * TrackStore.ROW;
            versions[o + TrackStore.PLANAR_P] = 1;
            versions[o + TrackStore.VERTICAL_P] = 1;
            versions[o + Planar.Y] = place[v][0];
            versions[o + Planar.YY] = place[v][1];
            versions[o + TrackStore.VERTICAL + Vertical.VZ] = place[v][0];
            versions[o + TrackStore.VERTICAL + Vertical.VV] = place[v][1];
        }
        double[] out = new double[TrackStore.ROW];
        new Blend().of(versions, new double[] {.25, .75}, 2, out, 0);
        double mean = .25 * 100 + .75 * 180;
        double variance = .25 * (2500 + 60 * 60) + .75 * (900 + 20 * 20);
        assertThat(out[Planar.Y]).isCloseTo(mean, within(1e-9));
        assertThat(out[Planar.YY]).isCloseTo(variance, within(1e-9));
        assertThat(out[TrackStore.VERTICAL + Vertical.VZ]).isCloseTo(mean, within(1e-9));
        assertThat(out[TrackStore.VERTICAL + Vertical.VV]).isCloseTo(variance, within(1e-9));
    }

    /** Two targets a kilometre abreast: joint probabilities keep both, with their numbers, and the same bytes. */
    @Test
    void jointProbabilitiesKeepAPairApart() {
        World world = World.of(4, 5, World.target(-20e3, 50e3, 6000, 220, 0), World.target(-20e3, 51e3, 6000, 220, 0));
        Settings joint = Settings.defaults().with(Settings.Association.JOINT);
        TrackTable table = Tracker.run(world.plots(), world.sensors(), joint);
        Gospa gospa = Gospa.of(world.truth(), Pictures.of(table), CUT);
        assertThat(gospa.identitySwitches()).isZero();
        assertThat(gospa.missed()).isLessThan(.2);
        assertThat(TracksCsv.of(Tracker.run(world.plots(), world.sensors(), joint)))
                .isEqualTo(TracksCsv.of(table));
    }
}
