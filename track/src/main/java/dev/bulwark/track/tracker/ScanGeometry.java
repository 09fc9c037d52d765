package dev.bulwark.track.tracker;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;

/**
 * The plots of one scan, worked out once for all tracks: where they lie in the tracking frame, how exact they are, and how
 * densely false plots lie there. Arrays are used again from scan to scan.
 */
final class ScanGeometry {
    /** Height assumed for a plot without elevation, only to find it in the grid. */
    private static final double ASSUMED_HEIGHT_M = 5000;

    int size;
    int sensor;
    double siteX;
    double siteY;
    double siteZ;
    double rangeVariance;
    double azimuthVariance;
    double detection;
    double reachM;
    double nearestM;
    /** Slant range. */
    double[] range = new double[0];
    /** Unit vector along the ground. */
    double[] alongX = new double[0];

    double[] alongY = new double[0];
    /** Height measured, NaN where elevation is not; and its variance. */
    double[] height = new double[0];

    double[] heightVariance = new double[0];
    /** Position, roughly where the height is not measured. */
    double[] x = new double[0];

    double[] y = new double[0];
    /** False plots in a cubic metre (in a square metre where elevation is not measured). */
    double[] falseDensity = new double[0];
    /** Answers to the question who it is. */
    byte[] identity = new byte[0];

    void load(Plots plots, int scan, Sensor sensor) {
        int start = plots.start(scan);
        size = plots.end(scan) - start;
        this.sensor = sensor.id();
        reserve(size);
        Enu site = sensor.frame().site();
        siteX = site.eastM();
        siteY = site.northM();
        siteZ = site.upM();
        rangeVariance = sensor.errors().rangeM() * sensor.errors().rangeM();
        azimuthVariance = sensor.errors().azimuthRad() * sensor.errors().azimuthRad();
        double elevationVariance =
                sensor.errors().elevationRad() * sensor.errors().elevationRad();
        detection = sensor.looks().detection();
        reachM = sensor.looks().reachM();
        Sensor.FalsePlots box = sensor.falsePlots();
        nearestM = 0;
        double perMRad2 = box.perScan() / box.box();
        double perMRad = box.perScan() / ((box.toM() - box.fromM()) * 2 * Math.PI);
        boolean fromEast = sensor.azimuthFrom() == AzimuthFrom.EAST_COUNTERCLOCKWISE;
        for (int i = 0; i < size; i++) {
            one(plots, start + i, i, sensor.frame(), fromEast);
            double r = range[i];
            if (!Double.isNaN(height[i])) {
                double sinUp = (height[i] - siteZ) / r;
                double cos2 = 1 - sinUp * sinUp;
                heightVariance[i] = sinUp * sinUp * rangeVariance + cos2 * r * r * elevationVariance;
                falseDensity[i] = perMRad2 / (r * r * StrictMath.sqrt(cos2));
            } else {
                falseDensity[i] = perMRad / r;
            }
        }
    }

    /** The chance of a plot of what the row of numbers speaks of. */
    double detection(double[] a, int o, Sight sight) {
        double dx = a[o] - siteX;
        double dy = a[o + 1] - siteY;
        return dx * dx + dy * dy < reachM * reachM
                ? StrictMath.min(detection, sight.detection(a[o], a[o + 1], a[o + TrackStore.HEIGHT]))
                : 0;
    }

    private void one(Plots plots, int plot, int i, SensorFrame frame, boolean fromEast) {
        double r = plots.rangeM(plot);
        double azimuth = plots.azimuthRad(plot);
        double elevation = plots.elevationRad(plot);
        double sinAz = StrictMath.sin(azimuth);
        double cosAz = StrictMath.cos(azimuth);
        boolean measured = !Double.isNaN(elevation);
        double sinEl = measured ? StrictMath.sin(elevation) : StrictMath.min(1, ASSUMED_HEIGHT_M / r);
        double cosEl = StrictMath.sqrt(1 - sinEl * sinEl);
        double e = cosEl * (fromEast ? cosAz : sinAz);
        double n = cosEl * (fromEast ? sinAz : cosAz);
        double ux = e * frame.east().eastM()
                + n * frame.north().eastM()
                + sinEl * frame.up().eastM();
        double uy = e * frame.east().northM()
                + n * frame.north().northM()
                + sinEl * frame.up().northM();
        double uz = e * frame.east().upM()
                + n * frame.north().upM()
                + sinEl * frame.up().upM();
        double ground = StrictMath.sqrt(ux * ux + uy * uy);
        range[i] = r;
        identity[i] = plots.identity(plot);
        alongX[i] = ux / ground;
        alongY[i] = uy / ground;
        x[i] = siteX + r * ux;
        y[i] = siteY + r * uy;
        height[i] = measured ? siteZ + r * uz : Double.NaN;
    }

    private void reserve(int n) {
        if (range.length < n) {
            range = new double[2 * n];
            alongX = new double[2 * n];
            alongY = new double[2 * n];
            height = new double[2 * n];
            heightVariance = new double[2 * n];
            x = new double[2 * n];
            y = new double[2 * n];
            falseDensity = new double[2 * n];
            identity = new byte[2 * n];
        }
    }
}
