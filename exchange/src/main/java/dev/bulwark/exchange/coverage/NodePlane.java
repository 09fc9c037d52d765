package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import java.util.stream.IntStream;

/**
 * Where a lattice's nodes lie as seen from a site, east and north along geodesics (azimuthal equidistant): exact at knots
 * at most 16 km apart, linear between, within 5 m up to 60 degrees of latitude and 60 m up to 85. Knots lie on the lattice, so that a node's
 * value is the same for every patch.
 */
final class NodePlane {
    private static final double KNOT_M = 16_000;
    private static final int MOST = 8;

    private final int every;
    private final int rowShift;
    private final int columnShift;
    private final int across;
    private final float[] east;
    private final float[] north;

    NodePlane(Lattice lattice, Patch patch, Geodetic site) {
        every = (int) Math.clamp(KNOT_M / lattice.stepM(), 1, MOST);
        rowShift = Math.floorMod(patch.row(), every);
        columnShift = Math.floorMod(patch.column(), every);
        across = (patch.columns() + columnShift + every - 1) / every + 2;
        int down = (patch.rows() + rowShift + every - 1) / every + 2;
        east = new float[across * down];
        north = new float[across * down];
        IntStream.range(0, down).parallel().forEach(j -> {
            double latitude = Math.clamp(lattice.latitudeDeg(patch.row() - rowShift + j * every), -90, 90);
            for (int i = 0; i < across; i++) {
                double longitude = lattice.longitudeDeg(patch.column() - columnShift + i * every);
                Geodesics.Line line = Geodesics.inverse(site, Geodetic.ofDegrees(latitude, longitude, 0));
                east[j * across + i] = (float) (line.distanceM() * StrictMath.sin(line.azimuthRad()));
                north[j * across + i] = (float) (line.distanceM() * StrictMath.cos(line.azimuthRad()));
            }
        });
    }

    /** Of a node counted from the patch's corner. */
    double eastM(int row, int column) {
        return between(east, row, column);
    }

    double northM(int row, int column) {
        return between(north, row, column);
    }

    private double between(float[] field, int rowOfPatch, int columnOfPatch) {
        int row = rowOfPatch + rowShift;
        int column = columnOfPatch + columnShift;
        int p = row / every * across + column / every;
        double x = column % every / (double) every;
        double y = row % every / (double) every;
        double near = field[p] + x * (field[p + 1] - field[p]);
        double far = field[p + across] + x * (field[p + across + 1] - field[p + across]);
        return near + y * (far - near);
    }
}
