package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.exchange.land.Ring;
import java.util.List;

/**
 * The area on the ellipsoid of rings whose edges are straight in degrees, as those of GeoJSON are: the integral along the
 * edge of the area Q between the equator and the latitude (Snyder, Map Projections, USGS 1395, equation 3-12, as a power
 * series), by Simpson's rule. Edges of some kilometres come out within a part in a billion. A ring may not hold a pole.
 */
final class EllipsoidArea {
    private static final double B2 = Wgs84.B_M * Wgs84.B_M;

    private EllipsoidArea() {}

    /** Square metres, positive whatever the orientation; need not be closed. */
    static double ofM2(Ring ring) {
        List<Geodetic> points = ring.points();
        double sum = 0;
        Geodetic before = points.getLast();
        double q0 = fromEquator(before.latitudeRad());
        for (Geodetic p : points) {
            double q1 = fromEquator(p.latitudeRad());
            double middle = fromEquator((before.latitudeRad() + p.latitudeRad()) / 2);
            double width = p.longitudeRad() - before.longitudeRad();
            sum += (width - 2 * Math.PI * Math.rint(width / (2 * Math.PI))) * (q0 + 4 * middle + q1) / 6;
            before = p;
            q0 = q1;
        }
        return Math.abs(sum);
    }

    /** Area between the equator and a latitude, for each radian of longitude. */
    private static double fromEquator(double latitudeRad) {
        double s = StrictMath.sin(latitudeRad);
        double x = Wgs84.E2 * s * s;
        return B2 * s * (1 + x * (2.0 / 3 + x * (3.0 / 5 + x * (4.0 / 7 + x * (5.0 / 9 + x * (6.0 / 11))))));
    }
}
