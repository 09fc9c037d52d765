package dev.bulwark.track.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulwark.track.text.PictureReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Scores of recorded tracks, as Stone Soup 1.9.1's own metrics give them to the digits printed. */
class A02_ReferenceScoresTest {
    private static final double CUT = 2000;

    private static Picture read(String name, String who) throws IOException {
        String shared = System.getenv("BULWARK_SHARED");
        assumeTrue(shared != null, "BULWARK_SHARED is not set: the recorded workloads are not here");
        Path file = Path.of(shared, "reference", "tracking", "golden", name);
        assumeTrue(Files.exists(file), file + " is not here");
        try (Reader text = Files.newBufferedReader(file)) {
            return PictureReader.read(text, who);
        }
    }

    @Test
    void easyWorkload() throws IOException {
        Picture truth = read("L1_s0_truth.csv", "truth_id");
        Picture tracks = read("L1_s0_tracks_A.csv", "track_id");
        Ospa ospa = Ospa.of(truth, tracks, CUT);
        assertThat(ospa.order1M()).isCloseTo(517.6747, within(5e-5));
        assertThat(ospa.order2M()).isCloseTo(757.8992, within(5e-5));
        Gospa gospa = Gospa.of(truth, tracks, CUT);
        assertThat(gospa.meanM()).isCloseTo(3803.1208, within(5e-5));
        assertThat(gospa.missed()).isCloseTo(1.297, within(5e-5));
        assertThat(gospa.spurious()).isCloseTo(3.4554, within(5e-5));
        assertThat(gospa.identitySwitches()).isEqualTo(78);
        Siap siap = Siap.of(truth, tracks, CUT);
        assertThat(siap.completeness()).isCloseTo(.9699, within(5e-5));
        assertThat(siap.ambiguity()).isCloseTo(1.0571, within(5e-5));
        assertThat(siap.spuriousness()).isCloseTo(.0228, within(5e-5));
        assertThat(siap.positionErrorM()).isCloseTo(318.0182, within(5e-5));
        assertThat(siap.velocityErrorMps()).isCloseTo(20.5254, within(5e-5));
        assertThat(siap.trackChanges()).isEqualTo(59);
        assertThat(siap.longestSegment()).isCloseTo(.6877, within(5e-5));
    }

    @Test
    void denseWorkload() throws IOException {
        Picture truth = read("L2_s0_win_truth.csv", "truth_id");
        Picture tracks = read("L2_s0_win_tracks_B.csv", "track_id");
        Ospa ospa = Ospa.of(truth, tracks, CUT);
        assertThat(ospa.order1M()).isCloseTo(342.2582, within(5e-5));
        assertThat(ospa.order2M()).isCloseTo(630.1599, within(5e-5));
        Gospa gospa = Gospa.of(truth, tracks, CUT);
        assertThat(gospa.meanM()).isCloseTo(5045.9110, within(5e-5));
        assertThat(gospa.missed()).isCloseTo(.1463, within(5e-5));
        assertThat(gospa.spurious()).isCloseTo(9.1707, within(5e-5));
        assertThat(gospa.identitySwitches()).isEqualTo(55);
        Siap siap = Siap.of(truth, tracks, CUT);
        assertThat(siap.completeness()).isCloseTo(.9956, within(5e-5));
        assertThat(siap.ambiguity()).isCloseTo(1.0142, within(5e-5));
        assertThat(siap.spuriousness()).isCloseTo(.0738, within(5e-5));
        assertThat(siap.positionErrorM()).isCloseTo(208.2953, within(5e-5));
        assertThat(siap.velocityErrorMps()).isCloseTo(30.7574, within(5e-5));
        assertThat(siap.trackChanges()).isEqualTo(47);
        assertThat(siap.longestSegment()).isCloseTo(.892, within(5e-5));
    }
}
