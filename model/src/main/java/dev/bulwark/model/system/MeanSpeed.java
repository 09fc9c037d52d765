package dev.bulwark.model.system;

/**
 * Mean speed of an interceptor from launch to intercept by the distance flown: linear between the two published ends of
 * its envelope, level beyond them. With one figure it is the same over all distances.
 *
 * @param nearMps over the distance {@code nearM} and less
 * @param farMps over the distance {@code farM} and more
 */
public record MeanSpeed(double nearMps, double farMps, double nearM, double farM) {

    /** @throws IllegalArgumentException if a longer way would take less time */
    public MeanSpeed {
        if (!(nearMps > 0 && farMps > 0) || (farMps - nearMps) * nearM > nearMps * (farM - nearM)) {
            throw new IllegalArgumentException("mean speeds of " + nearMps + " m/s to " + nearM + " m and " + farMps
                    + " m/s to " + farM + " m: the longer way would take less time");
        }
    }

    /** The same over all distances. */
    public static MeanSpeed of(double mps) {
        return new MeanSpeed(mps, mps, 0, 1);
    }

    /** Seconds from launch over a distance in metres; grows with it. */
    public double timeS(double distanceM) {
        return distanceM / mps(distanceM);
    }

    /** The distance in metres over which a flight takes so long: the inverse of {@link #timeS}. */
    public double distanceM(double seconds) {
        if (seconds <= nearM / nearMps) {
            return seconds * nearMps;
        }
        if (seconds >= farM / farMps) {
            return seconds * farMps;
        }
        double perMetre = (farMps - nearMps) / (farM - nearM);
        return seconds * (nearMps - perMetre * nearM) / (1 - perMetre * seconds);
    }

    private double mps(double distanceM) {
        double share = Math.clamp((distanceM - nearM) / (farM - nearM), 0, 1);
        return nearMps + share * (farMps - nearMps);
    }
}
