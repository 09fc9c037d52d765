package dev.bulwark.engine.atmosphere;

/**
 * Air at a place.
 *
 * @param dryHpa pressure without water vapour, hectopascals
 * @param vapourHpa partial pressure of water vapour, hectopascals
 */
public record Air(double kelvin, double dryHpa, double vapourHpa) {
    /** Of water vapour at sea level in the mean annual global reference atmosphere of ITU-R P.835, g/m3. */
    private static final double VAPOUR_G_PER_M3 = 7.5;

    private static final double VAPOUR_SCALE_M = 2_000;
    private static final double HPA_M3_PER_G_K = 1 / 216.7;

    /** Of the standard atmosphere at an altitude in metres, with vapour that halves every 1.4 km. */
    public static Air standard(double altitudeM) {
        double kelvin = StandardAtmosphere.kelvin(altitudeM);
        double density = VAPOUR_G_PER_M3 * StrictMath.exp(-altitudeM / VAPOUR_SCALE_M);
        return withVapour(kelvin, StandardAtmosphere.pascals(altitudeM) / 100, density);
    }

    /** @param gPerM3 density of water vapour */
    public static Air withVapour(double kelvin, double dryHpa, double gPerM3) {
        return new Air(kelvin, dryHpa, gPerM3 * kelvin * HPA_M3_PER_G_K);
    }
}
