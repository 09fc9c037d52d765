package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import java.util.ArrayList;
import java.util.List;

/**
 * How long before its end a flight along a path is seen: detection chances and tracks apart, the time that geometry gives.
 *
 * @param lengthM of the path
 * @param durationS of the flight
 * @param stretches in which at least as many sites as asked see it, in order
 */
public record Warning(double lengthM, double durationS, List<Stretch> stretches) {
    private static final double STEP_M = 200;

    /** Seconds from the start of the flight. */
    public record Stretch(double fromS, double toS, Geodetic place) {
        public double lengthS() {
            return toS - fromS;
        }
    }

    public Warning {
        stretches = List.copyOf(stretches);
    }

    /** From the first sight to the end of the path; 0 if it is never seen. */
    public double warningS() {
        return stretches.isEmpty() ? 0 : durationS - stretches.getFirst().fromS();
    }

    /** Seen altogether. */
    public double seenS() {
        return stretches.stream().mapToDouble(Stretch::lengthS).sum();
    }

    /**
     * Flies geodesics from point to point.
     *
     * @param heightM above the ground, or above mean sea level
     * @param aboveGround which of the two; where the ground is unknown it counts as sea level
     * @param fold by how many sites at least
     */
    public static Warning of(
            Eyes eyes, List<Geodetic> path, double heightM, boolean aboveGround, double speedMps, int fold) {
        List<Stretch> stretches = new ArrayList<>();
        double flownM = 0;
        double begunM = Double.NaN;
        Geodetic begunAt = path.getFirst();
        for (int leg = 0; leg + 1 < path.size(); leg++) {
            Geodesics.Line line = Geodesics.inverse(path.get(leg), path.get(leg + 1));
            int steps = (int) Math.max(1, Math.ceil(line.distanceM() / STEP_M));
            for (int i = 0; i < steps; i++) {
                double at = line.distanceM() * i / steps;
                Geodetic place = Geodesics.direct(path.get(leg), line.azimuthRad(), at);
                double ground = aboveGround ? eyes.groundM(place) : 0;
                double altitude = heightM + (Double.isNaN(ground) ? 0 : ground);
                boolean seen = eyes.sitesThatSee(place.withHeightM(altitude)) >= fold;
                if (seen && Double.isNaN(begunM)) {
                    begunM = flownM + at;
                    begunAt = place;
                } else if (!seen && !Double.isNaN(begunM)) {
                    stretches.add(new Stretch(begunM / speedMps, (flownM + at) / speedMps, begunAt));
                    begunM = Double.NaN;
                }
            }
            flownM += line.distanceM();
        }
        if (!Double.isNaN(begunM)) {
            stretches.add(new Stretch(begunM / speedMps, flownM / speedMps, begunAt));
        }
        return new Warning(flownM, flownM / speedMps, stretches);
    }
}
