package dev.bulwark.terrain.refraction;

/** How the atmosphere bends a line of sight. */
public sealed interface Refraction {
    /** The usual 4/3 Earth. */
    Refraction FOUR_THIRDS = new EffectiveRadius(4.0 / 3);

    /** No atmosphere: straight lines. */
    Refraction NONE = new EffectiveRadius(1);

    /**
     * Straight lines over an Earth whose radius is k times the true one (ITU-R P.452, P.834).
     *
     * @param k more than 0; 4/3 by custom; infinite for a flat Earth
     */
    record EffectiveRadius(double k) implements Refraction {
        public EffectiveRadius {
            if (!(k > 0)) {
                throw new IllegalArgumentException("effective Earth radius factor k must be positive, not " + k);
            }
        }

        /** From the gradient of refractivity, N-units per km (normally negative): k = 1 / (1 + a dN/dh). */
        public static EffectiveRadius ofGradient(double nUnitsPerKm, double earthRadiusM) {
            double bending = earthRadiusM * nUnitsPerKm * 1e-9;
            if (bending <= -1) {
                throw new IllegalArgumentException(
                        "a gradient of " + nUnitsPerKm + " N-units/km traps rays: no effective radius describes it");
            }
            return new EffectiveRadius(1 / (1 + bending));
        }
    }

    /**
     * The exponential reference atmosphere of ITU-R P.453: N(h) = N0 exp(-h / h0) above mean sea level.
     *
     * @param surfaceN refractivity at sea level, N-units
     * @param scaleHeightM height over which it falls by a factor e
     */
    record Exponential(double surfaceN, double scaleHeightM) implements Refraction {
        /** The mean global values of P.453-14, equation (9). */
        public static final Exponential P453 = new Exponential(315, 7350);

        public Exponential {
            if (!(surfaceN >= 0 && scaleHeightM > 0)) {
                throw new IllegalArgumentException("refractivity " + surfaceN + " over " + scaleHeightM + " m");
            }
            if (surfaceN * 1e-6 / scaleHeightM > 1.4e-7) {
                throw new IllegalArgumentException("refractivity " + surfaceN + " over " + scaleHeightM
                        + " m traps rays (a duct), which this model does not describe");
            }
        }
    }
}
