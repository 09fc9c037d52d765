package dev.bulwark.exchange.track;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.document.DocumentException;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.document.YamlText;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sensors of a recording and where on Earth they stand.
 *
 * @param origin of the tracking frame, if the file says it
 */
public record SensorsFile(List<Sensor> sensors, Optional<Geodetic> origin) {

    /**
     * Reads JSON (or YAML).
     *
     * @throws DocumentException with line and column, what was found and what was expected
     */
    public static SensorsFile read(SourceFile file) {
        Problems problems = new Problems();
        Optional<Tree> tree = YamlText.read(file, problems);
        if (problems.anyErrors() || tree.isEmpty()) {
            throw new DocumentException(problems.list());
        }
        return new Reading(problems).all(tree.get());
    }

    /** One file as it is read; stops at the first thing that is wrong. */
    private record Reading(Problems problems) {

        SensorsFile all(Tree tree) {
            Cells top = new Cells(tree, problems);
            boolean flat = top.word("frame", "enu", "enu", "geodetic").equals("enu");
            boolean fromEast = top.word(
                            "azimuth", "from-north-clockwise", "from-north-clockwise", "from-east-counterclockwise")
                    .equals("from-east-counterclockwise");
            AzimuthFrom azimuth = fromEast ? AzimuthFrom.EAST_COUNTERCLOCKWISE : AzimuthFrom.NORTH_CLOCKWISE;
            List<Cells> items = top.items("sensors").stream()
                    .map(t -> new Cells(t, problems))
                    .toList();
            Optional<Geodetic> origin =
                    flat ? top.place("origin_") : Optional.of(items.getFirst().needPlace(""));
            List<Sensor> sensors = new ArrayList<>();
            for (Cells cells : items) {
                Sensor sensor = sensor(cells, flat, origin, azimuth);
                if (sensors.stream().anyMatch(s -> s.id() == sensor.id())) {
                    throw cells.refuse(ProblemCode.DUPLICATE_ID, "two sensors have the id " + sensor.id(), "");
                }
                sensors.add(sensor);
            }
            return new SensorsFile(List.copyOf(sensors), origin);
        }

        private static Sensor sensor(Cells c, boolean flat, Optional<Geodetic> origin, AzimuthFrom azimuth) {
            SensorFrame frame = flat
                    ? SensorFrame.flat(new Enu(c.number("east_m"), c.number("north_m"), c.number("up_m", 0)))
                    : SensorFrame.geodetic(origin.orElseThrow(), c.needPlace(""));
            double reach = c.number("range_max_m");
            double[] ranges = c.pair("false_plot_range_m", 0, reach);
            double[] elevations = c.pair("false_plot_elevation_rad", 0, 10 * Math.PI / 180);
            try {
                return new Sensor(
                        c.whole("id"),
                        frame,
                        azimuth,
                        new Sensor.Looks(
                                c.number("first_scan_s", Double.NaN),
                                c.number("scan_period_s", Double.NaN),
                                c.number("pd"),
                                reach),
                        new Sensor.Errors(
                                c.number("range_sigma_m"),
                                c.number("azimuth_sigma_rad"),
                                c.number("elevation_sigma_rad", 1)),
                        new Sensor.FalsePlots(
                                c.number("false_plots_per_scan", 0),
                                ranges[0],
                                ranges[1],
                                elevations[0],
                                elevations[1]));
            } catch (IllegalArgumentException e) {
                throw c.refuse(ProblemCode.OUT_OF_RANGE, String.valueOf(e.getMessage()), "");
            }
        }
    }
}
