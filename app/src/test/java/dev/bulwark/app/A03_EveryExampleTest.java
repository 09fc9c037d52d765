package dev.bulwark.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.work.TerrainSource;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.exchange.record.LogJson;
import dev.bulwark.exchange.record.LogReader;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.Replications;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises that every scenario under examples/ keeps. */
@Tag("slow")
class A03_EveryExampleTest {
    private static final int RUNS = 6;
    private static final int[] SHUFFLED = {4, 0, 5, 2, 1, 3};

    /** Parts that others include have no title; studies have one of their own. */
    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            List<Path> found = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                String text = "\n" + Files.readString(file);
                if (text.contains("\nscenario: ") && !text.contains("\nstudy: ")) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    /** The same bytes for 1 and 8 threads and in any order; read back, the same events and the same measures. */
    @ParameterizedTest
    @MethodSource("examples")
    void sameBytesAndReadBack(Path file) throws IOException {
        Theatre theatre = theatre(file);
        List<String> one = Replications.each(RUNS, 1, i -> LogJson.lines(run(theatre, i)));
        assertThat(Replications.each(RUNS, 8, i -> LogJson.lines(run(theatre, i))))
                .isEqualTo(one);
        Theatre again = theatre(file);
        for (int i : SHUFFLED) {
            assertThat(LogJson.lines(run(again, i))).isEqualTo(one.get(i));
        }
        List<RunLog> read = new ArrayList<>();
        LogReader.read(new BufferedReader(new StringReader(String.join("", one))), read::add);
        assertThat(read).hasSize(RUNS);
        Scenario scenario = theatre.scenario();
        for (int i = 0; i < RUNS; i++) {
            RunLog run = run(theatre, i);
            assertThat(read.get(i)).isEqualTo(run);
            assertThat(Measures.of(scenario, read.get(i))).isEqualTo(Measures.of(scenario, run));
        }
    }

    private static Theatre theatre(Path file) {
        Scenario scenario =
                new ScenarioReader(Catalogue.bundled()).read(file).orThrow().nominal();
        return Study.prepare(scenario, new TerrainSource(file));
    }

    private static RunLog run(Theatre theatre, int replication) {
        return Simulation.run(theatre, new RunKey(7, 0, replication));
    }
}
