package dev.bulwark.bench.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Nees;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.score.Siap;
import dev.bulwark.track.text.TracksCsv;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.TrackTable;
import dev.bulwark.track.tracker.Tracker;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tracker promises on the recorded workloads, seed 1, which it was not tuned on. Skips where they are not. */
class A01_WorkloadGoalsTest {
    private static final double CUT_M = 2000;
    private static final String[] LEVELS = {"L1_easy", "L2_dense", "L3_clutter"};

    private static Path folder(String name) {
        String shared = System.getenv("BULWARK_SHARED");
        assumeTrue(shared != null, "BULWARK_SHARED is not set: the recorded workloads are not here");
        Path folder = Path.of(shared, "reference", "tracking", name);
        assumeTrue(Files.isDirectory(folder), folder + " is not here");
        return folder;
    }

    /**
     * GOSPA and identity switches of the reference's best configuration on seed 1 (Stone Soup after 1.9.1, GNN; on L3
     * its JPDA has one switch), and the share of its GOSPA that must not be exceeded.
     */
    @ParameterizedTest
    @CsvSource({"L1_easy, 2573, 0.8, 10", "L2_dense, 2790, 0.8, 87", "L3_clutter, 3352, 1.0, 1"})
    void nearerTheTruthThanTheReference(String level, double gospaM, double share, int switches) throws IOException {
        Workload work = Workload.read(folder(level), "1");
        TrackTable table = Tracker.run(work.plots(), work.sensors(), Settings.defaults());
        Gospa gospa = Gospa.of(work.truth(), Pictures.of(table), CUT_M);
        assertThat(gospa.meanM()).isLessThan(share * gospaM);
        assertThat(gospa.identitySwitches()).isLessThan(switches);
        assertThat(TracksCsv.of(Tracker.run(work.plots(), work.sensors(), Settings.defaults())))
                .as("same plots, same bytes")
                .isEqualTo(TracksCsv.of(table));
    }

    /** NEES of six states, averaged over the workloads, in the 95 % band of 100 runs; for both ways to associate. */
    @ParameterizedTest
    @EnumSource(Settings.Association.class)
    void claimedErrorsAreThoseFound(Settings.Association association) throws IOException {
        double sum = 0;
        for (String level : LEVELS) {
            Workload work = Workload.read(folder(level), "1");
            TrackTable table = Tracker.run(
                    work.plots(), work.sensors(), Settings.defaults().with(association));
            Nees nees = Nees.of(work.truth(), table, CUT_M);
            assertThat(nees.inside()).as(level).isBetween(.92, .97);
            sum += nees.mean();
        }
        assertThat(sum / LEVELS.length).isBetween(5.2, 6.698);
    }

    /** Ten minutes of real traffic over Switzerland, two radars (at Zürich and Geneva). */
    @Test
    void realTrafficIsTracked() throws IOException {
        Path file = folder("real").resolve("adsb_switzerland_20180801_11h.csv");
        try (Reader states = Workload.open(file)) {
            Workload work = AdsbTraffic.seen(states, sites(), 300);
            TrackTable table = Tracker.run(work.plots(), work.sensors(), Settings.defaults());
            Siap siap = Siap.of(work.truth(), Pictures.of(table), CUT_M);
            assertThat(work.truth().size()).isGreaterThan(9000);
            assertThat(siap.completeness()).isGreaterThan(.95);
            assertThat(siap.spuriousness()).isLessThan(.05);
            assertThat(siap.longestSegment()).isGreaterThan(.95);
        }
    }

    static List<Geodetic> sites() {
        return List.of(Geodetic.ofDegrees(47.46, 8.55, 450), Geodetic.ofDegrees(46.24, 6.11, 430));
    }
}
