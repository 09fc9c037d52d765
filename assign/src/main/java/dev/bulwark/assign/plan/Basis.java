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
    private final boolean[] isTouched;
    private int touchedTargets;
    int pivots;

    /** Starts from one plan per target, within the capacities, with every price at its floor. */
    Basis(PlanSource source, PlanPool pool, int[] startPlans, double[] startPrices) {
        this(capacitiesOf(source), pool, startPlans, startPrices);
    }

    private static double[] capacitiesOf(PlanSource source) {
        double[] capacities = new double[source.resources()];
        Arrays.setAll(capacities, source::capacity);
        return capacities;
    }

    /** As above, for resources known by their capacities; if the plans overrun these, {@link #leave} mends it. */
    Basis(double[] capacities, PlanPool pool, int[] startPlans, double[] startPrices) {
        rows = capacities.length;
        this.pool = pool;
        price = startPrices.clone();
        floor = startPrices.clone();
        heads = new Heads(pool, startPlans, rows);
        capacity = capacities.clone();
        inverse = new double[rows * rows];
        level = new double[rows];
        keyLevel = new double[startPlans.length];
        Arrays.fill(keyLevel, 1);
        alpha = new double[rows];
        nonzero = new int[rows];
        keyRate = new double[startPlans.length];
        touched = new int[rows + 1];
        isTouched = new boolean[startPlans.length];
        for (int r = 0; r < rows; r++) {
            inverse[r * rows + r] = 1;
        }
        residual(level, true);
    }

    /** A copy, over the same pool. */
    Basis(Basis other) {
        this(other.capacity, other.pool, other.heads.key, other.price);
        copyFrom(other);
    }

    /** The basis carried over to the next program: slack of new cuts joins it, that of rows left out leaves it. */
    Basis(Basis other, Program.Step step) {
        rows = step.to().rows();
        pool = step.to().pool();
        capacity = step.to().capacity();
        heads = new Heads(other.heads, step, rows);
        price = new double[rows];
        floor = new double[rows];
        inverse = new double[rows * rows];
        level = new double[rows];
        keyLevel = new double[heads.key.length];
        alpha = new double[rows];
        nonzero = new int[rows];
        keyRate = new double[keyLevel.length];
        touched = new int[rows + 1];
        isTouched = new boolean[keyLevel.length];
        int[] at = Heads.places(other.heads, step);
        int kept = 0;
        for (int r = 0; r < other.rows; r++) {
            int to = step.row()[r];
            if (to >= 0) {
                kept++;
                floor[to] = other.floor[r];
                for (int p = 0; p < other.rows; p++) {
                    if (at[p] >= 0) {
                        inverse[to * rows + at[p]] = other.inverse[r * other.rows + p];
                    }
                }
            }
        }
        for (int cut = kept; cut < rows; cut++) {
            inverse[cut * rows + cut] = 1;
            for (int p = 0; p < kept; p++) {
                int plan = heads.head[p];
                int more = plan < 0 ? 0 : pool.use(plan, cut) - pool.use(heads.key[pool.target(plan)], cut);
                if (more != 0) {
                    for (int r = 0; r < kept; r++) {
                        inverse[r * rows + cut] -= more * inverse[r * rows + p];
                    }
                }
            }
        }
        levels(level, keyLevel, true);
        refreshPrices();
    }

    /** Becomes a copy of a basis over the same pool and capacities. */
    void copyFrom(Basis other) {
        System.arraycopy(other.price, 0, price, 0, rows);
        System.arraycopy(other.floor, 0, floor, 0, rows);
        System.arraycopy(other.level, 0, level, 0, rows);
        System.arraycopy(other.keyLevel, 0, keyLevel, 0, keyLevel.length);
        System.arraycopy(other.inverse, 0, inverse, 0, inverse.length);
        heads.copyFrom(other.heads);
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
    double worth(int target) {
        return pool.cost(heads.key[target]) + pool.priceOf(heads.key[target], price);
    }

    /** Brings in the slack of a resource whose price is below its floor. */
    private void enterSlack(int row) {
        pivot(~row, column(~row), price[row] - floor[row]);
    }

    /** Brings in a plan with a reduced cost below 0. */
    void enterPlan(int plan, double reducedCost) {
        pivot(plan, column(plan), reducedCost);
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
        forgetRates();
    }

    /** Share of the plan or slack in a row, for the enlarged capacities. */
    double level(int row) {
        return level[row];
    }

    /** Share of the key of a target, for the enlarged capacities. */
    double keyLevel(int target) {
        return keyLevel[target];
    }

    /** Row of the inverse. */
    void inverseRow(int row, double[] into) {
        for (int r = 0; r < rows; r++) {
            into[r] = inverse[r * rows + row];
        }
    }

    /** The row through which the key of a target can leave, after changing places with the plan there; or -1. */
    int rowOfKey(int target) {
        int at = heads.firstOf(target);
        if (at >= 0) {
            swapKey(target, at);
        }
        return at;
    }

    /** Brings in a plan, or slack as {@code ~resource}, for what stands in a row, whose share becomes 0. */
    void leave(int row, int entering, double reducedCost) {
        int target = column(entering);
        pivots++;
        rates(target);
        double step = level[row] / alpha[row];
        advance(step);
        leaveRow(entering, row, step, reducedCost);
        forgetRates();
    }

    /** Makes another plan of a target, none of which stands in a row, its key. */
    void replaceKey(int target, int entering) {
        column(entering);
        pivots++;
        rates(target);
        double step = keyLevel[target];
        advance(step);
        heads.key[target] = entering;
        keyLevel[target] = step;
        forgetRates();
    }

    private int column(int entering) {
        Arrays.fill(alpha, 0);
        if (entering < 0) {
            System.arraycopy(inverse, ~entering * rows, alpha, 0, rows);
            return -1;
        }
        int target = pool.target(entering);
        addColumns(entering, 1);
        addColumns(heads.key[target], -1);
        return target;
    }

    private void forgetRates() {
        for (int k = 0; k < touchedTargets; k++) {
            keyRate[touched[k]] = 0;
            isTouched[touched[k]] = false;
        }
    }

    /** Lists the non-zero rates of change, and sums them into those of the keys. */
    private void rates(int target) {
        nonzeros = 0;
        touchedTargets = 0;
        if (target >= 0) {
            keyRate[target] = 1;
            isTouched[target] = true;
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
                if (!isTouched[t]) {
                    touched[touchedTargets++] = t;
                    isTouched[t] = true;
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

    /** Makes the inverse afresh from what stands in the rows; false, and nothing changed, if it is singular. */
    boolean refactor() {
        double[][] matrix = new double[rows][rows];
        for (int at = 0; at < rows; at++) {
            int plan = heads.head[at];
            if (plan < 0) {
                matrix[~plan][at] = 1;
            } else {
                addTo(matrix, at, plan, 1);
                addTo(matrix, at, heads.key[pool.target(plan)], -1);
            }
        }
        double[][] fresh = Inverse.of(matrix);
        if (fresh.length < rows) {
            return false;
        }
        for (int at = 0; at < rows; at++) {
            for (int r = 0; r < rows; r++) {
                inverse[r * rows + at] = fresh[at][r];
            }
        }
        levels(level, keyLevel, true);
        refreshPrices();
        return true;
    }

    private void addTo(double[][] matrix, int column, int plan, int sign) {
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            matrix[pool.resource(k)][column] += sign * pool.count(k);
        }
    }

    /** Pays nothing for slack any more. */
    void dropFloors() {
        Arrays.fill(floor, 0);
        refreshPrices();
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
    private void refreshPrices() {
        Arrays.fill(price, 0);
        for (int at = 0; at < rows; at++) {
            double cost = heads.head[at] < 0
                    ? floor[~heads.head[at]]
                    : pool.cost(heads.key[pool.target(heads.head[at])]) - pool.cost(heads.head[at]);
            if (cost != 0) {
                for (int r = 0; r < rows; r++) {
                    price[r] += cost * inverse[r * rows + at];
                }
            }
        }
    }

    /** Shares for the true capacities: of the working basis into {@code atRow}, of the keys into {@code ofKey}. */
    void shares(double[] atRow, double[] ofKey) {
        levels(atRow, ofKey, false);
    }

    private void levels(double[] atRow, double[] ofKey, boolean perturbed) {
        double[] rest = new double[rows];
        residual(rest, perturbed);
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
