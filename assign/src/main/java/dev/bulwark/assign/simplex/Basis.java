package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.Arrays;

/**
 * A basis of the master linear program: one plan per target in shares that sum to 1, resources within capacity. Targets
 * are generalised upper bounds (G. B. Dantzig, R. M. Van Slyke, "Generalized upper bounding techniques", JCSS 1, 1967):
 * one plan of each target is its key, and only the differences to the key enter the working basis, which has one row
 * per resource however many targets there are. Its inverse is kept explicitly.
 *
 * <p>Slack of a resource r has the cost -floor[r], which holds its price at or above floor[r]. Capacities are
 * enlarged by some 1e-7, differently for each, against stalling.
 */
public final class Basis {
    public final int rows;
    public final PlanPool pool;
    public final double[] price;
    public final Heads heads;
    final double[] floor;
    private final BasisInverse inverse;
    private final Levels levels;
    private final Rates rates;
    private int pivots;

    private Basis(double[] capacities, Heads heads) {
        rows = capacities.length;
        pool = heads.pool();
        this.heads = heads;
        price = new double[rows];
        floor = new double[rows];
        inverse = new BasisInverse(rows);
        levels = new Levels(capacities, heads.key.length);
        rates = new Rates(rows, heads.key.length);
    }

    /** Starts from one plan per target, within the capacities, with every price at its floor. */
    public static Basis of(PlanSource source, PlanPool pool, int[] startPlans, double[] startPrices) {
        double[] capacities = new double[source.resources()];
        Arrays.setAll(capacities, source::capacity);
        return of(capacities, pool, startPlans, startPrices);
    }

    /** As above, for resources known by their capacities; if the plans overrun these, {@link #leave} mends it. */
    public static Basis of(double[] capacities, PlanPool pool, int[] startPlans, double[] startPrices) {
        Basis basis = new Basis(capacities.clone(), new Heads(pool, startPlans, capacities.length));
        System.arraycopy(startPrices, 0, basis.price, 0, basis.rows);
        System.arraycopy(startPrices, 0, basis.floor, 0, basis.rows);
        basis.levels.ofSlack(basis.heads);
        return basis;
    }

    /** A copy, over the same pool. */
    public Basis copy() {
        Basis copy = new Basis(levels.capacity, new Heads(pool, heads.key, rows));
        copy.copyFrom(this);
        return copy;
    }

    /** The basis carried over to the next program: slack of new cuts joins it, that of rows left out leaves it. */
    public Basis carried(Program.Step step) {
        Basis next = new Basis(step.to().capacity(), new Heads(heads, step));
        int kept = 0;
        for (int r = 0; r < rows; r++) {
            if (step.row()[r] >= 0) {
                kept++;
                next.floor[step.row()[r]] = floor[r];
            }
        }
        next.inverse.carry(inverse, Heads.places(heads, step), step.row(), kept, next.heads, next.pool);
        next.levels.refresh(next.heads, next.inverse);
        next.refreshPrices();
        return next;
    }

    /** Becomes a copy of a basis over the same pool and capacities. */
    public void copyFrom(Basis other) {
        System.arraycopy(other.price, 0, price, 0, rows);
        System.arraycopy(other.floor, 0, floor, 0, rows);
        levels.copyFrom(other.levels);
        inverse.copyFrom(other.inverse);
        heads.copyFrom(other.heads);
    }

    /** Steps of the simplex methods so far. */
    public int pivots() {
        return pivots;
    }

    /** Cost of the key plan plus price of what it uses: what a plan of the target must stay below to be worth entering. */
    public double worth(int target) {
        return pool.cost(heads.key[target]) + pool.priceOf(heads.key[target], price);
    }

    /** Share of the plan or slack in a row, for the enlarged capacities. */
    public double level(int row) {
        return levels.atPlace[row];
    }

    /** Share of the key of a target, for the enlarged capacities. */
    public double keyLevel(int target) {
        return levels.ofKey[target];
    }

    /** Row of the inverse. */
    void inverseRow(int row, double[] into) {
        inverse.row(row, into);
    }

    /** Brings in a plan, or slack as {@code ~resource}, with a reduced cost below 0, as far as what it displaces allows. */
    public void enter(int entering, double reducedCost) {
        direct(entering);
        rates.choose(levels);
        rates.advance(rates.step, levels);
        int key = rates.leavingKey;
        int place = rates.leavingPlace;
        if (key >= 0) {
            place = heads.firstOf(key);
            if (place < 0) {
                heads.key[key] = entering;
                levels.ofKey[key] = rates.step;
            } else {
                swapKey(key, place);
                rates.swapKey(key, place);
            }
        }
        if (place >= 0) {
            replace(place, entering, rates.step, reducedCost);
        }
        rates.forget();
    }

    /** Brings in a plan, or slack as {@code ~resource}, for what stands in a row, whose share becomes 0. */
    void leave(int row, int entering, double reducedCost) {
        direct(entering);
        double step = levels.atPlace[row] / rates.alpha[row];
        rates.advance(step, levels);
        replace(row, entering, step, reducedCost);
        rates.forget();
    }

    /** Makes another plan of a target, none of which stands in a row, its key. */
    void replaceKey(int target, int entering) {
        direct(entering);
        double step = levels.ofKey[target];
        rates.advance(step, levels);
        heads.key[target] = entering;
        levels.ofKey[target] = step;
        rates.forget();
    }

    /** The row through which the key of a target can leave, after changing places with the plan there; or -1. */
    int rowOfKey(int target) {
        int at = heads.firstOf(target);
        if (at >= 0) {
            swapKey(target, at);
        }
        return at;
    }

    /** Takes the rates at which all else changes while a plan or slack enters. */
    private void direct(int entering) {
        pivots++;
        rates.clear();
        if (entering < 0) {
            inverse.addColumn(~entering, 1, rates.alpha);
            rates.sum(-1, heads, pool);
            return;
        }
        int target = pool.target(entering);
        addColumns(entering, 1);
        addColumns(heads.key[target], -1);
        rates.sum(target, heads, pool);
    }

    private void addColumns(int plan, int sign) {
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            inverse.addColumn(pool.resource(k), sign * pool.count(k), rates.alpha);
        }
    }

    /** Makes the plan at a place of the working basis the key of its target, and the old key the plan there. */
    private void swapKey(int target, int at) {
        inverse.swapKey(target, at, heads);
        int oldKey = heads.key[target];
        heads.key[target] = heads.head[at];
        heads.head[at] = oldKey;
        double oldLevel = levels.ofKey[target];
        levels.ofKey[target] = levels.atPlace[at];
        levels.atPlace[at] = oldLevel;
    }

    private void replace(int at, int entering, double step, double reducedCost) {
        inverse.eliminate(at, rates, reducedCost, price);
        heads.replace(entering, at);
        levels.atPlace[at] = step;
    }

    /** Makes the inverse afresh from what stands in the rows; false, and nothing changed, if it is singular. */
    boolean refactor() {
        double[][] fresh = Inverse.of(heads.matrix());
        if (fresh.length < rows) {
            return false;
        }
        inverse.set(fresh);
        levels.refresh(heads, inverse);
        refreshPrices();
        return true;
    }

    /** Changes the floor of the slack that stands in a row. */
    void setFloor(int at, double lower) {
        int row = ~heads.head[at];
        inverse.addRow(at, lower - floor[row], price);
        floor[row] = lower;
    }

    /** Pays nothing for slack any more. */
    public void dropFloors() {
        Arrays.fill(floor, 0);
        refreshPrices();
    }

    /** Units of each resource, as given. */
    double[] capacities() {
        return levels.capacity.clone();
    }

    /** Prices from the costs of the basis, afresh. */
    private void refreshPrices() {
        Arrays.fill(price, 0);
        for (int at = 0; at < rows; at++) {
            double cost = heads.head[at] < 0
                    ? floor[~heads.head[at]]
                    : pool.cost(heads.key[pool.target(heads.head[at])]) - pool.cost(heads.head[at]);
            if (cost != 0) {
                inverse.addRow(at, cost, price);
            }
        }
    }

    /** Shares for the true capacities: of the working basis into {@code atRow}, of the keys into {@code ofKey}. */
    void shares(double[] atRow, double[] ofKey) {
        levels.exact(heads, inverse, atRow, ofKey);
    }
}
