package dev.bulwark.terrain.floor;

/**
 * How finely a floor map is cut.
 *
 * @param azimuths number of rays around the site
 * @param ranges number of range steps to the edge; each ray holds one more value than this, the site itself
 * @param rangeM the edge, geodesic distance in metres
 * @param samplesPerStep how often the ground is read within one range step
 */
public record PolarGrid(int azimuths, int ranges, double rangeM, int samplesPerStep) {
    private static final int FEWEST_AZIMUTHS = 720;
    private static final int MOST_AZIMUTHS = 7200;
    private static final int FEWEST_RANGES = 200;
    private static final int MOST_RANGES = 2000;
    private static final double FARTHEST_M = 2_000_000;
    private static final long MOST_CELLS = 1L << 28;

    public PolarGrid {
        if (!(rangeM > 0 && rangeM <= FARTHEST_M)) {
            throw new IllegalArgumentException("range " + rangeM + " m is not between 0 and " + FARTHEST_M + " m");
        }
        if (azimuths < 4 || ranges < 1 || samplesPerStep < 1 || (long) azimuths * ranges > MOST_CELLS) {
            throw new IllegalArgumentException(azimuths + " azimuths x " + ranges + " ranges");
        }
    }

    /**
     * Fine enough for terrain with posts this far apart: the ground is read every half post along a ray, and rays lie
     * one post apart at the edge, within bounds on memory (at most 58 MB a map).
     */
    public static PolarGrid fitting(double spacingM, double rangeM) {
        double post = Math.max(spacingM, 1);
        int across = (int) Math.min(MOST_AZIMUTHS, Math.ceil(2 * Math.PI * rangeM / post));
        int azimuths = Math.max(FEWEST_AZIMUTHS, (across + 7) / 8 * 8);
        double samples = Math.ceil(2 * rangeM / post);
        int perStep = (int) Math.max(1, Math.ceil(samples / MOST_RANGES));
        int ranges = (int) Math.max(FEWEST_RANGES, Math.ceil(samples / perStep));
        return new PolarGrid(azimuths, ranges, rangeM, perStep);
    }

    public double stepM() {
        return rangeM / ranges;
    }

    public double azimuthRad(int ray) {
        return ray * (2 * Math.PI / azimuths);
    }

    public int samples() {
        return ranges * samplesPerStep;
    }
}
