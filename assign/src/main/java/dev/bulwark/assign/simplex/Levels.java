package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;

/** Shares of what stands at the places of a basis and of the keys, for capacities enlarged against stalling. */
final class Levels {
    private static final double PERTURBATION = 1e-7;

    final double[] capacity;
    final double[] atPlace;
    final double[] ofKey;

    /** All slack, each target's key whole. */
    Levels(double[] capacity, int targets) {
        this.capacity = capacity;
        atPlace = new double[capacity.length];
        ofKey = new double[targets];
    }

    void copyFrom(Levels other) {
        System.arraycopy(other.atPlace, 0, atPlace, 0, atPlace.length);
        System.arraycopy(other.ofKey, 0, ofKey, 0, ofKey.length);
    }

    /** Those of a basis of slack alone. */
    void ofSlack(Heads heads) {
        Arrays.fill(ofKey, 1);
        residual(heads, atPlace, true);
    }

    /** Afresh from the inverse. */
    void refresh(Heads heads, BasisInverse inverse) {
        solve(heads, inverse, true, atPlace, ofKey);
    }

    /** Those for the true capacities. */
    void exact(Heads heads, BasisInverse inverse, double[] atRow, double[] ofKeys) {
        solve(heads, inverse, false, atRow, ofKeys);
    }

    private void solve(Heads heads, BasisInverse inverse, boolean perturbed, double[] atRow, double[] ofKeys) {
        double[] rest = new double[atRow.length];
        residual(heads, rest, perturbed);
        Arrays.fill(atRow, 0);
        for (int r = 0; r < rest.length; r++) {
            if (rest[r] != 0) {
                inverse.addColumn(r, rest[r], atRow);
            }
        }
        Arrays.fill(ofKeys, 1);
        for (int p = 0; p < atRow.length; p++) {
            if (heads.head[p] >= 0) {
                ofKeys[heads.pool().target(heads.head[p])] -= atRow[p];
            }
        }
    }

    /** Capacity that the key plans leave. */
    private void residual(Heads heads, double[] into, boolean perturbed) {
        PlanPool pool = heads.pool();
        for (int r = 0; r < into.length; r++) {
            into[r] = capacity[r] + (perturbed ? PERTURBATION * (1 + spread(r)) : 0);
        }
        for (int plan : heads.key) {
            for (int k = pool.from(plan); k < pool.to(plan); k++) {
                into[pool.resource(k)] -= pool.count(k);
            }
        }
    }

    /** A fixed number in [0, 1) for each row: the golden ratio's multiples, which lie far apart. */
    private static double spread(int row) {
        double x = (row + 1) * 0.6180339887498949;
        return x - Math.floor(x);
    }
}
