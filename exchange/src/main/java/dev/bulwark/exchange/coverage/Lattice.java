package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;

/**
 * Nodes over the whole Earth, so many to a degree. It does not move with the sites, so what one site sees on it stays true
 * when another one moves; the poles and the antimeridian lie on it, so an area can be cut there exactly.
 *
 * @param stepLatDeg a whole part of 90 degrees
 * @param stepLonDeg a whole part of 180 degrees
 * @param middleLonDeg longitudes are counted within half a turn of this one, whatever side of the antimeridian they are
 */
public record Lattice(double stepLatDeg, double stepLonDeg, double middleLonDeg) {
    private static final double M_PER_DEG = 111_000;
    /** A degree of latitude is nowhere shorter. */
    private static final double LEAST_M_PER_DEG = 110_500;

    private static final double NARROWEST = 0.05;

    /** Nodes at most so far apart at a latitude. */
    public static Lattice of(double stepM, Geodetic middle) {
        double narrowing = Math.max(NARROWEST, StrictMath.cos(middle.latitudeRad()));
        return new Lattice(
                90 / StrictMath.ceil(90 * M_PER_DEG / stepM),
                180 / StrictMath.ceil(180 * M_PER_DEG * narrowing / stepM),
                middle.longitudeDeg());
    }

    /** Distance of nodes from south to north in metres. */
    public double stepM() {
        return stepLatDeg * M_PER_DEG;
    }

    /** Of a row, or of a place between two; the equator is row 0. */
    public double latitudeDeg(double row) {
        return row * stepLatDeg;
    }

    /** Of a column, or of a place between two; Greenwich is column 0. Not normalised. */
    public double longitudeDeg(double column) {
        return column * stepLonDeg;
    }

    public double row(double latitudeDeg) {
        return latitudeDeg / stepLatDeg;
    }

    public double column(double longitudeDeg) {
        return (longitudeDeg - 360 * Math.rint((longitudeDeg - middleLonDeg) / 360)) / stepLonDeg;
    }

    /** Columns in half a turn of the Earth: the antimeridian's. */
    int halfTurn() {
        return (int) Math.rint(180 / stepLonDeg);
    }

    /** All nodes within a distance, and some. */
    Patch around(Geodetic centre, double reachM) {
        double north = reachM / LEAST_M_PER_DEG + stepLatDeg;
        double widest =
                StrictMath.sin(Math.min(Math.PI / 2, 1.01 * reachM / Wgs84.B_M)) / StrictMath.cos(centre.latitudeRad());
        double east = (widest < 0.99 ? StrictMath.toDegrees(StrictMath.asin(widest)) : 180) + stepLonDeg;
        double latitude = centre.latitudeDeg();
        double column = column(centre.longitudeDeg());
        int south = (int) Math.floor(row(Math.max(-90, latitude - north)));
        int west = (int) Math.floor(column - east / stepLonDeg);
        int rows = (int) Math.ceil(row(Math.min(90, latitude + north))) - south + 1;
        return new Patch(south, west, rows, (int) Math.ceil(column + east / stepLonDeg) - west + 1);
    }
}
