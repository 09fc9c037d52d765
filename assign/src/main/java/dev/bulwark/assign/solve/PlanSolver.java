package dev.bulwark.assign.solve;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import dev.bulwark.assign.prices.CentralPrices;
import dev.bulwark.assign.prices.Filling;
import dev.bulwark.assign.prices.PriceSweeps;
import dev.bulwark.assign.prices.Subgradient;
import dev.bulwark.assign.simplex.Master;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Chooses one plan per target at least total cost, with proof. In order, and only as far as needed: the Lagrangian bound
 * at the prices given; better prices by sweeps over the plans near the optimum; the linear program over all plans; every
 * plan whose reduced cost is within a guessed gap, and cuts, branch and bound over these. The guess is widened until it
 * is met.
 */
public final class PlanSolver {
    private static final int SWEEP_ROUNDS = 4;
    private static final int PLANS_PER_TARGET = 10;
    private static final double SWEEP_WIDTH = 0.03;
    /** Auctions for the largest problems, and the first rise of prices in them, of the mean price. */
    private static final int APPROACHES = 5;

    private static final double FIRST_RISE = 0.04;
    static final int POOL_ROOM = 2_000_000;
    /** Most resources for which the linear program is begun: its basis is a dense matrix. */
    private static final int ROWS_MAX = 4_000;

    /** The central path is worth its steps where there are many resources, and the sweeps left a wide gap. */
    private static final int CENTRAL_ROWS_MIN = 50;

    private static final int CENTRAL_ROWS_MAX = 2_500;
    private static final double CENTRAL_GAP_MIN = 0.02;

    private final PlanSource source;
    private final BooleanSupplier stop;
    private final PlanPool pool;
    private final Standing standing;
    private final GapClosing closing;

    private PlanSolver(PlanSource source, Plan[] start, Effort effort, BooleanSupplier stop) {
        this.source = source;
        this.stop = stop;
        pool = new PlanPool(source.targets(), POOL_ROOM, stop);
        standing = new Standing(source, pool, start, effort.tolerance());
        closing = new GapClosing(standing, effort.nodes(), stop);
    }

    /**
     * Solves from a first choice and first prices.
     *
     * @param start a plan per target, within the capacities
     * @param startPrices a price per resource, at least 0
     * @param stop once true, the best choice so far is returned with a bound that holds
     */
    public static Choice solve(PlanSource source, Plan[] start, double[] startPrices, BooleanSupplier stop) {
        return solve(source, start, startPrices, Effort.PROOF, stop);
    }

    /** As above, with less effort than a proof may take. */
    public static Choice solve(
            PlanSource source, Plan[] start, double[] startPrices, Effort effort, BooleanSupplier stop) {
        PlanSolver solver = new PlanSolver(source, start, effort, stop);
        solver.standing.notePrices(startPrices);
        solver.run();
        return solver.standing.choice(solver.closing.poolPlans(), solver.closing.nodes());
    }

    private boolean done() {
        return standing.closed() || stop.getAsBoolean();
    }

    private void run() {
        if (done()) {
            return;
        }
        if (source.resources() > ROWS_MAX) {
            approach();
            return;
        }
        sweep();
        if (done()) {
            return;
        }
        if (!central() && !stop.getAsBoolean()) {
            master();
        }
        if (!done()) {
            closing.run();
        }
    }

    /** Coordinate ascent on the prices, over plans listed anew a few times; keeps the best prices met. */
    private void sweep() {
        double[] current = standing.prices().clone();
        double width = SWEEP_WIDTH * Arrays.stream(current).average().orElse(0);
        if (width == 0) {
            return; // each price moves by a part of itself
        }
        double[] better = current;
        double most = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < SWEEP_ROUNDS && !stop.getAsBoolean(); round++) {
            for (int j = 0; j < standing.least.length; j++) {
                pool.setRoom(pool.size() + PLANS_PER_TARGET);
                source.within(j, current, standing.least[j], standing.least[j] + width, pool);
            }
            PriceSweeps sweeps = new PriceSweeps(source, pool, current);
            if (sweeps.lagrangian() > most) {
                most = sweeps.lagrangian();
                better = current.clone();
            }
            sweeps.sweep();
            sweeps.leastWorths(standing.least);
        }
        standing.notePrices(current);
        if (most > standing.rootBound()) {
            standing.notePrices(better);
        }
    }

    private void master() {
        pool.setRoom(POOL_ROOM);
        double tolerance = standing.slack() / (4 * standing.best.length);
        Master master = new Master(source, pool, standing.best, standing.prices(), tolerance);
        master.solve(stop);
        if (master.solved()) {
            standing.notePrices(master.prices(), master.bound());
        } else {
            standing.notePrices(master.prices());
        }
        standing.noteChoice(master.wholePlans());
    }

    /** Whether the prices came so close to the best that the linear program needs no simplex method. */
    private boolean central() {
        if (source.resources() < CENTRAL_ROWS_MIN
                || source.resources() > CENTRAL_ROWS_MAX
                || standing.rootGap() < CENTRAL_GAP_MIN * standing.cost()
                || oneOfEach()) {
            return false;
        }
        CentralPrices central = new CentralPrices(source, pool, standing.best, standing.prices(), standing.rootBound());
        central.solve(standing.cost(), stop);
        standing.notePrices(central.prices(), central.bound());
        standing.noteChoice(central.rounded(pool));
        return central.close();
    }

    /** Whether no resource has several units: then the simplex method meets few degenerate steps and is quicker. */
    private boolean oneOfEach() {
        for (int r = 0; r < source.resources(); r++) {
            if (source.capacity(r) > 1) {
                return false;
            }
        }
        return true;
    }

    /** Too large for the linear program: prices by subgradient steps, and choices by auctions from these. */
    private void approach() {
        Subgradient steps = new Subgradient(source, standing.prices().clone());
        steps.solve(standing.cost(), stop);
        standing.notePrices(steps.prices(), steps.bound());
        double rise = FIRST_RISE;
        for (int n = 0; n < APPROACHES && !done(); n++) {
            fill(rise);
            rise /= 2;
        }
    }

    /** A choice from the best prices: first the targets for which most is at stake. */
    private void fill(double rise) {
        int[] best = standing.best;
        Integer[] order = new Integer[best.length];
        Arrays.setAll(order, j -> j);
        Arrays.sort(order, (i, j) -> Double.compare(source.emptyCost(j), source.emptyCost(i)));
        Plan[] plans = new Filling(source, standing.prices().clone(), rise)
                .run(Arrays.stream(order).mapToInt(j -> j).toArray(), stop);
        int[] numbers = new int[plans.length];
        Arrays.setAll(numbers, j -> pool.insert(j, plans[j]));
        standing.noteChoice(numbers);
    }
}
