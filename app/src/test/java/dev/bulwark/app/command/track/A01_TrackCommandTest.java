package dev.bulwark.app.command.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One target flies east at 200 m/s, 40 km north of the radar, 8 km high; the radar measures it without error. */
class A01_TrackCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void recording() throws IOException {
        StringBuilder plots = new StringBuilder("t_s,radar,range_m,az_deg,el_deg,truth_id\n");
        StringBuilder truth = new StringBuilder("t_s,truth_id,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps\n");
        for (int t = 0; t <= 80; t += 4) {
            double x = -8000 + 200.0 * t;
            double range = Math.sqrt(x * x + 40e3 * 40e3 + 8e3 * 8e3);
            plots.append(String.format(
                    Locale.ROOT,
                    "%d,1,%.3f,%.7f,%.7f,0%n",
                    t,
                    range,
                    Math.toDegrees(Math.atan2(x, 40e3)),
                    Math.toDegrees(Math.asin(8e3 / range))));
            truth.append(String.format(Locale.ROOT, "%d,0,%.1f,40000,8000,200,0,0%n", t, x));
        }
        Files.writeString(folder.resolve("plots.csv"), plots);
        Files.writeString(folder.resolve("truth.csv"), truth);
        Files.writeString(folder.resolve("sensors.json"), """
                {"frame": "enu", "azimuth": "from-north-clockwise", "origin_lat_deg": 39.9, "origin_lon_deg": 32.9,
                 "sensors": [{"id": 1, "east_m": 0, "north_m": 0, "pd": 0.9, "range_max_m": 200000,
                   "range_sigma_m": 50, "azimuth_sigma_rad": 0.0035, "elevation_sigma_rad": 0.005,
                   "false_plots_per_scan": 5, "scan_period_s": 4, "first_scan_s": 0}]}
                """);
    }

    private Typed typed(String... more) {
        String[] args = new String[6 + more.length];
        args[0] = "track";
        args[1] = folder.resolve("plots.csv").toString();
        args[2] = "--sensors";
        args[3] = folder.resolve("sensors.json").toString();
        args[4] = "-o";
        args[5] = folder.resolve("tracks.csv").toString();
        System.arraycopy(more, 0, args, 6, more.length);
        return Typed.of(args);
    }

    @Test
    void tracksAreWritten() throws IOException {
        assertThat(typed().exit()).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("tracks.csv"));
        assertThat(lines.getFirst()).startsWith("t_s,track_id,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_x_m,");
        String[] last = lines.getLast().split(",", -1);
        assertThat(last[0]).isEqualTo("80.0");
        assertThat(Double.parseDouble(last[2])).isCloseTo(8000, within(20.0));
        assertThat(Double.parseDouble(last[5])).isCloseTo(200, within(5.0));
        assertThat(last[12]).isEqualTo("unknown");
    }

    @Test
    void withTruthTheyAreScored() {
        Typed typed = typed("--truth", folder.resolve("truth.csv").toString(), "--json");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains("\"schema\": \"bulwark.track/1\"")
                .contains("\"plots\": 21")
                .contains("\"tracks\": 1,")
                .contains("\"gospa_m\": ")
                .contains("\"identity_switches\": 0");
    }

    @Test
    void theReplayHoldsPlotsTracksAndTruth() throws IOException {
        Path replay = folder.resolve("r.czml");
        assertThat(typed("--truth", folder.resolve("truth.csv").toString(), "--replay", replay.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(replay))
                .contains("\"id\":\"plot/20\"", "\"id\":\"track/1\"", "\"id\":\"truth/0\"", "\"id\":\"radar/1\"")
                .contains("32.9,39.9");
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        Files.writeString(folder.resolve("plots.csv"), "t_s,radar,range_m,az_deg\n0,2,5000,90\n");
        assertThat(typed().exit()).isEqualTo(3);
        assertThat(typed().err()).contains("plots.csv:2: radar is 2; the sensors are [1]");
        assertThat(folder.resolve("tracks.csv")).doesNotExist();
    }

    @Test
    void sensorsAreCheckedToo() throws IOException {
        Path file = folder.resolve("sensors.json");
        Files.writeString(file, Files.readString(file).replace("\"pd\": 0.9", "\"pd\": 1.2"));
        assertThat(typed().exit()).isEqualTo(3);
        assertThat(typed().err()).contains("detection probability is 1.2; expected over 0 and below 1");
    }
}
