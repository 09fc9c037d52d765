package dev.bulwark.bench;

import dev.bulwark.exchange.store.DiskMedium;
import dev.bulwark.exchange.store.StudyStore;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.Ledger;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.runs.Replications;
import dev.bulwark.terrain.library.BundledTerrain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What keeping every run in the store of a study costs: the reference raid on all cores with and without it, by turns.
 * Argument: replications, 2000 unless said. Run in the repository's folder.
 */
public final class StoreOverhead {
    private static final int ROUNDS = 4;

    private StoreOverhead() {}

    @SuppressWarnings("SystemOut") // a program that prints a table
    public static void main(String[] args) throws IOException {
        int replications = args.length == 0 ? 2000 : Integer.parseInt(args[0]);
        Scenario scenario = new ScenarioReader(Catalogue.bundled())
                .read(Path.of("examples/reference-raid/raid.yaml"))
                .orThrow()
                .nominal();
        PreparedVariant variant =
                new PreparedVariant("raid", "Raid", Study.prepare(scenario, c -> BundledTerrain.nearEast()));
        System.out.println("| round | without, s | with the store, s | more |\n|---|---:|---:|---:|");
        for (int round = 0; round <= ROUNDS; round++) {
            double without = seconds(variant, replications, Ledger.NONE);
            Path folder = Files.createTempDirectory("store");
            double with;
            try (StudyStore store = StudyStore.open(new DiskMedium(folder), Map.of("bench", "1"), System::nanoTime)) {
                with = seconds(variant, replications, store);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.1f %% |%n",
                    round == 0 ? "cold" : String.valueOf(round),
                    without,
                    with,
                    100 * (with / without - 1));
        }
    }

    private static double seconds(PreparedVariant variant, int replications, Ledger ledger) {
        int cores = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        Replications.run(List.of(variant), replications, Optional.empty(), 1, cores, ledger, Progress.NONE);
        return (System.nanoTime() - start) / 1e9;
    }
}
