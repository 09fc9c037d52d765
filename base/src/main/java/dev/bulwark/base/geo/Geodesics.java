package dev.bulwark.base.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;

/**
 * Shortest lines on the ellipsoid, by GeographicLib (C. F. F. Karney, J. Geodesy 87, 2013). The library uses
 * java.lang.Math, whose last bit may differ between platforms, so results are rounded far below any physical meaning (a
 * micrometre, 1e-12 rad): the same bytes everywhere.
 */
public final class Geodesics {

    private Geodesics() {}

    /** Distance in metres and azimuth at the start (from north over east, 0 to 2 pi). */
    public record Line(double distanceM, double azimuthRad) {}

    public static Line inverse(Geodetic from, Geodetic to) {
        GeodesicData d = Geodesic.WGS84.Inverse(
                from.latitudeDeg(),
                from.longitudeDeg(),
                to.latitudeDeg(),
                to.longitudeDeg(),
                GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        double azimuth = StrictMath.toRadians(d.azi1 < 0 ? d.azi1 + 360 : d.azi1);
        return new Line(round(d.s12, 1e6), round(azimuth, 1e12));
    }

    public static double distanceM(Geodetic from, Geodetic to) {
        return inverse(from, to).distanceM();
    }

    /** The point reached from a start along an azimuth; it keeps the start's height. */
    public static Geodetic direct(Geodetic from, double azimuthRad, double distanceM) {
        GeodesicData d = Geodesic.WGS84.Direct(
                from.latitudeDeg(), from.longitudeDeg(), StrictMath.toDegrees(azimuthRad), distanceM);
        return new Geodetic(
                round(StrictMath.toRadians(d.lat2), 1e12), round(StrictMath.toRadians(d.lon2), 1e12), from.heightM());
    }

    /** Area in square metres of a ring on the ellipsoid, positive whatever the orientation; need not be closed. */
    public static double areaM2(Iterable<Geodetic> ring) {
        PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
        for (Geodetic p : ring) {
            polygon.AddPoint(p.latitudeDeg(), p.longitudeDeg());
        }
        return Math.abs(round(polygon.Compute(false, true).area, 1));
    }

    private static double round(double value, double perUnit) {
        return Math.rint(value * perUnit) / perUnit;
    }
}
