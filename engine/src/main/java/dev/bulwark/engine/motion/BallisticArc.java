package dev.bulwark.engine.motion;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Wgs84;

/**
 * Free fall in a central field over a rotating Earth, surface to surface: no drag, no powered flight, no oblateness
 * (docs/models/paths.md gives what that leaves out).
 *
 * @param start launch point, Earth-fixed
 * @param velocity inertial velocity at launch, in the inertial frame that is Earth-fixed at launch
 * @param flightS time of flight
 */
record BallisticArc(Ecef start, Ecef velocity, double flightS) {
    private static final double LONGEST_FLIGHT_S = 20_000;
    private static final int SCAN = 64;
    private static final int REFINEMENTS = 80;
    private static final double GOLDEN = 0.6180339887498949;

    /** The arc that asks for the least speed over ground at launch. */
    static BallisticArc leastSpeed(Ecef start, Ecef aim, double rotationRadPerS) {
        double shortest = 0.3 * minimumEnergyTimeS(start, aim);
        double longest = 3 * minimumEnergyTimeS(start, aim);
        double best = shortest;
        double bestSpeed = Double.POSITIVE_INFINITY;
        double step = (longest - shortest) / SCAN;
        for (int i = 0; i <= SCAN; i++) {
            double speed = groundSpeed(start, aim, shortest + i * step, rotationRadPerS);
            if (speed < bestSpeed) {
                bestSpeed = speed;
                best = shortest + i * step;
            }
        }
        double low = best - step;
        double high = best + step;
        for (int i = 0; i < REFINEMENTS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (groundSpeed(start, aim, left, rotationRadPerS) < groundSpeed(start, aim, right, rotationRadPerS)) {
                high = right;
            } else {
                low = left;
            }
        }
        double flight = (low + high) / 2;
        Ecef velocity = Lambert.startVelocity(start, turned(aim, rotationRadPerS * flight), flight);
        if (velocity == null) {
            throw new IllegalArgumentException("no ballistic arc joins the two points");
        }
        return new BallisticArc(start, velocity, flight);
    }

    /**
     * The arc that rises to a height above the ellipsoid. The longer the flight, the higher the arc, so the time is found
     * by bisection; a low apogee asks for a depressed and fast arc, a high one for a lofted one.
     *
     * @param apogeeM above 0
     */
    static BallisticArc risingTo(double apogeeM, Ecef start, Ecef aim, double rotationRadPerS) {
        double shortest = 0;
        double longest = minimumEnergyTimeS(start, aim);
        while (heightReachedM(start, aim, longest, rotationRadPerS) < apogeeM) {
            shortest = longest;
            longest *= 2;
            if (longest > LONGEST_FLIGHT_S) {
                throw new IllegalArgumentException("no ballistic arc rises to " + apogeeM + " m");
            }
        }
        for (int i = 0; i < REFINEMENTS; i++) {
            double middle = (shortest + longest) / 2;
            if (heightReachedM(start, aim, middle, rotationRadPerS) < apogeeM) {
                shortest = middle;
            } else {
                longest = middle;
            }
        }
        Ecef velocity = Lambert.startVelocity(start, turned(aim, rotationRadPerS * longest), longest);
        if (velocity == null) {
            throw new IllegalArgumentException("no ballistic arc rises to " + apogeeM + " m");
        }
        return new BallisticArc(start, velocity, longest);
    }

    /** Height above the ellipsoid at the arc's farthest from the Earth's centre; 0 if it falls from the start. */
    double apogeeM() {
        double r = start.normM();
        double radial = start.dot(velocity) / r;
        double speed2 = velocity.dot(velocity);
        if (radial <= 0 || speed2 >= 2 * Wgs84.MU / r) {
            return 0;
        }
        Ecef eccentricity = start.times(speed2 - Wgs84.MU / r)
                .minus(velocity.times(r * radial))
                .times(1 / Wgs84.MU);
        double e = eccentricity.normM();
        double farthest = (1 + e) / (2 / r - speed2 / Wgs84.MU);
        return Wgs84.toGeodetic(eccentricity.times(-farthest / e)).heightM();
    }

    /** Speed over ground at launch, m/s. */
    double groundSpeedMps(double rotationRadPerS) {
        return velocity.minus(rotation(start, rotationRadPerS)).normM();
    }

    /** Inertial position some seconds after launch, by Kepler's equation in the universal variable. */
    Ecef inertialAt(double seconds) {
        double r0 = start.normM();
        double rootMu = StrictMath.sqrt(Wgs84.MU);
        double radial = start.dot(velocity) / r0;
        double alpha = 2 / r0 - velocity.dot(velocity) / Wgs84.MU;
        double x = rootMu * alpha * seconds;
        for (int i = 0; i < 30; i++) {
            double z = alpha * x * x;
            double c = Stumpff.c(z);
            double s = Stumpff.s(z);
            double error =
                    r0 * radial / rootMu * x * x * c + (1 - alpha * r0) * x * x * x * s + r0 * x - rootMu * seconds;
            double slope = r0 * radial / rootMu * x * (1 - z * s) + (1 - alpha * r0) * x * x * c + r0;
            double correction = error / slope;
            x -= correction;
            if (Math.abs(correction) < 1e-9 * Math.max(1, Math.abs(x))) {
                break;
            }
        }
        double z = alpha * x * x;
        double f = 1 - x * x / r0 * Stumpff.c(z);
        double g = seconds - x * x * x * Stumpff.s(z) / rootMu;
        return start.times(f).plus(velocity.times(g));
    }

    /** Earth-fixed position some seconds after launch. */
    Ecef fixedAt(double seconds, double rotationRadPerS) {
        return turned(inertialAt(seconds), -rotationRadPerS * seconds);
    }

    private static double heightReachedM(Ecef start, Ecef aim, double flightS, double rotationRadPerS) {
        Ecef velocity = Lambert.startVelocity(start, turned(aim, rotationRadPerS * flightS), flightS);
        return velocity == null ? 0 : new BallisticArc(start, velocity, flightS).apogeeM();
    }

    private static double groundSpeed(Ecef start, Ecef aim, double flightS, double rotationRadPerS) {
        Ecef velocity = Lambert.startVelocity(start, turned(aim, rotationRadPerS * flightS), flightS);
        return velocity == null
                ? Double.POSITIVE_INFINITY
                : velocity.minus(rotation(start, rotationRadPerS)).normM();
    }

    /** Time on the minimum-energy ellipse of a resting Earth: semi-major axis half the semi-perimeter. */
    private static double minimumEnergyTimeS(Ecef start, Ecef aim) {
        double chord = start.distanceM(aim);
        double s = (start.normM() + aim.normM() + chord) / 2;
        double beta = 2 * StrictMath.asin(StrictMath.sqrt((s - chord) / s));
        return StrictMath.sqrt(s * s * s / (8 * Wgs84.MU)) * (Math.PI - beta + StrictMath.sin(beta));
    }

    private static Ecef rotation(Ecef at, double rotationRadPerS) {
        return new Ecef(-rotationRadPerS * at.yM(), rotationRadPerS * at.xM(), 0);
    }

    private static Ecef turned(Ecef p, double angleRad) {
        double c = StrictMath.cos(angleRad);
        double s = StrictMath.sin(angleRad);
        return new Ecef(c * p.xM() - s * p.yM(), s * p.xM() + c * p.yM(), p.zM());
    }
}
