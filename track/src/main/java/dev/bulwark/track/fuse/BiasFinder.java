package dev.bulwark.track.fuse;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.TrackTable;
import dev.bulwark.track.tracker.Tracker;
import java.util.List;

/**
 * Finds the constant errors of one radar of a recording by another that is trusted: the trusted radar's own tracks say where
 * each plot should have been. First with a wide gate, then with a narrow one around what was found.
 */
public final class BiasFinder {
    /** First gate: a radar farther off than this is broken, not biased. */
    private static final double WIDE_M = 4000;

    private static final double NARROW_M = 1500;
    private static final double OLDEST_S = 5;
    private static final double LEAST_EXISTENCE = 0.99;

    private final Plots plots;
    private final List<Sensor> sensors;
    private final int trusted;
    private final int other;

    private BiasFinder(Plots plots, List<Sensor> sensors, int trusted, int other) {
        this.plots = plots;
        this.sensors = sensors;
        this.trusted = trusted;
        this.other = other;
    }

    /** @param trusted place of the trusted sensor in the list; likewise the other */
    public static Registration.Bias find(Plots plots, List<Sensor> sensors, int trusted, int other) {
        return new BiasFinder(plots, sensors, trusted, other).find();
    }

    private Registration.Bias find() {
        TrackTable tracks = trustedTracks();
        Registration.Bias wide = pass(plots, tracks, WIDE_M).bias();
        Registration.Bias rest = pass(Registration.corrected(plots, other, wide), tracks, NARROW_M)
                .bias();
        return new Registration.Bias(
                wide.rangeM() + rest.rangeM(),
                wide.azimuthRad() + rest.azimuthRad(),
                wide.elevationRad() + rest.elevationRad(),
                rest.sigma());
    }

    private TrackTable trustedTracks() {
        Tracker tracker = new Tracker(sensors, Settings.defaults());
        TrackTable table = new TrackTable();
        for (int s = 0; s < plots.scans(); s++) {
            if (plots.sensor(s) == trusted) {
                tracker.scan(plots, s);
                tracker.report(table);
            }
        }
        return table;
    }

    private Registration pass(Plots seen, TrackTable tracks, double gateM) {
        Registration registration = new Registration();
        int to = 0;
        int from = 0;
        for (int s = 0; s < seen.scans(); s++) {
            long now = seen.timeNanos(s);
            while (to < tracks.size() && tracks.timeNanos(to) <= now) {
                from = tracks.timeNanos(to) == tracks.timeNanos(from) ? from : to;
                to++;
            }
            double age = to == 0 ? Double.POSITIVE_INFINITY : new SimTime(now - tracks.timeNanos(from)).seconds();
            if (seen.sensor(s) == other && age <= OLDEST_S) {
                for (int i = seen.start(s); i < seen.end(s); i++) {
                    plot(registration, seen, i, tracks, from, to, age, gateM);
                }
            }
        }
        return registration;
    }

    private void plot(
            Registration registration,
            Plots seen,
            int plot,
            TrackTable tracks,
            int from,
            int to,
            double age,
            double gateM) {
        Sensor sensor = sensors.get(other);
        double best = gateM;
        double[] difference = null;
        for (int row = from; row < to; row++) {
            if (tracks.value(row, TrackTable.EXISTENCE) >= LEAST_EXISTENCE) {
                double[] expected = expected(sensor, tracks, row, age);
                double[] d = {
                    seen.rangeM(plot) - expected[0],
                    StrictMath.IEEEremainder(seen.azimuthRad(plot) - expected[1], 2 * Math.PI),
                    seen.elevationRad(plot) - expected[2]
                };
                double off = StrictMath.hypot(d[0], expected[0] * d[1]);
                if (off < best) {
                    best = off;
                    difference = d;
                }
            }
        }
        if (difference != null) {
            double range = seen.rangeM(plot);
            double place = 300.0 * 300.0;
            Sensor.Errors e = sensor.errors();
            registration.add(
                    difference[0],
                    difference[1],
                    difference[2],
                    e.rangeM() * e.rangeM() + place,
                    e.azimuthRad() * e.azimuthRad() + place / (range * range),
                    e.elevationRad() * e.elevationRad() + place / (range * range));
        }
    }

    /** Range, azimuth as the sensor counts it, elevation, of a track carried on straight. */
    private static double[] expected(Sensor sensor, TrackTable tracks, int row, double age) {
        SensorFrame f = sensor.frame();
        Enu d = new Enu(
                tracks.value(row, 0) + age * tracks.value(row, 3) - f.site().eastM(),
                tracks.value(row, 1) + age * tracks.value(row, 4) - f.site().northM(),
                tracks.value(row, 2) + age * tracks.value(row, 5) - f.site().upM());
        double e = dot(d, f.east());
        double n = dot(d, f.north());
        double range = d.rangeM();
        boolean fromEast = sensor.azimuthFrom() == AzimuthFrom.EAST_COUNTERCLOCKWISE;
        return new double[] {
            range, fromEast ? StrictMath.atan2(n, e) : StrictMath.atan2(e, n), StrictMath.asin(dot(d, f.up()) / range)
        };
    }

    private static double dot(Enu a, Enu b) {
        return a.eastM() * b.eastM() + a.northM() * b.northM() + a.upM() * b.upM();
    }
}
