package dev.bulwark.assign.search;

import dev.bulwark.assign.simplex.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Finds cuts with factors 0 and 1/2 that shares violate (A. Caprara, M. Fischetti, "{0, 1/2}-Chvatal-Gomory cuts",
 * Mathematical Programming 74, 1996), by elimination modulo 2 (A. M. C. A. Koster, A. Zymolka, M. Kutschka, "Algorithms
 * to separate {0, 1/2}-Chvatal-Gomory cuts", Algorithmica 55, 2009).
 *
 * <p>A sum of rows of which something odd is left is violated by half of what 1 exceeds the shares of plans with an odd
 * use of it by. So rows are summed until hardly such a share is left, of as few rows as may be.
 */
final class HalfCuts {
    private static final double MOST_LOSS = 0.8;
    private static final int ORDERS = 24;
    private static final int MOST_CUTS = 40;
    /** Two cuts of one round have at most this part of their rows in common. */
    private static final double ALIKE = 0.5;
    /** How much chance has a say in what is eliminated first, beside the shares, and with which row, beside its terms. */
    private static final double CHANCE = 0.5;

    private final ParityRows parity;
    private final List<Found> found = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    /** Rows whose sum makes a cut, as bits. */
    private static final class Found {
        final long[] rows;
        final double score;

        Found(long[] rows, double score) {
            this.rows = rows;
            this.score = score;
        }
    }

    HalfCuts(ParityRows parity) {
        this.parity = parity;
    }

    /** The best cuts found, no two of them much alike. */
    List<Cut> find() {
        if (parity.columns() == 0) {
            return List.of();
        }
        SplittableRandom random = new SplittableRandom(parity.columns());
        for (int n = 0; n < ORDERS; n++) {
            eliminate(random);
        }
        found.sort(Comparator.comparingDouble(f -> -f.score));
        List<long[]> taken = new ArrayList<>();
        for (Found f : found) {
            if (taken.size() < MOST_CUTS && taken.stream().noneMatch(t -> alike(t, f.rows))) {
                taken.add(f.rows);
            }
        }
        return taken.stream().map(parity::cut).toList();
    }

    private static boolean alike(long[] a, long[] b) {
        int common = 0;
        for (int w = 0; w < a.length; w++) {
            common += Long.bitCount(a[w] & b[w]);
        }
        return common > ALIKE * Math.min(count(a), count(b));
    }

    private static int count(long[] bits) {
        int sum = 0;
        for (long b : bits) {
            sum += Long.bitCount(b);
        }
        return sum;
    }

    /** One elimination, columns in an order that chance has a hand in. */
    private void eliminate(SplittableRandom random) {
        long[][] bits = parity.copy();
        long[][] rows = new long[bits.length][(bits.length + 63) / 64];
        int[] active = new int[bits.length];
        int size = 0;
        for (int r = 0; r < bits.length; r++) {
            rows[r][r / 64] |= 1L << r;
            if (parity.unused(r) < MOST_LOSS && count(bits[r]) > 0) {
                offer(bits[r], rows[r]);
                active[size++] = r;
            }
        }
        for (int column : order(random)) {
            int pivot = pivot(column, bits, rows, active, size, random);
            if (pivot < 0) {
                continue;
            }
            int p = active[pivot];
            active[pivot] = active[--size];
            for (int k = 0; k < size; k++) {
                int r = active[k];
                if (has(bits[r], column)) {
                    add(bits[r], bits[p]);
                    add(rows[r], rows[p]);
                    offer(bits[r], rows[r]);
                }
            }
        }
    }

    /** Columns with large shares first. */
    private int[] order(SplittableRandom random) {
        double[] key = new double[parity.columns()];
        Arrays.setAll(key, c -> -parity.share(c) - CHANCE * random.nextDouble());
        return IntStream.range(0, key.length)
                .boxed()
                .sorted(Comparator.comparingDouble(c -> key[c]))
                .mapToInt(c -> c)
                .toArray();
    }

    /** The active row with the bit that is a sum of the fewest, or -1. */
    private static int pivot(
            int column, long[][] bits, long[][] rows, int[] active, int size, SplittableRandom random) {
        int pivot = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < size; k++) {
            if (has(bits[active[k]], column)) {
                double weight = count(rows[active[k]]) + CHANCE * random.nextDouble();
                if (weight < least) {
                    least = weight;
                    pivot = k;
                }
            }
        }
        return pivot;
    }

    private static boolean has(long[] bits, int bit) {
        return (bits[bit / 64] & (1L << bit)) != 0;
    }

    private static void add(long[] to, long[] what) {
        for (int w = 0; w < to.length; w++) {
            to[w] ^= what[w];
        }
    }

    private void offer(long[] sum, long[] rows) {
        double loss = parity.loss(sum, rows, MOST_LOSS);
        if (loss < MOST_LOSS && seen.add(hash(rows))) {
            found.add(new Found(rows.clone(), (1 - loss) / Math.sqrt(count(rows))));
        }
    }

    private static long hash(long[] rows) {
        long hash = 0;
        for (long w : rows) {
            hash = (hash ^ w) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
