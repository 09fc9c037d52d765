package dev.bulwark.app.work;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.czml.Replay;
import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.exchange.geojson.CoverageGeoJson;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.record.CausesJson;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.exchange.report.ReportFiles;
import dev.bulwark.exchange.report.ReportHtml;
import dev.bulwark.exchange.report.SummaryJson;
import dev.bulwark.exchange.table.Csv;
import dev.bulwark.exchange.table.DrawsTable;
import dev.bulwark.exchange.table.Parquet;
import dev.bulwark.exchange.table.RunsTable;
import dev.bulwark.study.Study;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.runs.PreparedVariant;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.study.unknowns.OuterRuns;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes everything that a study came to into one folder, and last a manifest that names all of it with its hash. */
public final class ResultFolder {
    private static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final List<String> written = new ArrayList<>();

    private ResultFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes everything.
     *
     * @param events of so many runs of each variant are written too; 0 for none
     * @return the names of the files written, the report first
     */
    public static List<String> write(Path folder, StudyJob job, Study study, int events, int threads, String version)
            throws IOException {
        ResultFolder results = new ResultFolder(folder);
        Files.deleteIfExists(folder.resolve(MANIFEST)); // that of an earlier study vouches for nothing any more
        Provenance provenance = provenance(folder, job, version);
        List<Coverage> coverages = StudyReport.coverages(job);
        Map<String, CauseSummary> causes = job.causes(threads);
        ReportFiles report = ReportHtml.files(StudyReport.of(job, study, coverages, causes, provenance));
        results.text("report.html", report.html());
        for (Map.Entry<String, String> picture : report.pictures().entrySet()) {
            results.text("pictures/" + picture.getKey(), picture.getValue());
        }
        for (Map.Entry<String, String> table : report.tables().entrySet()) {
            results.text("tables/" + table.getKey(), table.getValue());
        }
        results.text("causes.json", Json.pretty(CausesJson.of(causes)) + "\n");
        results.text("coverage.geojson", Json.compact(CoverageGeoJson.of(coverages, provenance.json())));
        results.text("replay.czml", replay(job, provenance));
        results.tables(study);
        results.text(
                "summary.json",
                Json.pretty(SummaryJson.of(
                                job.draft().title(),
                                study.summaries(),
                                study.pairs(),
                                study.verdicts(),
                                study.doubts(),
                                study.failures(),
                                provenance))
                        + "\n");
        if (study.outer().isPresent()) {
            results.draws(study.outer().get(), job);
        }
        if (events > 0) {
            EventsTable.write(folder.resolve("events.parquet"), job, study.runs(), events, threads);
            results.written.add("events.parquet");
        }
        results.manifest(provenance);
        return List.copyOf(results.written);
    }

    private void text(String name, String text) throws IOException {
        SafeFiles.write(folder.resolve(name), text);
        written.add(name);
    }

    /** The first run of the last variant, which usually has most to show. */
    private static String replay(StudyJob job, Provenance provenance) {
        PreparedVariant shown = job.variants().getLast();
        RunLog log = Simulation.run(shown.theatre(), new RunKey(job.draft().seed(), 0, 0));
        Map<String, Object> about = provenance.json();
        about.put("variant", shown.id());
        return Json.compact(Replay.of(shown.theatre().scenario(), log, Paths.of(shown.theatre(), log), about));
    }

    private void tables(Study study) throws IOException {
        Map<String, List<RunOutcome>> runs = new LinkedHashMap<>();
        for (VariantRuns variant : study.runs()) {
            runs.put(variant.variant().id(), variant.outcomes());
        }
        RunsTable table = RunsTable.of(runs);
        text("runs.csv", Csv.of(table));
        SafeFiles.write(folder.resolve("runs.parquet"), part -> Parquet.write(table, part));
        written.add("runs.parquet");
    }

    /** Every run at a drawn figure, and what was drawn. */
    private void draws(OuterRuns outer, StudyJob job) throws IOException {
        RunsTable runs = DrawsTable.runs(job.draft(), outer);
        SafeFiles.write(folder.resolve("draws.parquet"), part -> Parquet.write(runs, part));
        written.add("draws.parquet");
        text("unknowns.csv", Csv.of(DrawsTable.unknowns(outer)));
    }

    private void manifest(Provenance provenance) throws IOException {
        List<Object> files = new ArrayList<>();
        for (String name : written) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("name", name);
            file.put("bytes", bytes.length);
            file.put("sha256", Hash.of(bytes));
            files.add(file);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.manifest/1");
        json.put("provenance", provenance.json());
        json.put("files", files);
        text(MANIFEST, Json.pretty(json) + "\n");
    }

    private static Provenance provenance(Path folder, StudyJob job, String version) {
        ElevationSource terrain = job.surroundings().getFirst().elevation().source();
        String dem = job.variants().getFirst().theatre().scenario().terrain().dem();
        boolean other = !dem.equals(
                job.draft().variants().getFirst().scenario().nominal().terrain().dem());
        return new Provenance(
                version,
                "bulwark study " + job.file() + " -o " + folder + " --replications "
                        + job.draft().replications()
                        + " --draws " + job.draft().ignorance().draws() + (other ? " --dem " + dem : ""),
                Hash.of(job.draft().files()),
                Hash.of(job.draft().variants().getFirst().scenario().catalogue()),
                terrain.name(),
                terrain.sha256(),
                job.draft().seed());
    }
}
