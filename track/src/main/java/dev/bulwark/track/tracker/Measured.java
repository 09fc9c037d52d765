package dev.bulwark.track.tracker;

/**
 * A plot's position in the plane, given the height of the track it may belong to: slant range and height give the range
 * along the ground. So height found once from elevation sharpens the plan, and radars without elevation take part.
 */
final class Measured {
    double x;
    double y;
    double xx;
    double xy;
    double yy;

    void of(ScanGeometry scan, int plot, double height, double heightVariance) {
        double r = scan.range[plot];
        double up = height - scan.siteZ;
        double r2 = r * r;
        double ground2 = StrictMath.max(r2 - up * up, 0.01 * r2);
        double ground = StrictMath.sqrt(ground2);
        double hx = scan.alongX[plot];
        double hy = scan.alongY[plot];
        double along = (r2 * scan.rangeVariance + up * up * heightVariance) / ground2;
        double across = ground2 * scan.azimuthVariance;
        x = scan.siteX + ground * hx;
        y = scan.siteY + ground * hy;
        xx = along * hx * hx + across * hy * hy;
        xy = (along - across) * hx * hy;
        yy = along * hy * hy + across * hx * hx;
    }
}
