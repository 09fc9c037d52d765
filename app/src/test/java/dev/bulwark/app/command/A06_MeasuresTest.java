package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log read back gives the numbers of the run that wrote it. */
class A06_MeasuresTest {
    private static final String SCENARIO = "../examples/turkey-2019/s400-two.yaml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameNumbersFromJsonLinesAndParquet() {
        for (String name : new String[] {"log.jsonl", "log.parquet"}) {
            String log = folder.resolve(name).toString();
            Typed run = Typed.of("run", SCENARIO, "--replications", "5", "--log", log, "--json");
            assertThat(run.exit()).as(run.err()).isZero();
            Typed read = Typed.of("measures", SCENARIO, log, "--json");
            assertThat(read.exit()).as(read.err()).isZero();
            assertThat(counts(read.out(), "\n}")).isEqualTo(counts(run.out(), ",\n  \"terrain_note\""));
            assertThat(read.out()).contains("\"first_track_range_m\"", "\"busiest_channels\"", "\"cost_exchange\"");
        }
        assertThat(Typed.of("measures", SCENARIO, folder.resolve("log.jsonl").toString())
                        .out())
                .contains("assets surviving", "first intercept at, km");
    }

    @Test
    void aBrokenLogIsToldWithItsLine() throws IOException {
        Path log = Files.writeString(folder.resolve("b.jsonl"), """
                {"replication":0,"time_s":0,"event":"launched","threat":"a-1","side":"hostile"}
                {"replication":0,"time_s":1,"event":"lunched","threat":"a-1"}
                """);
        Typed read = Typed.of("measures", SCENARIO, log.toString());
        assertThat(read.exit()).isEqualTo(3);
        assertThat(read.err()).contains("line 2: there is no event 'lunched'");
        assertThat(Typed.of("measures", SCENARIO, folder.resolve("none.jsonl").toString())
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void aLogOfAnotherScenarioIsTold() throws IOException {
        Path log = Files.writeString(folder.resolve("b.jsonl"), """
                {"replication":7,"time_s":0,"event":"launched","threat":"a-1","side":"hostile"}
                {"replication":7,"time_s":1,"event":"engaged","threat":"a-1","fire_unit":"elsewhere","interceptor":"none","shots":1}
                """);
        Typed read = Typed.of("measures", SCENARIO, log.toString());
        assertThat(read.exit()).isEqualTo(3);
        assertThat(read.err())
                .contains(
                        "b.jsonl, replication 7: the log names the fire unit elsewhere, which the scenario does not have; "
                                + "is it the log of another scenario?");
    }

    private static String counts(String json, String before) {
        return json.substring(json.indexOf("\"replications\""), json.indexOf(before));
    }
}
