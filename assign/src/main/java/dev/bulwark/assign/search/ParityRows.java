package dev.bulwark.assign.search;

import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.simplex.Basis;
import dev.bulwark.assign.simplex.Cut;
import dev.bulwark.assign.simplex.Heads;
import dev.bulwark.assign.simplex.Program;
import dev.bulwark.assign.simplex.Shares;
import java.util.Arrays;

/**
 * The rows of a program modulo 2, over the plans that have a share without being the main plan of their target. A bit says
 * whether use of the row differs in parity from that of the main plan; the bit after the last, whether what the main
 * plans leave of the row is odd.
 */
final class ParityRows {
    private static final double SHARE_MIN = 1e-4;

    private final Program program;
    private final PlanPool pool;
    /** Per target, the plan with the largest share. */
    private final int[] main;

    private int columns;
    /** Of each column. */
    private final double[] share;
    /** Of each row, what is not used of it. */
    private final double[] unused;

    private final long[][] bits;

    ParityRows(Program program, Basis basis) {
        this.program = program;
        pool = program.pool();
        Shares shares = new Shares(basis).read();
        main = new int[program.targets()];
        share = new double[basis.rows];
        int[] plans = new int[basis.rows];
        for (int j = 0; j < main.length; j++) {
            addTarget(j, basis.heads, shares, plans);
        }
        unused = new double[basis.rows];
        for (int at = 0; at < basis.rows; at++) {
            if (basis.heads.head[at] < 0) {
                unused[~basis.heads.head[at]] = Math.max(0, shares.atRow[at]);
            }
        }
        bits = new long[basis.rows][columns / 64 + 1];
        fill(plans);
    }

    private void addTarget(int j, Heads heads, Shares shares, int[] plans) {
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
                plans[columns] = other;
                share[columns++] = s;
            }
        }
    }

    private void fill(int[] plans) {
        for (int c = 0; c < columns; c++) {
            flip(plans[c], c);
            flip(main[pool.target(plans[c])], c);
        }
        for (int r = 0; r < bits.length; r++) {
            if ((long) program.capacity()[r] % 2 != 0) {
                bits[r][columns / 64] ^= 1L << columns;
            }
        }
        for (int plan : main) {
            flip(plan, columns);
        }
    }

    private void flip(int plan, int bit) {
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            if (pool.count(k) % 2 != 0) {
                bits[pool.resource(k)][bit / 64] ^= 1L << bit;
            }
        }
    }

    int rows() {
        return bits.length;
    }

    int columns() {
        return columns;
    }

    double share(int column) {
        return share[column];
    }

    double unused(int row) {
        return unused[row];
    }

    /** A copy of the bits of all rows. */
    long[][] copy() {
        long[][] copy = new long[bits.length][];
        Arrays.setAll(copy, r -> bits[r].clone());
        return copy;
    }

    /**
     * The shares with an odd use of a sum of rows, and what is not used of these; 1 or more if what they leave is even.
     *
     * @param sum bits of the sum
     * @param rows which are summed
     * @param most beyond which the answer need not be exact
     */
    double loss(long[] sum, long[] rows, double most) {
        int last = columns / 64;
        if ((sum[last] & (1L << columns)) == 0) {
            return 1;
        }
        double loss = 0;
        for (int w = 0; w <= last && loss < most; w++) {
            for (long b = w == last ? sum[w] ^ (1L << columns) : sum[w]; b != 0; b &= b - 1) {
                loss += share[64 * w + Long.numberOfTrailingZeros(b)];
            }
        }
        for (int w = 0; w < rows.length && loss < most; w++) {
            for (long b = rows[w]; b != 0; b &= b - 1) {
                loss += unused[64 * w + Long.numberOfTrailingZeros(b)];
            }
        }
        return loss;
    }

    /** The cut of half a sum of rows; a target's own row is added where that makes the use of its main plan even. */
    Cut cut(long[] rows) {
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
