package dev.bulwark.assign.search;

import dev.bulwark.assign.simplex.Basis;
import dev.bulwark.assign.simplex.DualSimplex.Outcome;
import dev.bulwark.assign.simplex.Shares;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Branch and bound over a {@link Selection} of plans, from a {@link Root}. Branches limit how many units of a resource the
 * plan of a target uses. Every node goes on from the basis of its parent by the dual simplex method; where several
 * branches offer themselves, each is tried for some steps, and the one that raises the bounds most is taken.
 */
public final class PoolSearch {
    /** With more plans than this, a choice that leaves this share of the gap makes it worth while to cut again. */
    private static final int LARGE = 1500;

    private static final double FAR_LESS = 0.75;
    private static final int TRIED = 8;
    private static final int TRIAL_STEPS = 12;

    private final Selection plans;
    private final BooleanSupplier stop;
    private final double slack;
    private final Root root;
    private int[] best = {};
    private double cutoff;
    private double known;
    private long nodes;
    private long mostNodes;
    private boolean complete = true;
    private boolean restart;
    private double firstGap;

    public PoolSearch(Selection plans, double slack, BooleanSupplier stop) {
        this.slack = slack;
        this.plans = plans;
        this.stop = stop;
        root = new Root(plans, slack, stop);
    }

    /**
     * Solves the linear program with cuts.
     *
     * @param limit only choices below this are sought
     * @param knownCost cost of a choice known: a better one that is met is taken even above the limit
     */
    public void begin(double limit, double knownCost) {
        cutoff = limit - slack - plans.fixedCost();
        known = knownCost - slack - plans.fixedCost();
        if (plans.fits()) {
            root.solve(cutoff);
            complete = !root.hasFailed();
            root.tighten(cutoff);
        }
    }

    /** Looks for a choice by rounding. */
    public void dive() {
        if (!root.isOpen() || stop.getAsBoolean()) {
            return;
        }
        int[] found = new Dive(root, known).run(stop);
        double cost = costOf(found);
        if (found.length > 0 && cost < known) {
            keep(found);
            known = cost - slack;
            if (known < cutoff) {
                cutoff = known;
                root.tighten(cutoff);
            }
        }
    }

    /** Searches for a choice below the limit, in so many nodes at most. */
    public void run(long nodesAtMost) {
        mostNodes = nodesAtMost;
        while (root.isOpen() && complete && !stop.getAsBoolean()) {
            restart = false;
            firstGap = cutoff - root.value();
            node(root.basis().copy());
            if (!restart) {
                break;
            }
            complete = true;
            Arrays.fill(root.blocked(), 0);
            root.tighten(cutoff);
        }
        complete &= !stop.getAsBoolean();
    }

    public long nodes() {
        return nodes;
    }

    /** Plans of the best choice found, by their numbers in the whole pool, or none. */
    public int[] best() {
        return best;
    }

    /** Whether the search came to its end. */
    public boolean complete() {
        return complete;
    }

    /** No choice costs less than this, if the search came to its end. */
    public double bound() {
        return cutoff + plans.fixedCost();
    }

    private void node(Basis basis) {
        if (nodes == mostNodes) {
            complete = false;
            return;
        }
        nodes++;
        Outcome outcome = root.dual().solve(basis, root.blocked(), cutoff, Root.mostSteps(root.program()));
        if (outcome == Outcome.PRUNED) {
            return;
        }
        if (outcome == Outcome.FAILED || stop.getAsBoolean()) {
            complete = false;
            return;
        }
        int[] fixed = root.dual().fix(basis, root.blocked(), cutoff);
        branch(basis);
        for (int c : fixed) {
            root.blocked()[c]--;
        }
    }

    private void branch(Basis basis) {
        Shares shares = new Shares(basis).read();
        List<Branch> forks = Branch.all(root.program(), basis.heads, shares);
        if (forks.isEmpty()) {
            take(shares);
            return;
        }
        Basis child = basis.copy();
        Branch fork = forks.size() == 1 ? forks.getFirst() : strongest(basis, child, forks);
        boolean upFirst = fork.upFirst();
        for (int side = 0; side < 2 && complete; side++) {
            boolean up = upFirst == (side == 0);
            child.copyFrom(basis);
            fork.block(root.program(), root.blocked(), up, 1);
            node(child);
            fork.block(root.program(), root.blocked(), up, -1);
        }
    }

    private Branch strongest(Basis basis, Basis scratch, List<Branch> forks) {
        Branch strongest = forks.getFirst();
        double most = -1;
        double before = root.dual().bound();
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
        fork.block(root.program(), root.blocked(), up, 1);
        Outcome outcome = root.dual().solve(scratch, root.blocked(), cutoff, TRIAL_STEPS);
        fork.block(root.program(), root.blocked(), up, -1);
        return outcome == Outcome.PRUNED ? cutoff : Math.min(cutoff, root.dual().bound());
    }

    private void take(Shares shares) {
        int[] whole = shares.wholePlans();
        if (whole.length == 0 && root.program().targets() > 0) {
            complete = false;
            return;
        }
        double cost = costOf(whole);
        if (cost < cutoff) {
            keep(whole);
            cutoff = cost - slack;
            restart = root.program().pool().size() > LARGE && cutoff - root.value() < FAR_LESS * firstGap;
            complete &= !restart;
        }
    }

    private double costOf(int[] whole) {
        return Arrays.stream(whole).mapToDouble(root.program().pool()::cost).sum();
    }

    private void keep(int[] whole) {
        best = plans.original(
                Arrays.stream(whole).map(c -> root.program().number()[c]).toArray());
    }
}
