package dev.bulwark.terrain.elevation;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import java.util.Locale;

/** From latitude and longitude to the plane of a projected grid: the few projections that elevation comes in. */
public sealed interface MapProjection {

    /** A place in the plane, metres. */
    record Place(double eastM, double northM) {}

    /**
     * Where a place lies in the plane.
     *
     * @throws TerrainException if the projection is not one that Bulwark knows
     */
    Place place(double latitudeRad, double longitudeRad);

    /** What it is called. */
    String title();

    /** A latitude of its middle, for the Earth's curvature; 45 degrees where nothing is known. */
    double latitudeDeg();

    /** Distances and directions from a centre are true, along geodesics. */
    record AzimuthalEquidistant(Geodetic centre, double falseEastM, double falseNorthM) implements MapProjection {
        @Override
        public String title() {
            return String.format(
                    Locale.ROOT, "azimuthal equidistant about %.4f, %.4f", centre.latitudeDeg(), centre.longitudeDeg());
        }

        @Override
        public double latitudeDeg() {
            return centre.latitudeDeg();
        }

        @Override
        public Place place(double latitudeRad, double longitudeRad) {
            Geodesics.Line line = Geodesics.inverse(centre, new Geodetic(latitudeRad, longitudeRad, 0));
            return new Place(
                    falseEastM + line.distanceM() * StrictMath.sin(line.azimuthRad()),
                    falseNorthM + line.distanceM() * StrictMath.cos(line.azimuthRad()));
        }
    }

    /**
     * Transverse Mercator, UTM among others: Krueger's series to the third order in n (C. F. F. Karney, J. Geodesy 85,
     * 2011, equations 7 to 12 and 35), within a centimetre up to 3,000 km from the central meridian.
     */
    record TransverseMercator(
            double originLatitudeRad, double meridianRad, double scale, double falseEastM, double falseNorthM)
            implements MapProjection {
        private static final double N = Wgs84.F / (2 - Wgs84.F);
        private static final double RADIUS_M = Wgs84.A_M / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
        private static final double A1 = N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16;
        private static final double A2 = 13 * N * N / 48 - 3 * N * N * N / 5;
        private static final double A3 = 61 * N * N * N / 240;

        @Override
        public Place place(double latitudeRad, double longitudeRad) {
            Place origin = onUnitScale(originLatitudeRad, 0);
            Place here = onUnitScale(latitudeRad, longitudeRad - meridianRad);
            return new Place(
                    falseEastM + scale * RADIUS_M * here.eastM,
                    falseNorthM + scale * RADIUS_M * (here.northM - origin.northM));
        }

        @Override
        public String title() {
            return String.format(Locale.ROOT, "transverse Mercator about %.4f E", StrictMath.toDegrees(meridianRad));
        }

        @Override
        public double latitudeDeg() {
            return 45;
        }

        private static Place onUnitScale(double latitude, double longitude) {
            double e = StrictMath.sqrt(Wgs84.E2);
            double sin = StrictMath.sin(latitude);
            double conformal = StrictMath.sinh(atanh(sin) - e * atanh(e * sin));
            double cos = StrictMath.cos(longitude);
            double xi = StrictMath.atan2(conformal, cos);
            double eta = atanh(StrictMath.sin(longitude) / StrictMath.sqrt(1 + conformal * conformal));
            double north = xi;
            double east = eta;
            double[] a = {A1, A2, A3};
            for (int j = 1; j <= 3; j++) {
                north += a[j - 1] * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
                east += a[j - 1] * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
            }
            return new Place(east, north);
        }

        private static double atanh(double x) {
            return 0.5 * StrictMath.log((1 + x) / (1 - x));
        }
    }

    /** A plane whose relation to latitude and longitude is not understood; it can still be worked on by its own metres. */
    record Unknown(String why) implements MapProjection {
        @Override
        public String title() {
            return "unknown";
        }

        @Override
        public double latitudeDeg() {
            return 45;
        }

        @Override
        public Place place(double latitudeRad, double longitudeRad) {
            throw new TerrainException("places in this grid must be given as easting and northing: " + why);
        }
    }
}
