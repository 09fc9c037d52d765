package dev.bulwark.track;

import java.util.function.IntPredicate;

/**
 * Track confirmation and deletion by counting: a track is firm once M of the last N looks have detected, and is given up
 * after so many misses in a row (S. Blackman, R. Popoli, Design and Analysis of Modern Tracking Systems, 1999, ch. 6).
 */
public final class MofN {
    private static final int LONGEST_WINDOW = 63;

    private MofN() {}

    /**
     * The look at which a track becomes firm.
     *
     * @param from first look, nothing is known before it
     * @param end one past the last look that may detect
     * @param hits M, at least 1
     * @param looks N, from M to 63
     * @param detects whether a look detects
     * @return the look that completes M of N, or -1 if none does
     */
    public static int nextConfirmation(int from, int end, int hits, int looks, IntPredicate detects) {
        if (hits < 1 || looks < hits || looks > LONGEST_WINDOW) {
            throw new IllegalArgumentException(
                    hits + " of " + looks + " looks; expected 1 <= M <= N <= " + LONGEST_WINDOW);
        }
        long mask = (1L << looks) - 1;
        long window = 0;
        for (int look = from; look < end; look++) {
            window = (window << 1) & mask;
            if (detects.test(look)) {
                window |= 1;
                if (Long.bitCount(window) >= hits) {
                    return look;
                }
            }
        }
        return -1;
    }

    /**
     * The look at which a firm track is given up: the last of so many misses in a row. Looks are asked from the end of
     * each possible run of misses, so that most looks of a well-seen target are never asked at all.
     *
     * @param from first look after the track became firm
     * @param end one past the last look that may detect: all later ones miss
     * @param detects whether a look detects; asked in no order, so it must not depend on being asked
     */
    public static int nextDrop(int from, int end, int misses, IntPredicate detects) {
        int start = from;
        while (start + misses <= end) {
            int hit = lastDetection(start, start + misses, detects);
            if (hit < start) {
                return start + misses - 1;
            }
            start = hit + 1;
        }
        return Math.max(start, lastDetection(start, end, detects) + 1) + misses - 1;
    }

    /** The last look of a stretch that detects, or one less than its start. */
    private static int lastDetection(int from, int end, IntPredicate detects) {
        int look = end - 1;
        while (look >= from && !detects.test(look)) {
            look--;
        }
        return look;
    }
}
