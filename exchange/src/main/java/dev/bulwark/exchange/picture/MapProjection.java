package dev.bulwark.exchange.picture;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Lambert's azimuthal equal-area projection of the sphere (J. P. Snyder, USGS Professional Paper 1395, 1987, equations
 * 24-2 to 24-4), fitted into a picture: areas on the map compare as areas on the ground.
 */
public final class MapProjection {
    private static final double TURN = 2 * Math.PI;

    private final double centreLatRad;
    private final double centreLonRad;
    private final double pixelsPerM;
    private final double width;
    private final double height;
    private final double offsetX;
    private final double offsetY;

    private MapProjection(
            double centreLatRad, double centreLonRad, double pixelsPerM, double[] middle, double width, double height) {
        this.centreLatRad = centreLatRad;
        this.centreLonRad = centreLonRad;
        this.pixelsPerM = pixelsPerM;
        this.width = width;
        this.height = height;
        this.offsetX = width / 2 - middle[0] * pixelsPerM;
        this.offsetY = height / 2 + middle[1] * pixelsPerM;
    }

    /** Shows all points, with a margin, in a picture of a width; its height follows. */
    public static MapProjection fitting(List<Geodetic> points, double width) {
        double lat = middle(points.stream().mapToDouble(Geodetic::latitudeRad));
        // Longitudes are counted from the first point, so that a map across the antimeridian stays together.
        double first = points.isEmpty() ? 0 : points.getFirst().longitudeRad();
        double lon = first
                + middle(points.stream().mapToDouble(p -> StrictMath.IEEEremainder(p.longitudeRad() - first, TURN)));
        MapProjection unit = new MapProjection(lat, lon, 1, new double[] {0, 0}, 0, 0);
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Geodetic p : points) {
            double[] xy = unit.metres(p);
            box[0] = Math.min(box[0], xy[0]);
            box[1] = Math.min(box[1], xy[1]);
            box[2] = Math.max(box[2], xy[0]);
            box[3] = Math.max(box[3], xy[1]);
        }
        double scale = 0.95 * width / (box[2] - box[0]);
        double height = (box[3] - box[1]) * scale / 0.95 + 0.03 * width;
        double[] middle = {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2};
        return new MapProjection(lat, lon, scale, middle, width, Math.rint(height));
    }

    private static double middle(DoubleStream values) {
        DoubleSummaryStatistics range = values.summaryStatistics();
        return range.getCount() == 0 ? 0 : (range.getMin() + range.getMax()) / 2;
    }

    private double[] metres(Geodetic p) {
        double sinLat = StrictMath.sin(p.latitudeRad());
        double cosLat = StrictMath.cos(p.latitudeRad());
        double sinCentre = StrictMath.sin(centreLatRad);
        double cosCentre = StrictMath.cos(centreLatRad);
        double lon = p.longitudeRad() - centreLonRad;
        double k = StrictMath.sqrt(2 / (1 + sinCentre * sinLat + cosCentre * cosLat * StrictMath.cos(lon)));
        double radius = Wgs84.MEAN_RADIUS_M;
        return new double[] {
            radius * k * cosLat * StrictMath.sin(lon),
            radius * k * (cosCentre * sinLat - sinCentre * cosLat * StrictMath.cos(lon))
        };
    }

    public double x(Geodetic p) {
        return offsetX + metres(p)[0] * pixelsPerM;
    }

    public double y(Geodetic p) {
        return offsetY - metres(p)[1] * pixelsPerM;
    }

    public double pixels(double lengthM) {
        return lengthM * pixelsPerM;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
