package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Common;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.file.SafeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark coverage}. */
@Command(
        name = "coverage",
        header = "Tell what a defence really sees and reaches, beside the ring of the brochure.",
        footer = {
            "  bulwark coverage examples/turkey-2019/s400-four.yaml --altitude 100m,3000m -o coverage.geojson",
            "  bulwark coverage my.yaml --altitude 60m --target cruise-missile --region Turkey -o coverage.kml",
            "  bulwark coverage my.yaml --site murted --altitude 300m --dem dem.tif -o murted.csv --json"
        },
        description = {
            "Altitudes are the target's heights above the ground. Detection is an even chance in one look by some radar;"
                    + " engagement is that by a fire unit's own radar, within a weapon's envelope.",
        })
public final class CoverageCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "SCENARIO", description = "A scenario document (YAML or JSON).")
    private @Nullable Path scenario;

    @Option(names = "--altitude", required = true, split = ",", paramLabel = "H", description = "Such as 60m,3000m.")
    private List<String> altitudes = List.of();

    @Option(names = "--site", paramLabel = "ID", description = "One fire unit or radar; all if not given.")
    private @Nullable String site;

    @Option(
            names = "--target",
            paramLabel = "TYPE",
            description = "A threat of the catalogue; by default the largest of the scenario's raids.")
    private @Nullable String target;

    @Option(
            names = "--region",
            paramLabel = "ID",
            description = "A country whose share is told; by default the one that holds all assets.")
    private @Nullable String region;

    @Option(
            names = "--at-least",
            paramLabel = "K",
            description = "Only where at least so many sites cover; ${DEFAULT-VALUE} if not given.")
    private int fold = 1;

    @Option(names = "--dem", paramLabel = "PATH", description = "Elevation to use instead of what the scenario names.")
    private @Nullable Path dem;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "What to write: .geojson, .kml or .csv.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path file = Objects.requireNonNull(output);
        CoverageForm form = CoverageForm.of(file);
        List<Double> heightsM = altitudes.stream()
                .map(h -> Quantity.parseSi(h.strip(), Dimension.LENGTH))
                .sorted()
                .toList();
        CoverageJob job = CoverageJob.read(Objects.requireNonNull(scenario), dem, common::say);
        Coverage coverage = job.live(site).answer(job.question(heightsM, fold, target, region));
        String command = "bulwark coverage " + scenario + " --altitude " + String.join(",", altitudes);
        SafeFiles.write(file, form.text(coverage, job.provenance(command)));
        return common.show(new CoverageAnswer(coverage, file.toString()));
    }
}
