package dev.bulwark.assign.plan;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Branch and bound over every plan whose reduced cost at the root prices is within a gap. A choice better than the root
 * bound plus the gap can hold no other plan, so that what is not found here does not exist. Branches limit how many units
 * of a resource the plan of a target uses; plans that a branch forbids stay in the basis at a penalty until they are
 * driven out, so that one basis serves the whole search.
 */
final class PoolSearch {
    private static final double WHOLE = 1e-5;

    private final PlanSource source;
    private final Basis basis;
    private final PlanPool pool;
    private final double[] rootPrices;
    private final double rootBound;
    private final double width;
    private final BooleanSupplier stop;
    private int[] firstOf = {};
    private int[] active = {};
    private int[] blocked = {};
    private double[] penalty = {};
    private double penaltyOf;
    private int[] best = {};
    private double cutoff;
    private double slack;
    private long nodes;
    private boolean complete = true;
    private final Shares shares;

    PoolSearch(
            PlanSource source, Basis basis, double[] rootPrices, double rootBound, double width, BooleanSupplier stop) {
        this.source = source;
        this.basis = basis;
        this.pool = basis.pool;
        this.rootPrices = rootPrices;
        this.rootBound = rootBound;
        this.width = width;
        this.stop = stop;
        shares = new Shares(basis);
    }

    /** Lists the plans within the gap; false if they are too many. */
    boolean list() {
        double margin = width * (1 + 1e-9) + 1e-12 * rootBound;
        Plan scratch = new Plan();
        double[] least = new double[source.targets()];
        for (int j = 0; j < least.length; j++) {
            least[j] = Master.leastWorth(source, j, rootPrices, scratch);
            pool.setRoom(PlanSolver.POOL_ROOM);
            if (stop.getAsBoolean() || !source.within(j, rootPrices, least[j], least[j] + margin, pool)) {
                return false;
            }
        }
        firstOf = new int[least.length + 1];
        active = new int[pool.size()];
        int size = 0;
        for (int j = 0; j < least.length; j++) {
            for (int c = pool.first(j); c >= 0; c = pool.next(c)) {
                if (pool.cost(c) + pool.priceOf(c, rootPrices) - least[j] <= margin || basis.heads.contains(c)) {
                    active[size++] = c;
                }
            }
            firstOf[j + 1] = size;
        }
        blocked = new int[pool.size()];
        penalty = new double[pool.size()];
        return true;
    }

    /** Searches for a choice below {@code limit}. */
    void run(double limit, double slack) {
        this.slack = slack;
        cutoff = limit - slack;
        penaltyOf = 4 * width;
        node();
        Arrays.fill(penalty, 0);
        basis.refreshPrices(penalty);
    }

    int plans() {
        return firstOf[firstOf.length - 1];
    }

    long nodes() {
        return nodes;
    }

    /** Plans of the best choice found, or none. */
    int[] best() {
        return best;
    }

    /** Whether the search came to its end. */
    boolean complete() {
        return complete;
    }

    /** No choice costs less than this, if the search came to its end. */
    double bound() {
        return cutoff;
    }

    private void node() {
        nodes++;
        basis.refreshPrices(penalty);
        if (!relax()) {
            return;
        }
        Branch branch = Branch.of(pool, basis.heads, shares);
        if (branch == null) {
            take();
            return;
        }
        boolean upFirst = branch.upFirst();
        for (int side = 0; side < 2 && complete; side++) {
            boolean up = upFirst == (side == 0);
            block(branch, up, 1);
            node();
            block(branch, up, -1);
        }
    }

    private enum Step {
        ENTERED,
        OPTIMAL,
        PRUNED
    }

    /** Solves the linear program of the node; false if the node holds nothing below the cutoff. */
    private boolean relax() {
        double tolerance = slack / (4 * source.targets());
        long limit = basis.pivots + 20L * (basis.rows + source.targets()) + 10_000;
        for (; ; ) {
            Step step = step(tolerance);
            if (step == Step.PRUNED) {
                return false;
            }
            if (stop.getAsBoolean() || basis.pivots > limit) {
                complete = false;
                return false;
            }
            if (step == Step.ENTERED || basis.lowerFloors(WHOLE, 0)) {
                continue;
            }
            shares.read();
            if (!usesBlocked()) {
                return true;
            }
            if (penaltyOf > 1e6 * (1 + cutoff)) {
                complete = false;
                return false;
            }
            raisePenalty();
        }
    }

    private Step step(double tolerance) {
        boolean entered = basis.enterSlacks(tolerance);
        double bound = 0;
        int best = -1;
        double least = -tolerance;
        for (int j = 0; j + 1 < firstOf.length; j++) {
            double worth = basis.worth(j, penalty);
            double cheapest = Double.POSITIVE_INFINITY;
            for (int k = firstOf[j]; k < firstOf[j + 1]; k++) {
                int c = active[k];
                if (blocked[c] == 0) {
                    double value = pool.cost(c) + pool.priceOf(c, basis.price);
                    cheapest = Math.min(cheapest, value);
                    if (value - worth < least) {
                        least = value - worth;
                        best = c;
                    }
                }
            }
            bound += cheapest;
        }
        if (bound - basis.priceOfCapacity() >= cutoff) {
            return Step.PRUNED;
        }
        if (best >= 0) {
            basis.enterPlan(best, least);
            return Step.ENTERED;
        }
        return entered ? Step.ENTERED : Step.OPTIMAL;
    }

    private boolean usesBlocked() {
        for (int r = 0; r < basis.rows; r++) {
            if (basis.heads.head[r] >= 0 && blocked[basis.heads.head[r]] > 0 && shares.atRow[r] > WHOLE) {
                return true;
            }
        }
        for (int j = 0; j < shares.ofKey.length; j++) {
            if (blocked[basis.heads.key[j]] > 0 && shares.ofKey[j] > WHOLE) {
                return true;
            }
        }
        return false;
    }

    private void raisePenalty() {
        penaltyOf *= 10;
        for (int c = 0; c < blocked.length; c++) {
            penalty[c] = blocked[c] > 0 ? penaltyOf : 0;
        }
        basis.refreshPrices(penalty);
    }

    private void block(Branch branch, boolean up, int change) {
        for (int k = firstOf[branch.target()]; k < firstOf[branch.target() + 1]; k++) {
            int c = active[k];
            if (pool.use(c, branch.resource()) > branch.most() != up) {
                blocked[c] += change;
                penalty[c] = blocked[c] > 0 ? penaltyOf : 0;
            }
        }
    }

    private void take() {
        int[] plans = shares.wholePlans();
        double cost = 0;
        for (int plan : plans) {
            cost += pool.cost(plan);
        }
        if (plans.length > 0 && cost < cutoff) {
            best = plans;
            cutoff = cost - slack;
        } else if (plans.length == 0) {
            complete = false;
        }
    }
}
