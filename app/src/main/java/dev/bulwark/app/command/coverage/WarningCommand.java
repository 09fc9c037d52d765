package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.exchange.coverage.Warning;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark warning}. */
@Command(
        name = "warning",
        header = "Tell how long before its end a flight along a path is seen.",
        footer = {
            "  bulwark warning examples/turkey-2019/s400-two.yaml --path \"42.2,33.5 39.93,32.86\" --altitude 60m"
                    + " --speed 250m/s",
            "  bulwark warning my.yaml --path \"41,30 40,31 39.9,32.8\" --altitude 6000m --above sea --speed 900km/h --json"
        },
        description =
                "Geodesics from place to place, the target's height held above the ground or the sea. Seen means an"
                        + " even chance in one look; tracks and reaction come on top.")
public final class WarningCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Mixin
    private final DefenceOptions defence = new DefenceOptions();

    @Option(names = "--path", required = true, paramLabel = "PLACES", description = "\"LAT,LON LAT,LON ...\"")
    private String path = "";

    @Option(names = "--altitude", required = true, paramLabel = "H", description = "Such as 60m.")
    private String altitude = "";

    @Option(names = "--above", paramLabel = "ground|sea", description = "${DEFAULT-VALUE} if not given.")
    private Above above = Above.GROUND;

    @Option(names = "--speed", required = true, paramLabel = "V", description = "Ground speed, such as 900km/h.")
    private String speed = "";

    /** What the altitude is measured from. */
    enum Above {
        GROUND,
        SEA;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        List<Geodetic> places = Line.parse("--path", path, 2);
        double heightM = Quantity.parseSi(altitude, Dimension.LENGTH);
        double speedMps = Quantity.parseSi(speed, Dimension.SPEED);
        if (!(speedMps > 0)) {
            throw Failure.badInput("--speed " + speed + ": must be more than 0");
        }
        CoverageJob job = defence.read(common::say);
        Warning warning = Warning.of(
                job.live(defence.site()).eyes(job.target(defence.target())),
                places,
                heightM,
                above == Above.GROUND,
                speedMps,
                defence.fold());
        return common.show(new WarningAnswer(warning, job.terrainNote()));
    }
}
