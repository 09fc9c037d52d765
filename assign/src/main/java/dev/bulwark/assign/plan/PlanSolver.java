package dev.bulwark.assign.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one plan per target at least total cost, with proof. In order, and only as far as needed: the Lagrangian bound
 * at the prices given; better prices by sweeps over the plans near the optimum; the linear program over all plans; every
 * plan whose reduced cost is within a guessed gap, and branch and bound over these. The guess is widened until it is
 * met.
 */
public final class PlanSolver {
    /** Relative difference between bound and cost under which the search rests. */
    public static final double TOLERANCE = 4e-10;

    /** Share of the cost of doing nothing below which a difference is rounding. */
    private static final double ROUNDING = 4e-16;

    private static final int SWEEP_ROUNDS = 4;
    private static final int PLANS_PER_TARGET = 10;
    private static final double SWEEP_WIDTH = 0.03;
    /** Auctions for the largest problems, and the first rise of prices in them, of the mean price. */
    private static final int APPROACHES = 5;

    private static final double FIRST_RISE = 0.04;
    private static final double WIDER = 2;
    /** So many guesses of the gap, and the gap known is listed at once. */
    private static final double SMALL_GAPS = 2.5;

    static final int POOL_ROOM = 2_000_000;
    /** Most resources for which the linear program is begun: its basis is a dense matrix. */
    private static final int ROWS_MAX = 4_000;

    /** The central path is worth its steps where there are many resources, and the sweeps left a wide gap. */
    private static final int CENTRAL_ROWS_MIN = 50;

    private static final int CENTRAL_ROWS_MAX = 2_500;
    private static final double CENTRAL_GAP_MIN = 0.02;

    private final PlanSource source;
    private final double tolerance;
    private final BooleanSupplier stop;
    private final PlanPool pool;
    private final Plan scratch = new Plan();
    private final int[] best;
    private double bestCost;
    private final double rounding;
    private double[] prices;
    /** Per target, the least cost plus price at the prices last looked at. */
    private final double[] least;

    private double rootBound;
    private double bound;
    private long poolPlans;
    private long nodes;

    private PlanSolver(PlanSource source, double tolerance, BooleanSupplier stop) {
        this.source = source;
        this.tolerance = tolerance;
        this.stop = stop;
        pool = new PlanPool(source.targets(), POOL_ROOM);
        best = new int[source.targets()];
        least = new double[best.length];
        prices = new double[source.resources()];
        double all = 0;
        for (int j = 0; j < best.length; j++) {
            all += source.emptyCost(j);
        }
        rounding = ROUNDING * all;
    }

    /**
     * Solves from a first choice and first prices.
     *
     * @param start a plan per target, within the capacities
     * @param startPrices a price per resource, at least 0
     * @param stop once true, the best choice so far is returned with a bound that holds
     */
    public static Choice solve(PlanSource source, Plan[] start, double[] startPrices, BooleanSupplier stop) {
        return solve(source, start, startPrices, TOLERANCE, stop);
    }

    /** As above, content with a choice whose cost is proven to be within a relative tolerance of the least. */
    public static Choice solve(
            PlanSource source, Plan[] start, double[] startPrices, double tolerance, BooleanSupplier stop) {
        PlanSolver solver = new PlanSolver(source, tolerance, stop);
        t0 = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        solver.begin(start, startPrices);
        solver.run();
        return solver.choice();
    }

    private void begin(Plan[] start, double[] startPrices) {
        for (int j = 0; j < best.length; j++) {
            best[j] = pool.insert(j, start[j]);
        }
        bestCost = costOf(best);
        rootBound = Double.NEGATIVE_INFINITY;
        noteBound(startPrices);
    }

    static final boolean DBG = System.getenv("DBG") != null;
    static long t0;
    static void dbg(String m) { if (DBG) System.err.printf("%8.3f %s%n", (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t0) / 1e9, m); }
    private String st() { return " cost " + bestCost + " root " + rootBound + " bound " + bound + " rel " + (bestCost - bound) / bestCost + " pool " + pool.size(); }
    private void run() {
        dbg("start" + st());
        if (closed() || stop.getAsBoolean()) {
            return;
        }
        if (source.resources() > ROWS_MAX) {
            approach();
            return;
        }
        sweep();
        if (closed() || stop.getAsBoolean()) {
            return;
        }
        dbg("swept" + st());
        if (!central() && !stop.getAsBoolean()) {
            master();
        }
        if (!closed() && !stop.getAsBoolean()) {
            dbg("lp" + st());
            closeGap();
        }
        dbg("end" + st());
    }

    /** Coordinate ascent on the prices, over plans listed anew a few times; keeps the best prices met. */
    private void sweep() {
        double[] current = prices.clone();
        double width = SWEEP_WIDTH * Arrays.stream(current).average().orElse(0);
        double[] better = current;
        double most = Double.NEGATIVE_INFINITY;
        for (int round = 0; round <= SWEEP_ROUNDS && !stop.getAsBoolean(); round++) {
            for (int j = 0; j < best.length; j++) {
                pool.setRoom(pool.size() + PLANS_PER_TARGET);
                source.within(j, current, least[j], least[j] + width, pool);
            }
            PriceSweeps sweeps = new PriceSweeps(source, pool, current);
            if (sweeps.lagrangian() > most) {
                most = sweeps.lagrangian();
                better = current.clone();
            }
            sweeps.sweep();
            sweeps.leastWorths(least);
        }
        noteBound(better);
    }

    private void master() {
        pool.setRoom(POOL_ROOM);
        Master master = new Master(source, pool, best, prices, slack(bestCost) / (4 * best.length));
        master.solve(stop);
        if (master.solved()) {
            noteBound(master.prices(), master.bound());
        } else {
            noteBound(master.prices());
        }
        noteChoice(new Shares(master.basis).read().wholePlans());
    }

    /** Whether the prices came so close to the best that the linear program needs no simplex method. */
    private boolean central() {
        if (source.resources() < CENTRAL_ROWS_MIN
                || source.resources() > CENTRAL_ROWS_MAX
                || bestCost - rootBound < CENTRAL_GAP_MIN * bestCost
                || oneOfEach()) {
            return false;
        }
        CentralPrices central = new CentralPrices(source, pool, best, prices, rootBound);
        central.solve(bestCost, stop);
        noteBound(central.prices(), central.bound());
        noteChoice(central.rounded(pool));
        return central.close();
    }

    /** Whether no resource has several units: then the simplex method meets few degenerate steps and is quicker. */
    private boolean oneOfEach() {
        for (int r = 0; r < prices.length; r++) {
            if (source.capacity(r) > 1) {
                return false;
            }
        }
        return true;
    }

    /** Too large for the linear program: prices by subgradient steps, and choices by auctions from these. */
    private void approach() {
        Subgradient steps = new Subgradient(source, prices.clone());
        steps.solve(bestCost, stop);
        noteBound(steps.prices(), steps.bound());
        double rise = FIRST_RISE;
        for (int n = 0; n < APPROACHES && !closed() && !stop.getAsBoolean(); n++) {
            fill(rise);
            rise /= 2;
        }
    }

    /** A choice from the best prices: first the targets for which most is at stake. */
    private void fill(double rise) {
        Integer[] order = new Integer[best.length];
        Arrays.setAll(order, j -> j);
        Arrays.sort(order, (i, j) -> Double.compare(source.emptyCost(j), source.emptyCost(i)));
        Plan[] plans = new Filling(source, prices.clone(), rise)
                .run(Arrays.stream(order).mapToInt(j -> j).toArray(), stop);
        int[] numbers = new int[plans.length];
        Arrays.setAll(numbers, j -> pool.insert(j, plans[j]));
        noteChoice(numbers);
    }

    /** Guesses the gap, looks at every plan within it, widens the guess until it holds. */
    private void closeGap() {
        double gap = Math.max(3e-4 * rootBound, 100 * rounding);
        if (bestCost - rootBound < SMALL_GAPS * gap) {
            gap = bestCost - rootBound;
        }
        while (!closed() && !stop.getAsBoolean()) {
            boolean whole = gap >= bestCost - rootBound;
            double width = whole ? bestCost - rootBound : gap;
            Selection plans = select(width);
            if (plans == null) {
                return;
            }
            dbg("select width " + width / bestCost + " plans " + plans.pool().size() + " rows " + plans.capacity().length + " targets " + plans.targets() + st());
            PoolSearch search = new PoolSearch(plans, slack(bestCost) / 2, stop);
            search.begin(whole ? bestCost : rootBound + width, bestCost);
            poolPlans = plans.pool().size();
            search.dive();
            noteChoice(search.best());
            dbg("dived " + st());
            if (!whole && bestCost - rootBound > width && bestCost - rootBound < SMALL_GAPS * gap) {
                gap = bestCost - rootBound;
                continue;
            }
            search.run();
            nodes += search.nodes();
            noteChoice(search.best());
            dbg("searched nodes " + search.nodes() + " pivots " + search.pivots() + " complete " + search.complete() + " lpgap " + search.rootInfo() + st());
            if (!search.complete()) {
                return;
            }
            bound = Math.min(bestCost, Math.max(bound, Math.min(search.bound(), bestCost)));
            gap *= WIDER;
        }
    }

    /** The plans whose reduced cost is within a width; null if they are too many. */
    private @Nullable Selection select(double width) {
        double margin = width * (1 + 1e-9) + 1e-12 * rootBound;
        for (int j = 0; j < least.length; j++) {
            least[j] = Master.leastWorth(source, j, prices, scratch);
            pool.setRoom(POOL_ROOM);
            if (stop.getAsBoolean() || !source.within(j, prices, least[j], least[j] + margin, pool)) {
                return null;
            }
        }
        int[] firstOf = new int[least.length + 1];
        int[] active = new int[pool.size()];
        int size = 0;
        for (int j = 0; j < least.length; j++) {
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                if (pool.cost(c) + pool.priceOf(c, prices) - least[j] <= margin) {
                    active[size++] = c;
                }
            }
            firstOf[j + 1] = size;
        }
        double[] capacity = new double[prices.length];
        Arrays.setAll(capacity, source::capacity);
        return new Selection(pool, Arrays.copyOf(active, size), firstOf, capacity, prices);
    }

    private boolean closed() {
        return bestCost - bound <= slack(bestCost);
    }

    /** What a bound may fall short of a cost and still prove it: a relative part, and the rounding of the sums. */
    private double slack(double cost) {
        return 1.001 * tolerance * cost + rounding;
    }

    private void noteBound(double[] atPrices) {
        double lagrangian = -Master.priceOfCapacity(source, atPrices);
        for (int j = 0; j < least.length; j++) {
            least[j] = Master.leastWorth(source, j, atPrices, scratch);
            lagrangian += least[j];
        }
        noteBound(atPrices, lagrangian);
    }

    private void noteBound(double[] atPrices, double lagrangian) {
        if (lagrangian > rootBound) {
            rootBound = lagrangian;
            prices = atPrices.clone();
            bound = Math.min(lagrangian, bestCost);
        }
    }

    private void noteChoice(int[] plans) {
        if (plans.length == 0) {
            return;
        }
        double cost = costOf(plans);
        if (cost < bestCost) {
            bestCost = cost;
            System.arraycopy(plans, 0, best, 0, best.length);
        }
    }

    private double costOf(int[] plans) {
        double sum = 0;
        for (int plan : plans) {
            sum += pool.cost(plan);
        }
        return sum;
    }

    private Choice choice() {
        List<List<Choice.Use>> uses = new ArrayList<>();
        for (int plan : best) {
            List<Choice.Use> ofTarget = new ArrayList<>();
            for (int k = pool.from(plan); k < pool.to(plan); k++) {
                ofTarget.add(new Choice.Use(pool.resource(k), pool.count(k)));
            }
            uses.add(List.copyOf(ofTarget));
        }
        List<Double> priceList = Arrays.stream(prices).boxed().toList();
        double proven = bestCost - bound <= rounding ? bestCost : bound;
        return new Choice(uses, bestCost, proven, priceList, rootBound, poolPlans, nodes);
    }
}
