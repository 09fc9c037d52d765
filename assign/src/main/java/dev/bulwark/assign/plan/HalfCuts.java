package dev.bulwark.assign.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Finds cuts with factors 0 and 1/2 that the shares of a basis violate (A. Caprara, M. Fischetti, "{0, 1/2}-Chvatal-Gomory
 * cuts", Mathematical Programming 74, 1996), by elimination modulo 2 (A. M. C. A. Koster, A. Zymolka, M. Kutschka,
 * "Algorithms to separate {0, 1/2}-Chvatal-Gomory cuts", Algorithmica 55, 2009).
 *
 * <p>A sum of rows with an odd capacity is violated by half of what 1 exceeds the shares of plans with an odd use by. Each
 * target's own row is added where that makes the use of its main plan even. So only the other plans with a share count,
 * by the parity in which they differ from the main plan: a matrix of bits, a row per resource, whose rows are summed until
 * hardly any share is left.
 */
final class HalfCuts {
    private static final double SHARE_MIN = 1e-4;
    private static final double MOST_LOSS = 0.8;
    private static final int ORDERS = 24;
    private static final int MOST_CUTS = 40;
    /** Two cuts of one round have at most this part of their rows in common. */
    private static final double ALIKE = 0.5;

    private final Program program;
    private final PlanPool pool;
    private final int[] main;
    private final int[] columns;
    private final double[] share;
    private final double[] unused;
    private final long[][] bits;
    private final int words;
    private final List<Found> found = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    private record Found(long[] rows, double score) {}

    HalfCuts(Program program, Basis basis) {
        this.program = program;
        pool = program.pool();
        Shares shares = new Shares(basis).read();
        main = new int[program.targets()];
        int[] others = new int[basis.rows];
        double[] sharesOf = new double[basis.rows];
        int size = 0;
        Heads heads = basis.heads;
        for (int j = 0; j < main.length; j++) {
            main[j] = heads.key[j];
            double most = shares.ofKey[j];
            for (int at = heads.firstOf(j); at >= 0; at = heads.nextAt(at)) {
                int other = heads.head[at];
                double s = shares.atRow[at];
                if (s > most) {
                    int swap = main[j];
                    main[j] = other;
                    other = swap;
                    double swapped = most;
                    most = s;
                    s = swapped;
                }
                if (s > SHARE_MIN) {
                    others[size] = other;
                    sharesOf[size++] = s;
                }
            }
        }
        columns = Arrays.copyOf(others, size);
        share = sharesOf;
        unused = new double[basis.rows];
        for (int at = 0; at < basis.rows; at++) {
            if (heads.head[at] < 0) {
                unused[~heads.head[at]] = Math.max(0, shares.atRow[at]);
            }
        }
        words = size / 64 + 1;
        bits = new long[basis.rows][words];
        fill(size);
    }

    /** Bit c of a row: parity in which column c differs from the main plan; the bit after the last: what these leave. */
    private void fill(int size) {
        for (int c = 0; c < size; c++) {
            flip(columns[c], c);
            flip(main[pool.target(columns[c])], c);
        }
        for (int r = 0; r < bits.length; r++) {
            if ((long) program.capacity()[r] % 2 != 0) {
                bits[r][size / 64] ^= 1L << size;
            }
        }
        for (int plan : main) {
            flip(plan, size);
        }
    }

    private void flip(int plan, int bit) {
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            if (pool.count(k) % 2 != 0) {
                bits[pool.resource(k)][bit / 64] ^= 1L << bit;
            }
        }
    }

    /** The best cuts found, no two of them much alike. */
    List<Cut> find() {
        if (columns.length == 0) {
            return List.of();
        }
        SplittableRandom random = new SplittableRandom(columns.length);
        for (int n = 0; n < ORDERS; n++) {
            eliminate(random);
        }
        found.sort((a, b) -> Double.compare(b.score, a.score));
        List<long[]> taken = new ArrayList<>();
        for (Found f : found) {
            if (taken.size() == MOST_CUTS) {
                break;
            }
            if (taken.stream().noneMatch(t -> alike(t, f.rows))) {
                taken.add(f.rows);
            }
        }
        return taken.stream().map(this::cut).toList();
    }

    private static boolean alike(long[] a, long[] b) {
        int common = 0;
        int least = Math.min(count(a), count(b));
        for (int w = 0; w < a.length; w++) {
            common += Long.bitCount(a[w] & b[w]);
        }
        return common > ALIKE * least;
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
        int n = columns.length;
        long[][] row = new long[bits.length][];
        long[][] sum = new long[bits.length][(bits.length + 63) / 64];
        int[] active = new int[bits.length];
        int rows = 0;
        for (int r = 0; r < bits.length; r++) {
            row[r] = bits[r].clone();
            sum[r][r / 64] |= 1L << r;
            if (unused[r] < MOST_LOSS && count(row[r]) > 0) {
                offer(row[r], sum[r]);
                active[rows++] = r;
            }
        }
        double[] order = new double[n];
        Integer[] by = new Integer[n];
        for (int c = 0; c < n; c++) {
            by[c] = c;
            order[c] = share[c] + 0.5 * random.nextDouble();
        }
        Arrays.sort(by, (a, b) -> Double.compare(order[b], order[a]));
        for (int c : by) {
            int word = c / 64;
            long bit = 1L << c;
            int pivot = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < rows; k++) {
                if ((row[active[k]][word] & bit) != 0) {
                    double weight = count(sum[active[k]]) + 0.5 * random.nextDouble();
                    if (weight < least) {
                        least = weight;
                        pivot = k;
                    }
                }
            }
            if (pivot < 0) {
                continue;
            }
            int p = active[pivot];
            active[pivot] = active[--rows];
            for (int k = 0; k < rows; k++) {
                int r = active[k];
                if ((row[r][word] & bit) != 0) {
                    add(row[r], row[p]);
                    add(sum[r], sum[p]);
                    offer(row[r], sum[r]);
                }
            }
        }
    }

    private static void add(long[] to, long[] what) {
        for (int w = 0; w < to.length; w++) {
            to[w] ^= what[w];
        }
    }

    private void offer(long[] row, long[] rows) {
        int n = columns.length;
        if ((row[n / 64] & (1L << n)) == 0) {
            return;
        }
        double loss = 0;
        for (int w = 0; w < words && loss < MOST_LOSS; w++) {
            for (long b = w == n / 64 ? row[w] ^ (1L << n) : row[w]; b != 0; b &= b - 1) {
                loss += share[64 * w + Long.numberOfTrailingZeros(b)];
            }
        }
        if (loss >= MOST_LOSS) {
            return;
        }
        for (int w = 0; w < rows.length && loss < MOST_LOSS; w++) {
            for (long b = rows[w]; b != 0; b &= b - 1) {
                loss += unused[64 * w + Long.numberOfTrailingZeros(b)];
            }
        }
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

    private Cut cut(long[] rows) {
        boolean[] row = new boolean[bits.length];
        long twice = 0;
        for (int r = 0; r < row.length; r++) {
            row[r] = (rows[r / 64] & (1L << r)) != 0;
            twice += row[r] ? (long) program.capacity()[r] : 0;
        }
        boolean[] target = new boolean[main.length];
        for (int j = 0; j < main.length; j++) {
            int use = 0;
            for (int k = pool.from(main[j]); k < pool.to(main[j]); k++) {
                use += row[pool.resource(k)] ? pool.count(k) : 0;
            }
            target[j] = use % 2 != 0;
            twice += target[j] ? 1 : 0;
        }
        return new Cut(row, target, (int) (twice / 2));
    }
}
