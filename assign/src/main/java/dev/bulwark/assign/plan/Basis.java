package dev.bulwark.assign.plan;

import java.util.Arrays;

/**
 * A basis of the master linear program: one plan per target in shares that sum to 1, resources within capacity. Targets
 * are generalised upper bounds (G. B. Dantzig, R. M. Van Slyke, "Generalized upper bounding techniques", JCSS 1, 1967):
 * one plan of each target is its key, and only the differences to the key enter the working basis, which has one row
 * per resource however many targets there are. Its inverse is kept explicitly, by columns.
 *
 * <p>Slack of a resource r has the cost -floor[r], which holds its price at or above floor[r]. Capacities are
 * enlarged by some 1e-7, differently for each, against stalling.
 */
final class Basis {
    private static final double PIVOT_MIN = 1e-9;
    private static final double PERTURBATION = 1e-7;

    final int rows;
    final PlanPool pool;
    final double[] price;
    final double[] floor;
    final Heads heads;
    private final double[] capacity;
    private final double[] inverse;
    private final double[] level;
    private final double[] keyLevel;
    private final double[] alpha;
    private final int[] nonzero;
    private int nonzeros;
    private final double[] keyRate;
    private final int[] touched;
    private int touchedTargets;
    int pivots;

    /** Starts from one plan per target, within the capacities, with every price at its floor. */
    Basis(PlanSource source, PlanPool pool, int[] startPlans, double[] startPrices) {
        rows = source.resources();
        this.pool = pool;
        price = startPrices.clone();
        floor = startPrices.clone();
        heads = new Heads(pool, startPlans, rows);
        capacity = new double[rows];
        Arrays.setAll(capacity, source::capacity);
        inverse = new double[rows * rows];
        level = new double[rows];
        keyLevel = new double[startPlans.length];
        Arrays.fill(keyLevel, 1);
        alpha = new double[rows];
        nonzero = new int[rows];
        keyRate = new double[startPlans.length];
        touched = new int[rows + 1];
        for (int r = 0; r < rows; r++) {
            inverse[r * rows + r] = 1;
        }
        residual(level, true);
    }

    /** Capacity that the key plans leave. */
    private void residual(double[] into, boolean perturbed) {
        for (int r = 0; r < rows; r++) {
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

    /** Cost of the key plan plus price of what it uses: what a plan of the target must stay below to be worth entering. */
    double worth(int target, double[] penalty) {
        return effectiveCost(heads.key[target], penalty) + pool.priceOf(heads.key[target], price);
    }

    private double effectiveCost(int plan, double[] penalty) {
        return plan < penalty.length ? pool.cost(plan) + penalty[plan] : pool.cost(plan);
    }

    /** Brings in the slack of a resource whose price is below its floor. */
    private void enterSlack(int row) {
        Arrays.fill(alpha, 0);
        System.arraycopy(inverse, row * rows, alpha, 0, rows);
        pivot(~row, -1, price[row] - floor[row]);
    }

    /** Brings in a plan with a reduced cost below 0. */
    void enterPlan(int plan, double reducedCost) {
        Arrays.fill(alpha, 0);
        int target = pool.target(plan);
        addColumns(plan, 1);
        addColumns(heads.key[target], -1);
        pivot(plan, target, reducedCost);
    }

    private void addColumns(int plan, int sign) {
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            double factor = sign * pool.count(k);
            int column = pool.resource(k) * rows;
            for (int r = 0; r < rows; r++) {
                alpha[r] += factor * inverse[column + r];
            }
        }
    }

    private void pivot(int entering, int target, double reducedCost) {
        pivots++;
        rates(target);
        int leavingRow = -1;
        int leavingKey = -1;
        double step = Double.POSITIVE_INFINITY;
        double pivotSize = 0;
        for (int k = 0; k < nonzeros; k++) {
            int r = nonzero[k];
            if (alpha[r] > PIVOT_MIN) {
                double ratio = Math.max(0, level[r]) / alpha[r];
                if (ratio < step - 1e-13 || (ratio <= step + 1e-13 && alpha[r] > pivotSize)) {
                    step = ratio;
                    leavingRow = r;
                    pivotSize = alpha[r];
                }
            }
        }
        for (int k = 0; k < touchedTargets; k++) {
            int t = touched[k];
            if (keyRate[t] > PIVOT_MIN) {
                double ratio = Math.max(0, keyLevel[t]) / keyRate[t];
                if (ratio < step - 1e-13 || (ratio <= step + 1e-13 && keyRate[t] > pivotSize)) {
                    step = ratio;
                    leavingKey = t;
                    pivotSize = keyRate[t];
                }
            }
        }
        advance(step);
        if (leavingKey >= 0) {
            leaveKey(entering, leavingKey, step, reducedCost);
        } else {
            leaveRow(entering, leavingRow, step, reducedCost);
        }
        for (int k = 0; k < touchedTargets; k++) {
            keyRate[touched[k]] = 0;
        }
    }

    /** Lists the non-zero rates of change, and sums them into those of the keys. */
    private void rates(int target) {
        nonzeros = 0;
        touchedTargets = 0;
        if (target >= 0) {
            keyRate[target] = 1;
            touched[touchedTargets++] = target;
        }
        for (int r = 0; r < rows; r++) {
            if (Math.abs(alpha[r]) < 1e-12) {
                alpha[r] = 0;
                continue;
            }
            nonzero[nonzeros++] = r;
            if (heads.head[r] >= 0) {
                int t = pool.target(heads.head[r]);
                if (keyRate[t] == 0) {
                    touched[touchedTargets++] = t;
                    keyRate[t] = Double.MIN_NORMAL;
                }
                keyRate[t] -= alpha[r];
            }
        }
    }

    private void advance(double step) {
        for (int k = 0; k < nonzeros; k++) {
            level[nonzero[k]] -= step * alpha[nonzero[k]];
        }
        for (int k = 0; k < touchedTargets; k++) {
            keyLevel[touched[k]] -= step * keyRate[touched[k]];
        }
    }

    private void leaveKey(int entering, int target, double step, double reducedCost) {
        int at = heads.firstOf(target);
        if (at < 0) {
            heads.key[target] = entering;
            keyLevel[target] = step;
            return;
        }
        swapKey(target, at);
        if (alpha[at] == 0) {
            nonzero[nonzeros++] = at;
        }
        alpha[at] = keyRate[target];
        leaveRow(entering, at, step, reducedCost);
    }

    /** Makes the plan at a position of the working basis the key of its target, and the old key the plan there. */
    private void swapKey(int target, int at) {
        for (int column = 0; column < rows * rows; column += rows) {
            double sum = 0;
            for (int p = heads.firstOf(target); p >= 0; p = heads.nextAt(p)) {
                sum += inverse[column + p];
            }
            inverse[column + at] = -sum;
        }
        int oldKey = heads.key[target];
        heads.key[target] = heads.head[at];
        heads.head[at] = oldKey;
        double oldLevel = keyLevel[target];
        keyLevel[target] = level[at];
        level[at] = oldLevel;
    }

    private void leaveRow(int entering, int at, double step, double reducedCost) {
        double scale = 1 / alpha[at];
        double change = reducedCost * scale;
        for (int r = 0, column = 0; r < rows; r++, column += rows) {
            double inRow = inverse[column + at];
            if (inRow == 0) {
                continue;
            }
            price[r] -= change * inRow;
            double factor = inRow * scale;
            if (Math.abs(factor) < 1e-14) {
                factor = 0;
            }
            for (int k = 0; k < nonzeros; k++) {
                int p = nonzero[k];
                inverse[column + p] -= alpha[p] * factor;
            }
            inverse[column + at] = factor;
        }
        heads.replace(entering, at);
        level[at] = step;
    }

    /** Brings in every slack whose price is below its floor, the worst first; false if there is none. */
    boolean enterSlacks(double tolerance) {
        boolean entered = false;
        for (; ; ) {
            int least = -1;
            double by = -tolerance;
            for (int r = 0; r < rows; r++) {
                double d = price[r] - floor[r];
                if (d < by && !heads.holdsSlack(r)) {
                    by = d;
                    least = r;
                }
            }
            if (least < 0) {
                return entered;
            }
            enterSlack(least);
            entered = true;
        }
    }

    /** Lowers the floors that hold unused capacity dear, by a factor; false if there are none. */
    boolean lowerFloors(double unused, double factor) {
        double[] atRow = new double[rows];
        shares(atRow, new double[heads.key.length]);
        boolean any = false;
        for (int at = 0; at < rows; at++) {
            int row = ~heads.head[at];
            if (row >= 0 && atRow[at] > unused && floor[row] > 0) {
                double lower = floor[row] < 1e-9 ? 0 : floor[row] * factor;
                double change = lower - floor[row];
                floor[row] = lower;
                for (int r = 0; r < rows; r++) {
                    price[r] += change * inverse[r * rows + at];
                }
                any = true;
            }
        }
        return any;
    }

    /** Units of each resource, as given. */
    double[] capacities() {
        return capacity.clone();
    }

    double priceOfCapacity() {
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            sum += price[r] * capacity[r];
        }
        return sum;
    }

    /** Prices from the costs of the basis, afresh. */
    void refreshPrices(double[] penalty) {
        Arrays.fill(price, 0);
        for (int at = 0; at < rows; at++) {
            double cost = heads.head[at] < 0
                    ? floor[~heads.head[at]]
                    : effectiveCost(heads.key[pool.target(heads.head[at])], penalty)
                            - effectiveCost(heads.head[at], penalty);
            if (cost != 0) {
                for (int r = 0; r < rows; r++) {
                    price[r] += cost * inverse[r * rows + at];
                }
            }
        }
    }

    /** Shares for the true capacities: of the working basis into {@code atRow}, of the keys into {@code ofKey}. */
    void shares(double[] atRow, double[] ofKey) {
        double[] rest = new double[rows];
        residual(rest, false);
        Arrays.fill(atRow, 0);
        for (int r = 0; r < rows; r++) {
            if (rest[r] != 0) {
                for (int p = 0; p < rows; p++) {
                    atRow[p] += rest[r] * inverse[r * rows + p];
                }
            }
        }
        Arrays.fill(ofKey, 1);
        for (int p = 0; p < rows; p++) {
            if (heads.head[p] >= 0) {
                ofKey[pool.target(heads.head[p])] -= atRow[p];
            }
        }
    }
}
