package dev.bulwark.app.command.track;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.Hash;
import dev.bulwark.app.work.Recording;
import dev.bulwark.app.work.Tracked;
import dev.bulwark.app.work.TrackedOrigin;
import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.track.text.TracksCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark track}. */
@Command(
        name = "track",
        header = "Turn recorded radar plots into tracks, and score them against the truth.",
        footer = {
            "  bulwark track plots.csv --sensors sensors.json -o tracks.csv",
            "  bulwark track plots.csv.gz --sensors sensors.json --truth truth.csv.gz -o tracks.csv --json",
            "  bulwark track plots.csv --sensors sensors.json -o tracks.csv --replay tracks.czml"
        })
public final class TrackCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(
            paramLabel = "PLOTS",
            description =
                    "Columns t_s, radar, range_m, az_rad (or az_deg), and el_rad (or el_deg) where measured; may be gzipped.")
    private @Nullable Path plotsFile;

    @Option(names = "--sensors", paramLabel = "FILE", required = true, description = "The radars, as JSON.")
    private @Nullable Path sensorsFile;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "Where the targets really were, to score the tracks; the tracker does not see it.")
    private @Nullable Path truthFile;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "The tracks reported after each scan, as CSV.")
    private @Nullable Path out;

    @Option(
            names = "--replay",
            paramLabel = "FILE",
            description = "Plots, tracks and truth as a .czml file for Cesium.")
    private @Nullable Path replay;

    @Override
    public Integer call() throws IOException {
        if (plotsFile == null || sensorsFile == null || out == null) {
            throw Failure.usage("plots, --sensors and -o are needed");
        }
        if (replay != null && !replay.toString().endsWith(".czml")) {
            throw Failure.usage("--replay is " + replay + "; expected a file that ends in .czml");
        }
        Tracked tracked = Tracked.of(Recording.read(plotsFile, sensorsFile, truthFile));
        String csv = TracksCsv.of(tracked.tracks());
        SafeFiles.write(out, csv);
        if (replay != null) {
            Map<String, Object> made = TrackedOrigin.of(Version.ofBulwark(), plotsFile, sensorsFile, truthFile, csv);
            SafeFiles.write(replay, Json.compact(tracked.czml(made)));
        }
        return common.show(TrackAnswer.of(tracked, out, Hash.of(csv)));
    }
}
