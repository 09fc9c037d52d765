package dev.bulwark.engine.motion;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.model.scenario.Altitude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Geodesic legs at constant ground speed. The legs are cut into knots a kilometre apart or less; between knots the
 * position is linear in latitude, longitude and height, which strays from the geodesic by s^2 tan(lat) / 8R, 2 cm at 45
 * degrees, and follows the ground as knots see it.
 */
public final class RoutePath implements Path {
    /** Longest distance between knots in metres. */
    static final double KNOT_M = 1000;

    /** Between knots the speed is not quite even. */
    private static final double UNEVEN = 1.01;

    private final double speedMps;
    private final double fastestMps;
    private final double[] timeS;
    private final double[] latitudeRad;
    private final double[] longitudeRad;
    private final double[] groundM;
    private final double[] altitudeM;

    private RoutePath(double speedMps, List<Knot> knots, Altitude altitude) {
        int n = knots.size();
        this.speedMps = speedMps;
        timeS = new double[n];
        latitudeRad = new double[n];
        longitudeRad = new double[n];
        groundM = new double[n];
        altitudeM = new double[n];
        for (int i = 0; i < n; i++) {
            Geodetic at = knots.get(i).at();
            timeS[i] = knots.get(i).timeS();
            latitudeRad[i] = at.latitudeRad();
            longitudeRad[i] = i == 0 ? at.longitudeRad() : near(at.longitudeRad(), longitudeRad[i - 1]);
            groundM[i] = at.heightM();
            altitudeM[i] = switch (altitude) {
                case Altitude.AboveSea sea -> Math.max(sea.metres(), at.heightM());
                case Altitude.AboveGround above -> at.heightM() + above.metres();
            };
        }
        fastestMps = UNEVEN * fastest();
    }

    private double fastest() {
        double fastest = speedMps;
        Ecef before = knot(0);
        for (int i = 1; i < timeS.length; i++) {
            Ecef here = knot(i);
            fastest = Math.max(fastest, before.distanceM(here) / (timeS[i] - timeS[i - 1]));
            before = here;
        }
        return fastest;
    }

    private Ecef knot(int i) {
        return Wgs84.toEcef(new Geodetic(latitudeRad[i], longitudeRad[i], altitudeM[i]));
    }

    /** A point of the ground that is passed at a time. */
    private record Knot(double timeS, Geodetic at) {}

    /**
     * The way along some points.
     *
     * @param points two or more; heights are not used
     * @throws IllegalArgumentException if the points are fewer or all the same
     */
    public static RoutePath along(
            List<Geodetic> points, double startS, double speedMps, Altitude altitude, Ground ground) {
        if (points.size() < 2 || !(speedMps > 0)) {
            throw new IllegalArgumentException("a route needs two points and a speed above 0");
        }
        List<Knot> knots = new ArrayList<>();
        knots.add(knot(startS, points.getFirst(), ground));
        double legStartS = startS;
        for (int leg = 0; leg < points.size() - 1; leg++) {
            Geodetic from = points.get(leg);
            Geodesics.Line line = Geodesics.inverse(from, points.get(leg + 1));
            int pieces = (int) Math.ceil(line.distanceM() / KNOT_M);
            for (int i = 1; i <= pieces; i++) {
                double flownM = line.distanceM() * i / pieces;
                Geodetic at = Geodesics.direct(from, line.azimuthRad(), flownM);
                knots.add(knot(legStartS + flownM / speedMps, at, ground));
            }
            legStartS += line.distanceM() / speedMps;
        }
        if (knots.size() < 2) {
            throw new IllegalArgumentException("a route needs length; all its points are the same");
        }
        return new RoutePath(speedMps, knots, altitude);
    }

    private static Knot knot(double timeS, Geodetic at, Ground ground) {
        return new Knot(timeS, at.withHeightM(ground.heightM(at.latitudeRad(), at.longitudeRad())));
    }

    @Override
    public double startS() {
        return timeS[0];
    }

    @Override
    public double endS() {
        return timeS[timeS.length - 1];
    }

    @Override
    public double topSpeedMps() {
        return speedMps;
    }

    @Override
    public double fastestMps() {
        return fastestMps;
    }

    @Override
    public Fix at(double seconds) {
        int found = Arrays.binarySearch(timeS, seconds);
        int i = Math.clamp(found >= 0 ? found : -found - 2, 0, timeS.length - 2);
        double f = Math.clamp((seconds - timeS[i]) / (timeS[i + 1] - timeS[i]), 0.0, 1.0);
        double lat = latitudeRad[i] + f * (latitudeRad[i + 1] - latitudeRad[i]);
        double lon = longitudeRad[i] + f * (longitudeRad[i + 1] - longitudeRad[i]);
        double altitude = altitudeM[i] + f * (altitudeM[i + 1] - altitudeM[i]);
        double ground = groundM[i] + f * (groundM[i + 1] - groundM[i]);
        return new Fix(lat, lon, altitude, altitude - ground, Wgs84.toEcef(new Geodetic(lat, lon, altitude)));
    }

    /** The same meridian, within half a turn of another, so that a leg across the antimeridian stays short. */
    private static double near(double longitudeRad, double referenceRad) {
        double turns = Math.rint((referenceRad - longitudeRad) / (2 * Math.PI));
        return longitudeRad + turns * 2 * Math.PI;
    }
}
