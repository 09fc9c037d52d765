package dev.bulwark.terrain.floor;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.elevation.GeographicFrame;

/** The part of a geographic grid that a range around a site can touch. */
record Window(int firstColumn, int firstRow, int columns, int rows) {

    static Window around(AntennaSite site, double rangeM, GeographicFrame frame, int columns, int rows) {
        double latitude = StrictMath.toDegrees(site.latitudeRad());
        double reachLat = StrictMath.toDegrees(rangeM / Wgs84.B_M) * 1.01 + frame.stepLatDeg();
        double farthest = StrictMath.toRadians(Math.min(89, Math.abs(latitude) + reachLat));
        double reachLon = reachLat / StrictMath.cos(farthest) + frame.stepLonDeg();
        double offset = StrictMath.toDegrees(site.longitudeRad()) - frame.westDeg();
        double east = offset - 360 * Math.floor(offset / 360);
        int top = clamp((frame.northDeg() - latitude - reachLat) / frame.stepLatDeg(), rows);
        int bottom = clamp((frame.northDeg() - latitude + reachLat) / frame.stepLatDeg(), rows);
        boolean seam = columns * frame.stepLonDeg() > 359; // the other side of a grid that goes round the Earth
        int left = seam ? 0 : clamp((east - reachLon) / frame.stepLonDeg(), columns);
        int right = seam ? columns - 1 : clamp((east + reachLon) / frame.stepLonDeg(), columns);
        return new Window(left, top, right - left + 1, bottom - top + 1);
    }

    private static int clamp(double place, int count) {
        return (int) Math.clamp(Math.rint(place), 0, count - 1);
    }
}
