package dev.bulwark.app.command.reach;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.LatLon;
import dev.bulwark.app.work.OneScenario;
import dev.bulwark.app.work.ScenarioFile;
import dev.bulwark.app.work.Targets;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.exchange.footprint.Footprint;
import dev.bulwark.exchange.footprint.FootprintGeoJson;
import dev.bulwark.exchange.footprint.FootprintMap;
import dev.bulwark.exchange.footprint.Footprints;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.model.system.ThreatType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark footprint}. */
@Command(
        name = "footprint",
        header = "Tell which ground is defended against a ballistic threat.",
        footer = {
            "  bulwark footprint examples/turkey-2019/s400-four.yaml --threat bm_1300 --from 38.10,46.30 -o f.svg",
            "  bulwark footprint my.yaml --threat bm_300 --from 34.9,36.9 -o f.geojson --json"
        },
        description = {
            "Aim points are tried on a grid around every fire unit that can meet ballistic missiles. A point is defended"
                    + " so many times as shots could be fired and judged, one after the other, at a missile that comes"
                    + " from the launch point on the arc of least speed. Magazines, other targets and luck do not count."
        })
public final class FootprintCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final ScenarioFile scenario = new ScenarioFile();

    @Option(
            names = "--threat",
            required = true,
            paramLabel = "TYPE",
            description = "A ballistic threat of the catalogue.")
    private String threat = "";

    @Option(names = "--from", required = true, paramLabel = "LAT,LON", description = "Where it is launched.")
    private String from = "";

    @Option(
            names = "--step",
            paramLabel = "LENGTH",
            description = "Distance of aim points; a twelfth of the reach by default. Borders are sharper than that.")
    private @Nullable String step;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "What to write: .geojson, .svg or .png.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path file = Objects.requireNonNull(output);
        String ending = ending(file);
        Geodetic launch = LatLon.parse("--from", from);
        double stepM = step == null ? 0 : Quantity.parseSi(step, Dimension.LENGTH);
        if (step != null && !(stepM >= 200)) {
            throw Failure.badInput("--step " + step + " is too fine; 200m is the least");
        }
        OneScenario one = scenario.load(common::say);
        ThreatType type = Targets.named(one.draft().catalogue(), threat);
        Footprint footprint = footprint(one, type, launch, stepM);
        Provenance made =
                Made.from(one, "bulwark footprint " + scenario.path() + " --threat " + threat + " --from " + from, 0);
        SafeFiles.write(file, bytes(ending, footprint, made));
        return common.show(new FootprintAnswer(footprint, file.toString()));
    }

    private Footprint footprint(OneScenario one, ThreatType type, Geodetic launch, double stepM) {
        if (!type.kind().isBallistic()) {
            throw Failure.badInput("'" + threat + "' is no ballistic threat; coverage and crossings are for others");
        }
        if (Footprints.units(one.theatre(), type, launch).isEmpty()) {
            throw Failure.badInput("no fire unit of the scenario has an interceptor meant for ballistic missiles and"
                    + " stands where '" + threat + "' could come from " + from);
        }
        if (Double.isNaN(one.surroundings().elevation().heightM(launch.latitudeRad(), launch.longitudeRad()))) {
            throw Failure.badInput("--from " + from + ": the ground is not known there; give a --dem that covers it");
        }
        return Footprints.of(
                one.title(),
                Targets.words(one.draft().catalogue(), type),
                one.theatre(),
                one.surroundings().elevation()::heightM,
                type,
                launch,
                stepM,
                one.terrainNote());
    }

    private static byte[] bytes(String ending, Footprint footprint, Provenance made) {
        FootprintMap map = new FootprintMap(footprint, "Made by " + made.command() + ".");
        return switch (ending) {
            case "png" -> map.png();
            case "svg" -> map.svg().getBytes(StandardCharsets.UTF_8);
            default ->
                (Json.compact(FootprintGeoJson.of(footprint, made.json())) + "\n").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String ending(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "geojson", "json", "svg", "png" -> ending;
            default -> throw Failure.usage("-o writes .geojson, .svg or .png, not " + file.getFileName());
        };
    }
}
