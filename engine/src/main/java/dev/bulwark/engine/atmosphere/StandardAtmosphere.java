package dev.bulwark.engine.atmosphere;

/**
 * The ICAO standard atmosphere (Doc 7488/3, 1993) to 80 km: layers in which temperature is linear in geopotential
 * altitude, in hydrostatic balance.
 */
public final class StandardAtmosphere {
    private static final double EARTH_RADIUS_M = 6_356_766;
    private static final double SEA_LEVEL_K = 288.15;
    private static final double SEA_LEVEL_PA = 101_325;
    /** Gravity over the specific gas constant of dry air, kelvin per metre. */
    private static final double G_OVER_R = 9.80665 / 287.05287;

    private static final double[] BASE_M = {0, 11_000, 20_000, 32_000, 47_000, 51_000, 71_000};
    private static final double[] K_PER_M = {-.0065, 0, .001, .0028, 0, -.0028, -.002};

    private StandardAtmosphere() {}

    /** Temperature at a geometric altitude in metres. */
    public static double kelvin(double altitudeM) {
        double h = geopotentialM(altitudeM);
        double kelvin = SEA_LEVEL_K;
        for (int i = 0; i < BASE_M.length; i++) {
            if (h <= topM(i)) {
                return kelvin + K_PER_M[i] * (h - BASE_M[i]);
            }
            kelvin += K_PER_M[i] * (topM(i) - BASE_M[i]);
        }
        return kelvin;
    }

    /** Pressure at a geometric altitude in metres. */
    public static double pascals(double altitudeM) {
        double h = geopotentialM(altitudeM);
        double kelvin = SEA_LEVEL_K;
        double pascals = SEA_LEVEL_PA;
        for (int i = 0; i < BASE_M.length; i++) {
            double up = Math.min(h, topM(i)) - BASE_M[i];
            double above = kelvin + K_PER_M[i] * up;
            pascals *= K_PER_M[i] == 0
                    ? StrictMath.exp(-G_OVER_R * up / kelvin)
                    : StrictMath.pow(above / kelvin, -G_OVER_R / K_PER_M[i]);
            if (h <= topM(i)) {
                break;
            }
            kelvin = above;
        }
        return pascals;
    }

    private static double topM(int layer) {
        return layer + 1 < BASE_M.length ? BASE_M[layer + 1] : Double.POSITIVE_INFINITY;
    }

    private static double geopotentialM(double altitudeM) {
        return EARTH_RADIUS_M * altitudeM / (EARTH_RADIUS_M + altitudeM);
    }
}
