package dev.bulwark.terrain.refraction;

/**
 * Lines of sight through a profile of refractivity: those over the 4/3 Earth, corrected.
 *
 * @param base the lines over the 4/3 Earth
 * @param table how much higher the bent line is
 */
record BentRays(SphereRays base, BendingTable table) implements Rays {

    /**
     * The correction changes with the slope at most a fifth as fast as the line itself, so each substitution is five times
     * nearer.
     */
    @Override
    public double slope(double groundRangeM, double altitudeM) {
        double slope = base.slope(groundRangeM, altitudeM);
        for (int i = 0; i < 6; i++) {
            slope = base.slope(groundRangeM, altitudeM - table.riseM(groundRangeM, slope));
        }
        return slope;
    }

    @Override
    public double altitudeM(double groundRangeM, double slope) {
        return base.altitudeM(groundRangeM, slope) + table.riseM(groundRangeM, slope);
    }
}
