package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Common;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.LiveCoverage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark coverage}. */
@Command(
        name = "coverage",
        header = "Tell what a defence really sees and reaches, beside the ring of the brochure.",
        footer = {
            "  bulwark coverage examples/turkey-2019/s400-four.yaml --altitude 100m,3000m -o coverage.geojson",
            "  bulwark coverage my.yaml --altitude 60m,1000m --target cruise_missile --region Turkey -o coverage.png",
            "  bulwark coverage my.yaml --altitude 300m --at-least 2 --field lowest-altitude -o seen-by-two.tif",
            "  bulwark coverage my.yaml --site murted --altitude 300m --dem dem.tif -o murted.csv --json"
        },
        description = {
            "Altitudes are the target's heights above the ground. Detection is an even chance in one look by some radar."
                    + " Engagement is that by a fire unit's own radar, within a weapon's envelope, with time enough: the"
                    + " target flies straight at the unit, and an interceptor leaves after the reaction time.",
            "A .tif holds a field for GIS (--field); the other forms hold areas."
        })
public final class CoverageCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final DefenceOptions defence = new DefenceOptions();

    @Option(names = "--altitude", required = true, split = ",", paramLabel = "H", description = "Such as 60m,3000m.")
    private List<String> altitudes = List.of();

    @Option(
            names = "--region",
            paramLabel = "ID",
            description = "A region of the scenario, a country, or a GeoJSON file, whose share is told; by default the"
                    + " scenario's only region, or the country that holds all assets.")
    private @Nullable String region;

    @Option(
            names = "--field",
            paramLabel = "KIND",
            description =
                    "What a .tif holds: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. Heights are above"
                            + " the ground, altitudes above sea level, in metres; sites counts those that see the first --altitude.")
    private FieldKind field = FieldKind.LOWEST_HEIGHT;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "What to write: .geojson, .kml, .tif, .png, .svg or .csv.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path file = Objects.requireNonNull(output);
        CoverageForm form = CoverageForm.of(file);
        List<Double> heightsM = altitudes.stream()
                .map(h -> Quantity.parseSi(h.strip(), Dimension.LENGTH))
                .sorted()
                .toList();
        CoverageJob job = defence.read(common::say);
        CoverageQuestion question = job.question(heightsM, defence.fold(), defence.target(), region);
        LiveCoverage live = job.live(defence.site());
        Coverage coverage = live.answer(question);
        String command = "bulwark coverage " + defence.scenario() + " --altitude " + String.join(",", altitudes);
        form.write(file, coverage, () -> field.of(live, question), job.provenance(command));
        return common.show(new CoverageAnswer(coverage, file.toString()));
    }
}
