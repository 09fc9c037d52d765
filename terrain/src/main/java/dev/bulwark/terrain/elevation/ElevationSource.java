package dev.bulwark.terrain.elevation;

/**
 * Where heights come from, for reports and provenance.
 *
 * @param name what people call it: "ETOPO5", "srtm3_greece.tif"
 * @param licence under which it may be used; "unknown" for a user's own file
 * @param spacingM typical distance of posts in metres, the larger of north and east
 * @param sha256 hash of the bytes read, in hexadecimal
 * @param coarse whether masking is underestimated so much that every product must say so
 * @param note what the reader of a result must know; may be empty
 */
public record ElevationSource(
        String name, String licence, double spacingM, String sha256, boolean coarse, String note) {
    /** Posts farther apart than this miss ridges that decide a low-level answer. */
    public static final double COARSE_FROM_M = 250;

    private static final String MEASURED_BIAS =
            "coarse terrain: masking is underestimated. Measured at 30 arc-seconds against 3: floors 62 m too low on"
                    + " average; at 300 m above ground 2.2 % of cells falsely clear, 0.07 % falsely masked";

    /** The source of a file of the user's: coarseness judged by the spacing. */
    public static ElevationSource ofFile(String name, double spacingM, String sha256) {
        boolean coarse = spacingM > COARSE_FROM_M;
        return new ElevationSource(name, "unknown", spacingM, sha256, coarse, coarse ? MEASURED_BIAS : "");
    }
}
