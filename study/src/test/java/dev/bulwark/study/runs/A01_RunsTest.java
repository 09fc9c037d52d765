package dev.bulwark.study.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import dev.bulwark.terrain.library.BundledTerrain;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** A run that fails is kept with its key, whatever went wrong in it. */
class A01_RunsTest {
    private static final String SCENARIO = """
            version: 1
            scenario: one battery
            terrain: {dem: flat}
            assets: [{id: town, name: Town, at: "39, 33"}]
            fire_units: [{id: north, system: s400, at: "39.1, 33", facing: 0 deg, doctrine: single}]
            raids: [{id: r, threat: su24m, count: 4, from: "40.5, 33", to: town, altitude: 5000 m above sea}]
            """;

    @Test
    void theOthersGoOn() {
        BatchResult result = Runs.of(variant(), new Batch(3, 0, 10, 4), 7, 5, outcome -> {
            if (outcome.replication() == 11) {
                throw new IllegalStateException("a fault");
            }
            if (outcome.replication() == 12) {
                throw new OutOfMemoryError();
            }
            return new double[] {outcome.replication()};
        });
        assertThat(result.rows()).containsExactly(new double[] {10}, new double[0], new double[0], new double[] {13});
        assertThat(result.failures())
                .containsExactly(
                        new RunFailure("v", 3, 5, 11, "a fault"), new RunFailure("v", 3, 5, 12, "OutOfMemoryError"));
    }

    /** Done, of how many, and how sure: told after every batch, from the first on. */
    @Test
    void progressTellsDoneTotalAndHalfWidth() {
        AtomicReference<String> last = new AtomicReference<>("");
        AtomicReference<Double> width = new AtomicReference<>(Double.NaN);
        Replications.run(List.of(variant()), 48, 1, 1, new Progress() {
            @Override
            public void runsDone(int done, int total) {
                last.accumulateAndGet(done + "/" + total, (before, now) -> before + " " + now);
            }

            @Override
            public void halfWidth(double now) {
                width.set(now);
            }
        });
        assertThat(last.get()).isEqualTo(" 16/48 32/48 48/48");
        assertThat(width.get()).isPositive();
    }

    /** 1, 2, 3, 4, 5: 1.96 s / sqrt(5), s = sqrt(2.5); the widest variant counts, and none does before it has two. */
    @Test
    void surenessIsThatOfTheLeastKnown() {
        Sureness sureness = new Sureness(2);
        sureness.add(0, DoubleStream.of(1, 2, 3, Double.NaN));
        assertThat(sureness.widest()).isNaN();
        sureness.add(1, DoubleStream.of(7, 7));
        sureness.add(0, DoubleStream.of(4, 5));
        assertThat(sureness.widest()).isCloseTo(1.96 * Math.sqrt(.5), within(1e-12));
    }

    private static PreparedVariant variant() {
        Scenario scenario = new ScenarioReader(Catalogue.bundled())
                .read(Folder.of(Map.of("one.yaml", SCENARIO)), "one.yaml")
                .orThrow()
                .nominal();
        return new PreparedVariant("v", "V", Study.prepare(scenario, c -> BundledTerrain.nearEast()));
    }
}
