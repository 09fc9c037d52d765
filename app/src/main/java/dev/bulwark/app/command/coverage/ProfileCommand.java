package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Profile;
import dev.bulwark.exchange.file.SafeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark profile}. */
@Command(
        name = "profile",
        header = "Tell the lowest altitude that a defence sees along a line, above the ground below it.",
        footer = {
            "  bulwark profile examples/turkey-2019/s400-two.yaml --from 42.2,33.5 --to 39.93,32.86 -o profile.csv",
            "  bulwark profile my.yaml --from 42.2,33.5 --to 39.93,32.86 --at-least 2 --samples 2000 -o cut.csv --json"
        },
        description = "Along a geodesic; each place is asked by its own geodesic from each radar.")
public final class ProfileCommand implements Callable<Integer> {
    private static final int MOST = 1_000_000;

    @Mixin
    private final Common common = new Common();

    @Mixin
    private final DefenceOptions defence = new DefenceOptions();

    @Option(names = "--from", required = true, paramLabel = "LAT,LON", description = "Where the line begins.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "LAT,LON", description = "Where it ends.")
    private String to = "";

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "Places along it, the ends among them; ${DEFAULT-VALUE} if not given.")
    private int samples = 501;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.csv",
            description = "The table to write.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Path file = Objects.requireNonNull(output);
        if (!file.toString().endsWith(".csv")) {
            throw Failure.usage("-o writes .csv, not " + file.getFileName());
        }
        if (samples < 2 || samples > MOST) {
            throw Failure.badInput("--samples " + samples + ": expected 2 to " + MOST);
        }
        Geodetic start = Line.parse("--from", from, 1).getFirst();
        Geodetic end = Line.parse("--to", to, 1).getFirst();
        CoverageJob job = defence.read(common::say);
        Profile profile = Profile.of(
                job.live(defence.site()).eyes(job.target(defence.target())), start, end, defence.fold(), samples);
        ProfileAnswer answer = new ProfileAnswer(profile, job.terrainNote(), file.toString());
        SafeFiles.write(file, answer.csv());
        return common.show(answer);
    }
}
