package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import java.util.List;

/**
 * A line flown to and fro at a constant ground speed, from its first point at time 0.
 *
 * @param points two or more; heights are not used
 */
public record Racetrack(List<Geodetic> points, double speedMps) {

    public Racetrack {
        points = List.copyOf(points);
    }

    /** Length of the line in metres. */
    public double lengthM() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += Geodesics.distanceM(points.get(i - 1), points.get(i));
        }
        return length;
    }

    /** The point some metres along the line. */
    public Geodetic along(double metres) {
        double left = metres;
        for (int i = 1; i < points.size(); i++) {
            Geodesics.Line leg = Geodesics.inverse(points.get(i - 1), points.get(i));
            if (left <= leg.distanceM() || i == points.size() - 1) {
                return Geodesics.direct(points.get(i - 1), leg.azimuthRad(), Math.min(left, leg.distanceM()));
            }
            left -= leg.distanceM();
        }
        return points.getFirst();
    }

    /** Where the aircraft is at a time in seconds. */
    public Geodetic at(double seconds) {
        return along(flownM(seconds, lengthM()));
    }

    /** How far along a line of a length the aircraft is at a time in seconds. */
    public double flownM(double seconds, double lengthM) {
        double there = Math.abs(seconds) * speedMps % (2 * lengthM);
        return there <= lengthM ? there : 2 * lengthM - there;
    }
}
