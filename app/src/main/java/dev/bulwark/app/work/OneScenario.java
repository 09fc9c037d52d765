package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.exchange.czml.Replay;
import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.record.LogJson;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.exchange.table.Parquet;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.Study;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.Progress;
import dev.bulwark.study.runs.Replications;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One scenario, read, on its ground, ready to run. */
public record OneScenario(Path file, ScenarioDraft draft, TerrainSurroundings surroundings, Theatre theatre) {

    /** @throws dev.bulwark.model.document.DocumentException if the document is refused */
    public static OneScenario load(Path file, @Nullable String dem, Consumer<String> warnings) {
        Checked<ScenarioDraft> read = new ScenarioReader(Catalogue.bundled()).read(file);
        ScenarioDraft draft = read.orThrow();
        read.problems().stream().map(Problem::render).forEach(warnings);
        Scenario scenario = onTerrain(draft.nominal(), dem);
        TerrainSurroundings surroundings =
                Study.surroundings(scenario.terrain(), new TerrainSource(file), FloorCache.of(System.getenv()));
        return new OneScenario(file, draft, surroundings, Theatres.of(scenario, surroundings));
    }

    /** The scenario with another elevation file, if one is given. */
    static Scenario onTerrain(Scenario s, @Nullable String dem) {
        return dem == null ? s : s.withTerrain(s.terrain().withDem(dem));
    }

    /** Refuses names of result files that say no known format, before any work is done. */
    public static void checkNames(@Nullable Path log, @Nullable Path replay) {
        if (log != null && !log.toString().endsWith(".jsonl") && !log.toString().endsWith(".parquet")) {
            throw Failure.usage("--log writes .jsonl or .parquet, not " + log.getFileName());
        }
        if (replay != null
                && !replay.toString().endsWith(".czml")
                && !replay.toString().endsWith(".jsonl")) {
            throw Failure.usage("--replay writes .czml or .jsonl, not " + replay.getFileName());
        }
    }

    public String title() {
        return draft.title();
    }

    public String terrainNote() {
        return surroundings.elevation().source().note();
    }

    /**
     * Runs it so many times. A run that fails is kept with its key and does not stop the others.
     *
     * @throws IllegalStateException if every run fails
     */
    public VariantRuns run(int replications, long seed, int threads, Progress progress) {
        PreparedVariant variant = new PreparedVariant("scenario", draft.title(), theatre);
        VariantRuns runs = Replications.run(List.of(variant), replications, seed, threads, progress)
                .getFirst();
        if (runs.outcomes().isEmpty()) {
            throw new IllegalStateException("all " + replications + " runs failed, the first with "
                    + runs.failures().getFirst());
        }
        return runs;
    }

    /** Writes the log of all runs that did not fail, and the replay of the first of them, if asked for. */
    public void write(@Nullable Path log, @Nullable Path replay, VariantRuns runs, long seed, String version)
            throws IOException {
        List<Integer> made =
                runs.outcomes().stream().map(RunOutcome::replication).toList();
        if (log != null) {
            SafeFiles.write(log, part -> writeLog(log, part, made, seed));
        }
        if (replay != null) {
            RunLog first = runLog(seed, made.getFirst());
            String text = replay.toString().endsWith(".jsonl")
                    ? LogJson.lines(first)
                    : Json.compact(Replay.of(
                            theatre.scenario(),
                            first,
                            Paths.of(theatre, first),
                            provenance(seed, version).json()));
            SafeFiles.write(replay, text);
        }
    }

    private void writeLog(Path log, Path part, List<Integer> replications, long seed) throws IOException {
        boolean parquet = log.toString().endsWith(".parquet");
        Path lines = parquet ? part.resolveSibling(part.getFileName() + ".jsonl") : part;
        try {
            try (BufferedWriter out = Files.newBufferedWriter(lines)) {
                for (int replication : replications) {
                    out.write(LogJson.lines(runLog(seed, replication)));
                }
            }
            if (parquet) {
                Parquet.writeLog(lines, part);
            }
        } finally {
            if (parquet) {
                Files.deleteIfExists(lines);
            }
        }
    }

    private RunLog runLog(long seed, int replication) {
        return Simulation.run(theatre, new RunKey(seed, 0, replication));
    }

    private Provenance provenance(long seed, String version) {
        ElevationSource terrain = surroundings.elevation().source();
        return new Provenance(
                version,
                "bulwark run " + file + " --seed " + seed,
                Hash.of(draft.files()),
                Hash.of(draft.catalogue()),
                terrain.name(),
                terrain.sha256(),
                seed);
    }
}
