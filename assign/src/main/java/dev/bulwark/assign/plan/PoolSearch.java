package dev.bulwark.assign.plan;

import dev.bulwark.assign.plan.DualSimplex.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Branch and bound over a {@link Selection} of plans. Branches limit how many units of a resource the plan of a target
 * uses. Every node goes on from the basis of its parent by the dual simplex method; where several branches offer
 * themselves, each is tried for some steps, and the one that raises the bounds most is taken.
 */
final class PoolSearch {
    private static final double WHOLE = 1e-5;
    private static final int TRIED = 8;
    private static final int TRIAL_STEPS = 12;

    private final Selection plans;
    private final BooleanSupplier stop;
    private final DualSimplex dual;
    private final int[] blocked;
    private int[] best = {};
    private double cutoff;
    private final double slack;
    private long nodes;
    private long pivots;
    private boolean complete = true;

    PoolSearch(Selection plans, double slack, BooleanSupplier stop) {
        this.slack = slack;
        this.plans = plans;
        this.stop = stop;
        dual = new DualSimplex(plans.pool(), plans.firstOf(), plans.capacity(), 0.02 * slack);
        blocked = new int[plans.pool().size()];
    }

    /** Searches for a choice below {@code limit}. */
    void run(double limit) {
        cutoff = limit - slack - plans.fixedCost();
        int[] keys = new int[plans.targets()];
        for (int j = 0; j < keys.length; j++) {
            keys[j] = plans.cheapest(j);
        }
        Basis basis = new Basis(plans.capacity(), plans.pool(), keys, plans.prices());
        if (!plans.fits()) {
            return;
        }
        if (root(basis)) {
            node(basis);
        }
        pivots += basis.pivots;
    }

    /** The linear program without branches; false if it holds nothing below the cutoff. */
    private boolean root(Basis basis) {
        Outcome outcome = dual.solve(basis, blocked, cutoff, mostSteps(basis));
        if (outcome != Outcome.OPTIMAL) {
            complete = outcome == Outcome.PRUNED; PlanSolver.log("root "+outcome);
            return false;
        }
        basis.dropFloors();
        double tolerance = slack / (4 * Math.max(1, plans.targets()));
        for (int n = 0; n < mostSteps(basis); n++) {
            if (stop.getAsBoolean()) {
                break;
            }
            if (!plans.improve(basis, tolerance)) {
                return true;
            }
        }
        complete = false;
        return false;
    }

    private int mostSteps(Basis basis) {
        return 20 * (basis.rows + plans.targets()) + 1000;
    }

    long nodes() {
        return nodes;
    }

    long pivots() {
        return pivots;
    }

    /** Plans of the best choice found, by their numbers in the whole pool, or none. */
    int[] best() {
        return best;
    }

    /** Whether the search came to its end. */
    boolean complete() {
        return complete;
    }

    /** No choice costs less than this, if the search came to its end. */
    double bound() {
        return cutoff + plans.fixedCost();
    }

    private void node(Basis basis) {
        nodes++;
        Outcome outcome = dual.solve(basis, blocked, cutoff, mostSteps(basis));
        if (outcome == Outcome.PRUNED) {
            return;
        }
        if (outcome == Outcome.FAILED || stop.getAsBoolean()) {PlanSolver.log("node "+outcome);
            complete = false;
            return;
        }
        int[] fixed = dual.fix(basis, blocked, cutoff);
        branch(basis);
        for (int c : fixed) {
            blocked[c]--;
        }
    }

    private void branch(Basis basis) {
        Shares shares = new Shares(basis).read();
        List<Branch> forks = Branch.all(plans.pool(), basis.heads, shares);
        if (forks.isEmpty()) {
            take(shares, basis);
            return;
        }
        Basis child = new Basis(basis);
        Branch fork = forks.size() == 1 ? forks.getFirst() : strongest(basis, child, forks);
        boolean upFirst = fork.upFirst();
        for (int side = 0; side < 2 && complete; side++) {
            boolean up = upFirst == (side == 0);
            child.copyFrom(basis);
            block(fork, up, 1);
            node(child);
            block(fork, up, -1);
        }
        pivots += child.pivots;
    }

    private Branch strongest(Basis basis, Basis scratch, List<Branch> forks) {
        Branch strongest = forks.getFirst();
        double most = -1;
        double before = dual.bound();
        for (Branch fork : forks.subList(0, Math.min(TRIED, forks.size()))) {
            double down = trial(basis, scratch, fork, false) - before;
            double up = trial(basis, scratch, fork, true) - before;
            double least = 1e-3 * (cutoff - before);
            double score = Math.max(least, down) * Math.max(least, up);
            if (score > most) {
                most = score;
                strongest = fork;
            }
        }
        return strongest;
    }

    private double trial(Basis basis, Basis scratch, Branch fork, boolean up) {
        scratch.copyFrom(basis);
        block(fork, up, 1);
        Outcome outcome = dual.solve(scratch, blocked, cutoff, TRIAL_STEPS);
        block(fork, up, -1);
        return outcome == Outcome.PRUNED ? cutoff : Math.min(cutoff, dual.bound());
    }

    private void block(Branch fork, boolean up, int change) {
        PlanPool pool = plans.pool();
        for (int c = plans.firstOf()[fork.target()]; c < plans.firstOf()[fork.target() + 1]; c++) {
            if (pool.use(c, fork.resource()) > fork.most() != up) {
                blocked[c] += change;
            }
        }
    }

    private void dbg(Shares shares, Basis b){ double[] rest=b.capacities(); StringBuilder t=new StringBuilder();
   for(int j=0;j<shares.ofKey.length;j++){ double s=shares.ofKey[j]; if (s>1e-5&&s<1-1e-5||s<-1e-5||s>1+1e-5) t.append(" key"+j+"="+s); }
   for(int r=0;r<b.rows;r++){ double s=shares.atRow[r]; int h=b.heads.head[r]; if (s<-1e-6|| h>=0&&s>1e-6&&s<1-1e-6) t.append(" row"+r+" head "+h+(h>=0?" t"+plans.pool().target(h):"")+"="+s+" lev "+b.level(r)+(h>=0?" cap":" cap "+b.capacities()[~h])); }
   PlanSolver.log("not whole"+t); }
    private void take(Shares shares, Basis basis0) {
        int[] whole = shares.wholePlans();
        if (whole.length == 0 && plans.targets() > 0) {dbg(shares, basis0);
            complete = false;
            return;
        }
        double cost = Arrays.stream(whole).mapToDouble(plans.pool()::cost).sum();
        if (cost < cutoff) {
            best = plans.original(whole);
            cutoff = cost - slack;
        }
    }
}
