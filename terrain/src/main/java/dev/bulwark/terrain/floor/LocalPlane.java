package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.terrain.elevation.GeographicFrame;
import java.util.stream.IntStream;

/**
 * Where the posts of a part of a geographic grid lie as seen from a site: east and north along geodesics (azimuthal
 * equidistant), exact at every eighth post and linear between: within 1 m at 30 arc-seconds, 0.01 m at 3.
 */
final class LocalPlane {
    private static final int EVERY = 8;

    private final int firstColumn;
    private final int firstRow;
    private final int across;
    private final float[] east;
    private final float[] north;

    LocalPlane(GeographicFrame frame, AntennaSite site, int firstColumn, int firstRow, int columns, int rows) {
        this.firstColumn = firstColumn;
        this.firstRow = firstRow;
        this.across = (columns + EVERY - 1) / EVERY + 2;
        int down = (rows + EVERY - 1) / EVERY + 2;
        east = new float[across * down];
        north = new float[across * down];
        Geodetic origin = new Geodetic(site.latitudeRad(), site.longitudeRad(), 0);
        IntStream.range(0, down).parallel().forEach(j -> {
            double lat = frame.northDeg() - (firstRow + j * EVERY) * frame.stepLatDeg();
            for (int i = 0; i < across; i++) {
                double lon = frame.westDeg() + (firstColumn + i * EVERY) * frame.stepLonDeg();
                Geodesics.Line line = Geodesics.inverse(origin, Geodetic.ofDegrees(Math.clamp(lat, -90, 90), lon, 0));
                east[j * across + i] = (float) (line.distanceM() * StrictMath.sin(line.azimuthRad()));
                north[j * across + i] = (float) (line.distanceM() * StrictMath.cos(line.azimuthRad()));
            }
        });
    }

    double eastM(int column, int row) {
        return between(east, column, row);
    }

    double northM(int column, int row) {
        return between(north, column, row);
    }

    private double between(float[] field, int column, int row) {
        int c = column - firstColumn;
        int r = row - firstRow;
        int p = r / EVERY * across + c / EVERY;
        double x = c % EVERY / (double) EVERY;
        double y = r % EVERY / (double) EVERY;
        double near = field[p] + x * (field[p + 1] - field[p]);
        double far = field[p + across] + x * (field[p + across + 1] - field[p + across]);
        return near + y * (far - near);
    }
}
