package dev.bulwark.engine.motion;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;

/** A ballistic threat from launch point to aim point, on the arc of least launch speed or of a given apogee. */
public final class BallisticPath implements Path {
    /** The Earth turns by at most so much under launch and arc together, twice the equator's speed and some height. */
    private static final double TURNING_MPS = 1_100;

    private final BallisticArc arc;
    private final double startS;

    private BallisticPath(BallisticArc arc, double startS) {
        this.arc = arc;
        this.startS = startS;
    }

    /** The path on the arc of least launch speed. */
    public static BallisticPath between(Geodetic launch, Geodetic aim, double startS) {
        Ecef from = Wgs84.toEcef(launch);
        return new BallisticPath(BallisticArc.leastSpeed(from, Wgs84.toEcef(aim), Wgs84.ROTATION_RAD_PER_S), startS);
    }

    /** The path on the arc that rises to a height above the ellipsoid. */
    public static BallisticPath risingTo(double apogeeM, Geodetic launch, Geodetic aim, double startS) {
        BallisticArc arc =
                BallisticArc.risingTo(apogeeM, Wgs84.toEcef(launch), Wgs84.toEcef(aim), Wgs84.ROTATION_RAD_PER_S);
        return new BallisticPath(arc, startS);
    }

    @Override
    public double startS() {
        return startS;
    }

    @Override
    public double endS() {
        return startS + arc.flightS();
    }

    @Override
    public double topSpeedMps() {
        return arc.groundSpeedMps(Wgs84.ROTATION_RAD_PER_S);
    }

    @Override
    public double fastestMps() {
        return topSpeedMps() + TURNING_MPS;
    }

    @Override
    public Fix at(double seconds) {
        double flown = Math.clamp(seconds - startS, 0, arc.flightS());
        Ecef p = arc.fixedAt(flown, Wgs84.ROTATION_RAD_PER_S);
        Geodetic g = Wgs84.toGeodetic(p);
        return new Fix(g.latitudeRad(), g.longitudeRad(), g.heightM(), g.heightM(), p);
    }
}
