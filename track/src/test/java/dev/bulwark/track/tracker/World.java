package dev.bulwark.track.tracker;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.random.Draws;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.text.PlotsReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** A small world for tests: targets on straight lines, one radar every 4 s, plots as text. */
public record World(
        long seed, double detection, double falsePlots, List<double[]> targets, int scans, double bearingRad) {
    private static final double PERIOD_S = 4;
    private static final double DEG = Math.PI / 180;

    /** A target: x, y, z, vx, vy, vz at time 0. */
    public static double[] target(double x, double y, double z, double vx, double vy) {
        return new double[] {x, y, z, vx, vy, 0};
    }

    public static World of(long seed, double falsePlots, double[]... targets) {
        return new World(seed, .9, falsePlots, List.of(targets), 40, 0);
    }

    /** The same world, turned around the radar. */
    public World turned(double radians) {
        return new World(seed, detection, falsePlots, targets, scans, radians);
    }

    public List<Sensor> sensors() {
        return List.of(new Sensor(
                7,
                SensorFrame.flat(new Enu(0, 0, 0)),
                AzimuthFrom.EAST_COUNTERCLOCKWISE,
                new Sensor.Looks(0, PERIOD_S, detection, 200e3),
                new Sensor.Errors(50, .2 * DEG, .3 * DEG),
                new Sensor.FalsePlots(StrictMath.max(1, falsePlots), 10e3, 200e3, 0, 10 * DEG)));
    }

    public Picture truth() {
        Picture picture = new Picture();
        for (int s = 0; s < scans; s++) {
            for (int k = 0; k < targets.size(); k++) {
                picture.add((long) (s * PERIOD_S * 1e9), k, at(targets.get(k), s * PERIOD_S), 0);
            }
        }
        return picture;
    }

    private double[] at(double[] target, double t) {
        double c = StrictMath.cos(bearingRad);
        double s = StrictMath.sin(bearingRad);
        double x = target[0] + t * target[3];
        double y = target[1] + t * target[4];
        return new double[] {
            c * x - s * y, s * x + c * y, target[2], c * target[3] - s * target[4], s * target[3] + c * target[4], 0
        };
    }

    public String text() {
        Draws draws = Draws.of(seed, 0, 0);
        StringBuilder out = new StringBuilder("t_s,radar,range_m,az_rad,el_rad\n");
        for (int s = 0; s < scans; s++) {
            for (int k = 0; k < targets.size(); k++) {
                if (draws.uniform(1, k, s) < detection) {
                    double[] p = at(targets.get(k), s * PERIOD_S);
                    double ground = StrictMath.hypot(p[0], p[1]);
                    line(
                            out,
                            s,
                            StrictMath.hypot(ground, p[2]) + 50 * normal(draws, 2, k, s),
                            StrictMath.atan2(p[1], p[0]) + .2 * DEG * normal(draws, 3, k, s),
                            StrictMath.atan2(p[2], ground) + .3 * DEG * normal(draws, 4, k, s));
                }
            }
            for (int k = 0; k < falsePlots; k++) {
                line(
                        out,
                        s,
                        10e3 + 190e3 * draws.uniform(5, k, s),
                        2 * Math.PI * draws.uniform(6, k, s) + bearingRad,
                        10 * DEG * draws.uniform(7, k, s));
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, int scan, double range, double azimuth, double elevation) {
        out.append(String.format(Locale.ROOT, "%.1f,7,%.4f,%.10f,%.10f%n", scan * PERIOD_S, range, azimuth, elevation));
    }

    private static double normal(Draws draws, int purpose, long entity, int counter) {
        double u = 1 - draws.uniform(10 * purpose, entity, counter);
        double v = draws.uniform(10 * purpose + 1, entity, counter);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v);
    }

    public Plots plots() {
        try {
            return PlotsReader.read(new StringReader(text()), sensors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TrackTable tracks() {
        return Tracker.run(plots(), sensors(), Settings.defaults());
    }
}
