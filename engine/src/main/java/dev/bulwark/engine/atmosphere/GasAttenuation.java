package dev.bulwark.engine.atmosphere;

/**
 * Specific attenuation by oxygen and water vapour, line by line (Recommendation ITU-R P.676-13, annex 1), 1 to 1,000 GHz.
 * Names are those of the recommendation.
 */
public final class GasAttenuation {
    private final double[][] oxygen = GasLines.oxygen().all();
    private final double[][] vapour = GasLines.waterVapour().all();

    /** Decibels per kilometre, one way, by oxygen and the dry continuum. */
    public double oxygenDbPerKm(double ghz, Air air) {
        double theta = 300 / air.kelvin();
        double p = air.dryHpa();
        double e = air.vapourHpa();
        double sum = dryContinuum(ghz, p, e, theta);
        for (double[] line : oxygen) {
            double s = line[1] * 1e-7 * p * cube(theta) * StrictMath.exp(line[2] * (1 - theta));
            double pressure = line[3] * 1e-4 * (p * StrictMath.pow(theta, .8 - line[4]) + 1.1 * e * theta);
            double width = StrictMath.sqrt(pressure * pressure + 2.25e-6); // Zeeman splitting
            double delta = (line[5] + line[6] * theta) * 1e-4 * (p + e) * StrictMath.pow(theta, .8);
            sum += s * shape(ghz, line[0], width, delta);
        }
        return .182 * ghz * sum;
    }

    /** Decibels per kilometre, one way, by water vapour. */
    public double vapourDbPerKm(double ghz, Air air) {
        double theta = 300 / air.kelvin();
        double p = air.dryHpa();
        double e = air.vapourHpa();
        double sum = 0;
        for (double[] line : vapour) {
            double s = line[1] * .1 * e * StrictMath.pow(theta, 3.5) * StrictMath.exp(line[2] * (1 - theta));
            double pressure = line[3]
                    * 1e-4
                    * (p * StrictMath.pow(theta, line[4]) + line[5] * e * StrictMath.pow(theta, line[6]));
            double doppler = 2.1316e-12 * line[0] * line[0] / theta;
            double width = .535 * pressure + StrictMath.sqrt(.217 * pressure * pressure + doppler);
            sum += s * shape(ghz, line[0], width, 0);
        }
        return .182 * ghz * sum;
    }

    private static double shape(double f, double line, double width, double delta) {
        double below = line - f;
        double above = line + f;
        return f
                / line
                * ((width - delta * below) / (below * below + width * width)
                        + (width - delta * above) / (above * above + width * width));
    }

    /** Non-resonant absorption of dry air below 10 GHz, and by pressure-induced nitrogen above 100 GHz. */
    private static double dryContinuum(double f, double p, double e, double theta) {
        double d = 5.6e-4 * (p + e) * StrictMath.pow(theta, .8);
        double ratio = f / d;
        double debye = 6.14e-5 / (d * (1 + ratio * ratio));
        double nitrogen = 1.4e-12 * p * StrictMath.pow(theta, 1.5) / (1 + 1.9e-5 * StrictMath.pow(f, 1.5));
        return f * p * theta * theta * (debye + nitrogen);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
