package dev.bulwark.track.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.track.plot.Identity;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Nees;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.text.PlotsReader;
import dev.bulwark.track.text.TracksCsv;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A01_TrackerTest {
    private static final double CUT = 2000;

    private static Set<Integer> ids(TrackTable table) {
        Set<Integer> ids = new TreeSet<>();
        for (int i = 0; i < table.size(); i++) {
            ids.add(table.id(i));
        }
        return ids;
    }

    @Test
    void oneTargetOneTrack() {
        TrackTable table =
                World.of(1, 0, World.target(-60e3, 30e3, 8000, 220, 0)).tracks();
        assertThat(ids(table)).containsExactly(1);
        int last = table.size() - 1;
        assertThat(table.value(last, 0)).isCloseTo(-60e3 + 156 * 220, within(300.0));
        assertThat(table.value(last, 3)).isCloseTo(220, within(10.0));
        assertThat(table.value(last, TrackTable.EXISTENCE)).isGreaterThan(.99);
    }

    @Test
    void nothingButFalsePlotsIsNoTrack() {
        assertThat(World.of(2, 20).tracks().size()).isLessThan(8);
    }

    @Test
    void aTargetThatEndsIsGivenUp() {
        World world = World.of(3, 0, World.target(-60e3, 30e3, 8000, 220, 0));
        StringBuilder cut = new StringBuilder();
        world.text()
                .lines()
                .filter(l -> l.startsWith("t_s") || number(l) < 100)
                .forEach(l -> cut.append(l).append('\n'));
        cut.append("156.0,7,150000,-2.0,0.05\n");
        TrackTable table = run(cut.toString(), world);
        long last = table.timeNanos(table.size() - 1);
        assertThat(last).isBetween(100_000_000_000L, 120_000_000_000L);
    }

    private static double number(String line) {
        return Double.parseDouble(line.substring(0, line.indexOf(',')));
    }

    private static TrackTable run(String text, World world) {
        try {
            Plots plots = PlotsReader.read(new StringReader(text), world.sensors());
            return Tracker.run(plots, world.sensors(), Settings.defaults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two targets cross at 11 degrees, 500 m apart in height: both keep their numbers. */
    @Test
    void crossingTargetsKeepTheirNumbers() {
        World world =
                World.of(4, 5, World.target(-20e3, 50e3, 6000, 220, 20), World.target(-20e3, 53.2e3, 9000, 220, -20));
        TrackTable table = world.tracks();
        Gospa gospa = Gospa.of(world.truth(), Pictures.of(table), CUT);
        assertThat(gospa.identitySwitches()).isZero();
        assertThat(gospa.missed()).isLessThan(.2);
    }

    @Test
    void samePlotsSameBytes() {
        World world = crowd(5);
        assertThat(TracksCsv.of(world.tracks())).isEqualTo(TracksCsv.of(world.tracks()));
    }

    private static World crowd(long seed) {
        List<double[]> targets = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            double a = k * 0.7;
            targets.add(World.target(
                    (20e3 + 2e3 * k) * StrictMath.cos(a),
                    (20e3 + 2e3 * k) * StrictMath.sin(a),
                    4000 + 300 * k,
                    200 * StrictMath.cos(3 * a),
                    200 * StrictMath.sin(3 * a)));
        }
        return World.of(seed, 20, targets.toArray(new double[0][]));
    }

    /** Plots of one scan have no order. */
    @Test
    void orderWithinAScanDoesNotMatter() {
        World world = crowd(6);
        List<String> lines = world.text().lines().toList();
        StringBuilder back = new StringBuilder(lines.getFirst()).append('\n');
        for (int s = 0; s < world.scans(); s++) {
            String start = s * 4 + ".0,";
            lines.stream()
                    .filter(l -> l.startsWith(start))
                    .toList()
                    .reversed()
                    .forEach(l -> back.append(l).append('\n'));
        }
        same(world.tracks(), world.truth(), run(back.toString(), world), world.truth(), 1e-6);
    }

    /** A world turned around the radar gives the picture turned. */
    @ParameterizedTest
    @ValueSource(doubles = {.5, 1.7, 3.1})
    void aTurnedWorldScoresAlike(double radians) {
        World world = crowd(8);
        World turned = world.turned(radians);
        same(world.tracks(), world.truth(), turned.tracks(), turned.truth(), 1e-3);
    }

    private static void same(TrackTable a, Picture truthA, TrackTable b, Picture truthB, double within) {
        assertThat(b.size()).isEqualTo(a.size());
        Gospa x = Gospa.of(truthA, Pictures.of(a), CUT);
        Gospa y = Gospa.of(truthB, Pictures.of(b), CUT);
        assertThat(y.meanM()).isCloseTo(x.meanM(), within(within * x.meanM()));
        assertThat(y.identitySwitches()).isEqualTo(x.identitySwitches());
    }

    /** All times later by an hour: the same tracks an hour later. */
    @Test
    void shiftedTimeShiftsTracks() {
        World world = crowd(9);
        StringBuilder later = new StringBuilder();
        world.text()
                .lines()
                .forEach(l -> later.append(l.startsWith("t_s") ? l : number(l) + 3600 + l.substring(l.indexOf(',')))
                        .append('\n'));
        TrackTable a = world.tracks();
        TrackTable b = run(later.toString(), world);
        assertThat(b.size()).isEqualTo(a.size());
        for (int i = 0; i < a.size(); i++) {
            assertThat(b.value(i, 0)).isEqualTo(a.value(i, 0));
        }
    }

    /** Straight flight: 6 states, many runs. The tracker allows for turns that do not come, so it is on the careful side. */
    @Test
    void errorsAreAsLargeAsClaimed() {
        double sum = 0;
        double inside = 0;
        int worlds = 5;
        for (long seed = 1; seed <= worlds; seed++) {
            World world = crowd(100 + seed);
            Nees nees = Nees.of(world.truth(), world.tracks(), CUT);
            sum += nees.mean();
            inside += nees.inside();
        }
        assertThat(sum / worlds).isBetween(2.0, 6.698);
        assertThat(inside / worlds).isGreaterThan(.93);
    }

    /** A track hears friend twice and hostile once; answers are few. */
    @Test
    void identityIsCarried() {
        World world = World.of(1, 0, World.target(-60e3, 30e3, 8000, 220, 0));
        StringBuilder answered = new StringBuilder("t_s,radar,range_m,az_rad,el_rad,identity\n");
        List<String> lines = world.text().lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            String who = i == 5 || i == 9 || i == 20 ? "friend" : i == 12 ? "hostile" : "";
            answered.append(lines.get(i)).append(',').append(who).append('\n');
        }
        TrackTable table = run(answered.toString(), world);
        assertThat(Identity.ofCode(table.identity(0))).isEqualTo(Identity.UNKNOWN);
        assertThat(Identity.ofCode(table.identity(table.size() - 1))).isEqualTo(Identity.FRIEND);
    }

    /** Scans that arrive up to three places late give the same tracks as in order; older ones are left out. */
    @Test
    void lateScansChangeNothing() {
        World world = crowd(10);
        Plots plots = world.plots();
        LateTracker late = new LateTracker(world.sensors(), Settings.defaults(), 6);
        for (int s = 0; s + 3 < plots.scans(); s += 4) {
            for (int k : new int[] {2, 0, 3, 1}) {
                late.scan(plots, s + k);
            }
        }
        TrackTable last = new TrackTable();
        late.report(last);
        TrackTable inOrder = world.tracks();
        int offset = inOrder.size() - last.size();
        assertThat(last.size()).isGreaterThan(15);
        for (int i = 0; i < last.size(); i++) {
            assertThat(last.id(i)).isEqualTo(inOrder.id(offset + i));
            assertThat(last.value(i, 0)).isEqualTo(inOrder.value(offset + i, 0));
        }
        late.scan(plots, 0);
        assertThat(late.leftOut()).isEqualTo(1);
    }
}
