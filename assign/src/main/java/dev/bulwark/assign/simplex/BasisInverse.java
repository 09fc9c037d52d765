package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.PlanPool;

/**
 * The inverse of a working basis, dense, its columns side by side: column r says how much each place of the basis changes
 * with a unit of row r.
 */
final class BasisInverse {
    private static final double NOTHING = 1e-14;

    private final int rows;
    private final double[] entry;

    /** That of slack alone. */
    BasisInverse(int rows) {
        this.rows = rows;
        entry = new double[rows * rows];
        for (int r = 0; r < rows; r++) {
            entry[r * rows + r] = 1;
        }
    }

    void copyFrom(BasisInverse other) {
        System.arraycopy(other.entry, 0, entry, 0, entry.length);
    }

    /**
     * Carries over what stays of another inverse; slack of the rows from {@code kept} on joins the basis.
     *
     * @param place of each old place, or -1
     * @param row of each old row, or -1
     */
    void carry(BasisInverse other, int[] place, int[] row, int kept, Heads heads, PlanPool pool) {
        for (int r = 0; r < other.rows; r++) {
            for (int p = 0; p < other.rows && row[r] >= 0; p++) {
                if (place[p] >= 0) {
                    entry[row[r] * rows + place[p]] = other.entry[r * other.rows + p];
                }
            }
        }
        for (int cut = kept; cut < rows; cut++) {
            for (int p = 0; p < kept; p++) {
                int plan = heads.head[p];
                int more = plan < 0 ? 0 : pool.use(plan, cut) - pool.use(heads.key[pool.target(plan)], cut);
                for (int r = 0; r < kept && more != 0; r++) {
                    entry[r * rows + cut] -= more * entry[r * rows + p];
                }
            }
        }
    }

    /** Adds a multiple of the column of a row. */
    void addColumn(int row, double factor, double[] into) {
        int column = row * rows;
        for (int p = 0; p < rows; p++) {
            into[p] += factor * entry[column + p];
        }
    }

    /** What stands at one place, by row. */
    void row(int place, double[] into) {
        for (int r = 0; r < rows; r++) {
            into[r] = entry[r * rows + place];
        }
    }

    /** Adds a multiple of what stands at one place. */
    void addRow(int place, double factor, double[] into) {
        for (int r = 0; r < rows; r++) {
            into[r] += factor * entry[r * rows + place];
        }
    }

    /** Of the places of one target the old key takes one: it gets what all of them have, negative. */
    void swapKey(int target, int place, Heads heads) {
        for (int column = 0; column < entry.length; column += rows) {
            double sum = 0;
            for (int p = heads.firstOf(target); p >= 0; p = heads.nextAt(p)) {
                sum += entry[column + p];
            }
            entry[column + place] = -sum;
        }
    }

    /** One elimination step; prices change by a multiple of the leaving row. */
    void eliminate(int place, Rates rates, double change, double[] price) {
        double[] alpha = rates.alpha;
        double scale = 1 / alpha[place];
        for (int r = 0, column = 0; r < rows; r++, column += rows) {
            double inRow = entry[column + place];
            if (inRow == 0) {
                continue;
            }
            price[r] -= change * scale * inRow;
            double factor = inRow * scale;
            if (Math.abs(factor) < NOTHING) {
                factor = 0;
            }
            for (int k = 0; k < rates.nonzeros; k++) {
                int p = rates.nonzero[k];
                entry[column + p] -= alpha[p] * factor;
            }
            entry[column + place] = factor;
        }
    }

    /** Takes over an inverse given by rows. */
    void set(double[][] fresh) {
        for (int p = 0; p < rows; p++) {
            for (int r = 0; r < rows; r++) {
                entry[r * rows + p] = fresh[p][r];
            }
        }
    }
}
