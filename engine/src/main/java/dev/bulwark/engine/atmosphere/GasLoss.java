package dev.bulwark.engine.atmosphere;

/**
 * How much weaker than its published pair says a radar is on a path, by what gases take of its waves there and back. The
 * pair is taken as measured in the same air on a path that leaves at {@link #REFERENCE_RAD}, clear of the ground: what
 * a path loses more than that one weakens, what it loses less strengthens.
 */
public final class GasLoss {
    /** Elevation of the path on which a published range is taken to be measured: 2 degrees. An assumption. */
    public static final double REFERENCE_RAD = Math.PI / 90;

    private static final double EARTH_RADIUS_M = 6_371_000;
    /** Above, what is left of the air is left out. */
    private static final double TOP_M = 30_000;

    private static final double STEP_M = 250;
    private static final int INTERVALS = 32;

    private final double bentRadiusM;
    private final double[] dbPerM = new double[(int) (TOP_M / STEP_M) + 2];
    private final double referenceDb;

    /**
     * @param antennaM altitude of the antenna
     * @param referenceRangeM the published range
     * @param refractionK effective Earth radius factor
     */
    public GasLoss(double frequencyHz, double antennaM, double referenceRangeM, double refractionK) {
        bentRadiusM = refractionK * EARTH_RADIUS_M;
        GasAttenuation gases = new GasAttenuation();
        double ghz = frequencyHz / 1e9;
        for (int i = 0; i < dbPerM.length; i++) {
            Air air = Air.standard(i * STEP_M);
            dbPerM[i] = (gases.oxygenDbPerKm(ghz, air) + gases.vapourDbPerKm(ghz, air)) / 1000;
        }
        double from = bentRadiusM + antennaM;
        double far = StrictMath.sqrt(from * (from + 2 * referenceRangeM * StrictMath.sin(REFERENCE_RAD))
                + referenceRangeM * referenceRangeM);
        double farM = far - bentRadiusM;
        referenceDb = twoWayDb(antennaM, farM, referenceRangeM);
    }

    /** Factor on a cross-section that has the same effect; 1 on the reference path. */
    public double factor(double antennaM, double targetM, double slantM) {
        return StrictMath.pow(10, (referenceDb - twoWayDb(antennaM, targetM, slantM)) / 10);
    }

    /** What gases take there and back, decibels. */
    public double twoWayDb(double antennaM, double targetM, double slantM) {
        if (slantM <= 0 || antennaM >= TOP_M) {
            return 0;
        }
        double from = bentRadiusM + antennaM;
        double to = bentRadiusM + targetM;
        double rise = (to * to - from * from - slantM * slantM) / (2 * slantM); // from times the sine of the elevation
        double end = targetM <= TOP_M ? slantM : leavesAirM(from, rise);
        double sum = 0;
        for (int i = 0; i <= INTERVALS; i++) { // Simpson's rule
            double s = end * i / INTERVALS;
            double weight = i == 0 || i == INTERVALS ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * at(StrictMath.sqrt(from * from + s * (2 * rise + s)) - bentRadiusM);
        }
        return 2 * sum * end / (3 * INTERVALS);
    }

    /** Where a straight path over the bent Earth that ends above the air leaves it. */
    private double leavesAirM(double from, double rise) {
        double top = bentRadiusM + TOP_M;
        return StrictMath.sqrt(rise * rise + top * top - from * from) - rise;
    }

    private double at(double altitudeM) {
        double x = Math.clamp(altitudeM, 0, TOP_M) / STEP_M;
        int i = (int) x;
        return dbPerM[i] + (x - i) * (dbPerM[i + 1] - dbPerM[i]);
    }
}
