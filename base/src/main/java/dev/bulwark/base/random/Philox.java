package dev.bulwark.base.random;

/**
 * The counter-based generator Philox4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC11): four 32-bit words of counter and two of key give four random words. There is no state to share or to order.
 */
public final class Philox {
    private static final long M0 = 0xD2511F53L;
    private static final long M1 = 0xCD9E8D57L;
    private static final int W0 = 0x9E3779B9;
    private static final int W1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final long LOW = 0xFFFFFFFFL;

    private Philox() {}

    /** The first two of the four output words, the first in the high half. */
    public static long first64(int c0, int c1, int c2, int c3, int k0, int k1) {
        return run(c0, c1, c2, c3, k0, k1, true);
    }

    /** The last two of the four output words, the third in the high half. */
    public static long last64(int c0, int c1, int c2, int c3, int k0, int k1) {
        return run(c0, c1, c2, c3, k0, k1, false);
    }

    private static long run(int c0, int c1, int c2, int c3, int k0, int k1, boolean first) {
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        int key0 = k0;
        int key1 = k1;
        for (int i = 0; i < ROUNDS; i++) {
            long p0 = M0 * (x0 & LOW);
            long p1 = M1 * (x2 & LOW);
            int y0 = (int) (p1 >>> 32) ^ x1 ^ key0;
            int y2 = (int) (p0 >>> 32) ^ x3 ^ key1;
            x1 = (int) p1;
            x3 = (int) p0;
            x0 = y0;
            x2 = y2;
            key0 += W0;
            key1 += W1;
        }
        return first ? ((long) x0 << 32) | (x1 & LOW) : ((long) x2 << 32) | (x3 & LOW);
    }
}
