package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;

/** How fast shares fall while a plan enters a basis, at its places and of the keys; and which of them is used up first. */
final class Rates {
    private static final double PIVOT_MIN = 1e-9;
    private static final double NOTHING = 1e-12;
    private static final double TIE = 1e-13;

    /** At each place; all else but the places listed is 0. */
    final double[] alpha;

    final int[] nonzero;
    int nonzeros;
    /** Of each key. */
    final double[] ofKey;

    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedTargets;
    /** What {@link #choose} found: the step, and the place or the key that is then at 0, the other -1. */
    double step;

    int leavingPlace;
    int leavingKey;

    Rates(int rows, int targets) {
        alpha = new double[rows];
        nonzero = new int[rows];
        ofKey = new double[targets];
        touched = new int[rows + 1];
        isTouched = new boolean[targets];
    }

    void clear() {
        Arrays.fill(alpha, 0);
    }

    /** Lists the places whose rate is not 0, and sums them into those of the keys; a target of -1 for slack. */
    void sum(int target, Heads heads, PlanPool pool) {
        nonzeros = 0;
        touchedTargets = 0;
        if (target >= 0) {
            touch(target);
            ofKey[target] = 1;
        }
        for (int p = 0; p < alpha.length; p++) {
            if (Math.abs(alpha[p]) < NOTHING) {
                alpha[p] = 0;
                continue;
            }
            nonzero[nonzeros++] = p;
            if (heads.head[p] >= 0) {
                int t = pool.target(heads.head[p]);
                if (!isTouched[t]) {
                    touch(t);
                }
                ofKey[t] -= alpha[p];
            }
        }
    }

    private void touch(int target) {
        touched[touchedTargets++] = target;
        isTouched[target] = true;
    }

    /** Forgets the rates of the keys. */
    void forget() {
        for (int k = 0; k < touchedTargets; k++) {
            ofKey[touched[k]] = 0;
            isTouched[touched[k]] = false;
        }
    }

    /** The ratio test: what reaches 0 first, of equals what falls fastest. */
    void choose(Levels levels) {
        leavingPlace = -1;
        leavingKey = -1;
        step = Double.POSITIVE_INFINITY;
        double size = 0;
        for (int k = 0; k < nonzeros; k++) {
            int p = nonzero[k];
            if (alpha[p] > PIVOT_MIN && sooner(levels.atPlace[p], alpha[p], size)) {
                leavingPlace = p;
                size = alpha[p];
            }
        }
        for (int k = 0; k < touchedTargets; k++) {
            int t = touched[k];
            if (ofKey[t] > PIVOT_MIN && sooner(levels.ofKey[t], ofKey[t], size)) {
                leavingKey = t;
                size = ofKey[t];
            }
        }
    }

    private boolean sooner(double level, double rate, double size) {
        double ratio = Math.max(0, level) / rate;
        if (ratio < step - TIE || (ratio <= step + TIE && rate > size)) {
            step = ratio;
            return true;
        }
        return false;
    }

    void advance(double by, Levels levels) {
        for (int k = 0; k < nonzeros; k++) {
            levels.atPlace[nonzero[k]] -= by * alpha[nonzero[k]];
        }
        for (int k = 0; k < touchedTargets; k++) {
            levels.ofKey[touched[k]] -= by * ofKey[touched[k]];
        }
    }

    /** After a target's key has changed places with a plan, that place falls as the key did. */
    void swapKey(int target, int place) {
        if (alpha[place] == 0) {
            nonzero[nonzeros++] = place;
        }
        alpha[place] = ofKey[target];
    }
}
