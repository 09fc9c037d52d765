package dev.bulwark.bench.tracking;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.random.Draws;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Scans;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.TrackTable;
import dev.bulwark.track.tracker.Tracker;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Cost as the number of targets grows: straight flights, equally dense (the area grows with them, beside 20 % false plots),
 * 30 scans of one radar. Processor nanoseconds for each plot, warm.
 */
public final class GrowthTable {
    private static final int SCANS = 30;
    private static final double PERIOD_S = 4;
    private static final double NANOS = 1e9;
    private static final double FALSE_SHARE = 0.2;

    private GrowthTable() {}

    public static void main(String[] args) {
        for (int round = 0; round < 2; round++) {
            for (int targets : new int[] {100, 300, 1000, 3000, 10_000}) {
                row(targets, round == 1);
            }
        }
    }

    private static void row(int targets, boolean print) {
        double reach = 200e3 * StrictMath.sqrt(targets / 1000.0);
        List<Sensor> sensors = List.of(sensor(reach, FALSE_SHARE * targets));
        Plots plots = plots(targets, reach);
        int repeats = StrictMath.max(3, 60_000 / targets);
        double best = Double.POSITIVE_INFINITY;
        int rows = 0;
        for (int i = 0; i < repeats; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            TrackTable table = Tracker.run(plots, sensors, Settings.defaults());
            best = StrictMath.min(
                    best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS);
            rows = table.size();
        }
        if (print) {
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,d | %.0f | %,.0f | %.2f |%n",
                    targets,
                    plots.size(),
                    best / plots.size() * NANOS,
                    plots.size() / best,
                    (double) rows / SCANS / targets);
        }
    }

    private static Sensor sensor(double reach, double falsePlots) {
        return new Sensor(
                0,
                SensorFrame.flat(new Enu(0, 0, 0)),
                AzimuthFrom.NORTH_CLOCKWISE,
                new Sensor.Looks(0, PERIOD_S, .95, 2 * reach),
                new Sensor.Errors(50, 200 / reach, 200 / reach),
                new Sensor.FalsePlots(falsePlots, 10e3, reach, 0, .1));
    }

    private static Plots plots(int targets, double reach) {
        Draws draws = Draws.of(1, 0, targets);
        int fake = (int) (FALSE_SHARE * targets);
        int n = targets + fake;
        double[] range = new double[SCANS * n];
        double[] azimuth = new double[SCANS * n];
        double[] elevation = new double[SCANS * n];
        long[] times = new long[SCANS];
        int[] start = new int[SCANS + 1];
        int at = 0;
        for (int s = 0; s < SCANS; s++) {
            times[s] = (long) (s * PERIOD_S * NANOS);
            start[s] = at;
            for (int k = 0; k < n; k++) {
                int key = k < targets ? 0 : 1 + s;
                double r = reach * StrictMath.sqrt(.01 + .98 * draws.uniform(1, k, key));
                double a = 2 * Math.PI * draws.uniform(2, k, key);
                double course = 2 * Math.PI * draws.uniform(3, k, key);
                double x = r * StrictMath.sin(a) + s * PERIOD_S * 220 * StrictMath.sin(course);
                double y = r * StrictMath.cos(a) + s * PERIOD_S * 220 * StrictMath.cos(course);
                double z = 3000 + 8000 * draws.uniform(4, k, key);
                range[at] = StrictMath.sqrt(x * x + y * y + z * z) + 80 * (draws.uniform(5, k, s) - .5);
                azimuth[at] = StrictMath.atan2(x, y) + 400 / reach * (draws.uniform(6, k, s) - .5);
                elevation[at] = StrictMath.asin(z / range[at]) + 400 / reach * (draws.uniform(7, k, s) - .5);
                at++;
            }
        }
        start[SCANS] = at;
        return new Plots(new Scans(times, new int[SCANS], start), range, azimuth, elevation, new byte[SCANS * n]);
    }
}
