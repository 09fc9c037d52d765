package dev.bulwark.engine.sensing;

import dev.bulwark.model.system.RadarType;

/**
 * Single-look detection probability of a kind of radar against range and cross-section, from its published pair by the
 * fourth-power law. Tabulated every tenth of a decibel and read linearly: within 2e-4 of the exact value.
 */
public final class PdCurve {
    private static final double FIRST_DB = -30;
    private static final double STEP_DB = 0.1;
    private static final int SIZE = 1001;
    private static final double DB_PER_NEPER = 10 / StrictMath.log(10);

    private final double referenceDb;
    private final double[] pd = new double[SIZE];

    public PdCurve(RadarType type) {
        double reference =
                Detection.requiredSnr(type.referencePd(), type.falseAlarmProbability(), type.pulses(), type.swerling());
        double atUnit = reference * fourth(type.referenceRangeM()) / type.referenceRcsM2();
        referenceDb = DB_PER_NEPER * StrictMath.log(atUnit);
        for (int i = 0; i < SIZE; i++) {
            double snr = StrictMath.pow(10, (FIRST_DB + i * STEP_DB) / 10);
            pd[i] = Detection.probability(snr, type.falseAlarmProbability(), type.pulses(), type.swerling());
        }
    }

    /** Probability of detecting a cross-section in square metres at a slant range in metres in one look. */
    public double pd(double rangeM, double rcsM2) {
        double db = referenceDb + DB_PER_NEPER * StrictMath.log(rcsM2 / fourth(rangeM));
        double x = (db - FIRST_DB) / STEP_DB;
        if (!(x > 0)) {
            return 0;
        }
        int i = (int) x;
        if (i >= SIZE - 1) {
            return pd[SIZE - 1];
        }
        return pd[i] + (x - i) * (pd[i + 1] - pd[i]);
    }

    /** The range in metres at which a cross-section is detected with a probability in one look. */
    public double rangeM(double rcsM2, double detection) {
        double low = 1;
        double high = 1e8;
        for (int i = 0; i < 100; i++) {
            double middle = StrictMath.sqrt(low * high);
            if (pd(middle, rcsM2) < detection) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return StrictMath.sqrt(low * high);
    }

    private static double fourth(double x) {
        return x * x * x * x;
    }
}
