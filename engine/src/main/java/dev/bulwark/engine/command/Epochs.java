package dev.bulwark.engine.command;

/** The time ahead in stretches that grow, because what is far off will be planned anew before it comes. */
final class Epochs {
    private static final double[] BOUNDS_S = {0, 5, 10, 20, 30, 45, 60, 90, 120, 180, 240, 360, 540};
    static final int COUNT = BOUNDS_S.length - 1;

    private Epochs() {}

    /** Start of an epoch after the decision. */
    static double startS(int epoch) {
        return BOUNDS_S[epoch];
    }

    /** How much of an epoch a stretch of time after the decision covers, 0 to 1. */
    static double share(int epoch, double fromS, double toS) {
        double from = Math.max(fromS, BOUNDS_S[epoch]);
        double to = Math.min(toS, BOUNDS_S[epoch + 1]);
        return to <= from ? 0 : (to - from) / (BOUNDS_S[epoch + 1] - BOUNDS_S[epoch]);
    }
}
