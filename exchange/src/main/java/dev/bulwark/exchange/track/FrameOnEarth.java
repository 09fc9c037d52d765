package dev.bulwark.exchange.track;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.LocalFrame;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import dev.bulwark.track.score.Picture;

/** The tracking frame of a recording (east, north, up of its origin; metres), put on Earth. */
public final class FrameOnEarth {
    /** Height of a plot whose elevation was not measured. */
    private static final double ASSUMED_HEIGHT_M = 5000;

    private final LocalFrame frame;

    public FrameOnEarth(Geodetic origin) {
        this.frame = new LocalFrame(origin);
    }

    public Geodetic of(Enu place) {
        return Wgs84.toGeodetic(frame.fromEnu(place));
    }

    /** A row of a picture. */
    public Geodetic of(Picture picture, int row) {
        return of(new Enu(picture.value(row, 0), picture.value(row, 1), picture.value(row, 2)));
    }

    /** Where a plot says that something is; without elevation, as if it flew 5 km above the sensor. */
    public Geodetic of(Plots plots, int plot, Sensor sensor) {
        SensorFrame f = sensor.frame();
        double r = plots.rangeM(plot);
        double azimuth = plots.azimuthRad(plot);
        double sinEl = Double.isNaN(plots.elevationRad(plot))
                ? StrictMath.min(1, ASSUMED_HEIGHT_M / r)
                : StrictMath.sin(plots.elevationRad(plot));
        double ground = r * StrictMath.sqrt(1 - sinEl * sinEl);
        boolean fromEast = sensor.azimuthFrom() == AzimuthFrom.EAST_COUNTERCLOCKWISE;
        double e = ground * (fromEast ? StrictMath.cos(azimuth) : StrictMath.sin(azimuth));
        double n = ground * (fromEast ? StrictMath.sin(azimuth) : StrictMath.cos(azimuth));
        double u = r * sinEl;
        return of(new Enu(
                f.site().eastM() + e * f.east().eastM() + n * f.north().eastM() + u * f.up().eastM(),
                f.site().northM() + e * f.east().northM() + n * f.north().northM() + u * f.up().northM(),
                f.site().upM() + e * f.east().upM() + n * f.north().upM() + u * f.up().upM()));
    }
}
