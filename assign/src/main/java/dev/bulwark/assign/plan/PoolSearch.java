package dev.bulwark.assign.plan;

import dev.bulwark.assign.plan.DualSimplex.Outcome;
import org.jspecify.annotations.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Branch and bound over a {@link Selection} of plans. Branches limit how many units of a resource the plan of a target
 * uses. Every node goes on from the basis of its parent by the dual simplex method; where several branches offer
 * themselves, each is tried for some steps, and the one that raises the bounds most is taken.
 */
final class PoolSearch {
    /** With more plans than this, a choice that leaves this share of the gap makes it worth while to list them anew. */
    private static final int LARGE = 1500;

    private static final double FAR_LESS = 0.75;
    private static final int DIVE_PART = 10;
    private static final int TRIED = 8;
    private static final int TRIAL_STEPS = 12;

    private final Selection plans;
    private final BooleanSupplier stop;
    private final double slack;
    private Program program;
    private DualSimplex dual;
    private int[] blocked;
    private @Nullable Basis root;
    private int[] best = {};
    private double cutoff;
    private double known;
    private long nodes;
    private long pivots;
    private boolean complete = true;
    private boolean restart;
    private double rootValue;
    private double firstGap;

    PoolSearch(Selection plans, double slack, BooleanSupplier stop) {
        this.slack = slack;
        this.plans = plans;
        this.stop = stop;
        program = Program.of(plans);
        dual = dual(program);
        blocked = new int[program.pool().size()];
    }

    private DualSimplex dual(Program of) {
        return new DualSimplex(of.pool(), of.firstOf(), of.capacity(), 0.02 * slack);
    }

    /**
     * Solves the linear program with cuts.
     *
     * @param limit only choices below this are sought
     * @param knownCost cost of a choice known: a better one that is met is taken even above the limit
     */
    void begin(double limit, double knownCost) {
        cutoff = limit - slack - plans.fixedCost();
        known = knownCost - slack - plans.fixedCost();
        if (!plans.fits()) {
            return;
        }
        Basis basis = start();
        if (root(basis)) {
            root = basis;
            PlanSolver.dbg("root " + rootInfo() + " pivots " + basis.pivots);
            tighten();
        }
    }

    /** Searches for a choice below the limit. */
    void run() {
        while (root != null && complete && !stop.getAsBoolean()) {
            restart = false;
            node(new Basis(root));
            if (!restart) {
                return;
            }
            complete = true;
            tighten();
        }
    }

    /** Cuts, until they help no more; no root remains if nothing stays below the cutoff. */
    private void tighten() {
        int idle = 0;
        dual.solve(root, blocked, cutoff, 0);
        double first = dual.bound();
        for (int round = 0; round < 60 && !stop.getAsBoolean(); round++) {
            double before = dual.bound();
            if (before >= cutoff) {
                root = null;
                return;
            }
            List<Cut> cuts = idle < 3 ? new HalfCuts(program, root).find() : List.of();
            boolean last = cuts.isEmpty();
            Program.Step step = program.next(out(), unusedCuts(), cuts);
            Basis basis = new Basis(root, step);
            DualSimplex next = dual(step.to());
            int[] nothing = new int[step.to().pool().size()];
            Outcome outcome = next.solve(basis, nothing, cutoff, mostSteps(basis));
            pivots += basis.pivots;
            if (outcome == Outcome.FAILED) {
                PlanSolver.dbg("cut failed");
                return;
            }
            program = step.to();
            root = basis;
            dual = next;
            blocked = nothing;
            if (outcome == Outcome.PRUNED) {
                root = null;
                return;
            }
            PlanSolver.dbg("cut round " + round + " cuts " + cuts.size() + " rows " + program.rows() + " plans " + program.pool().size() + " bound " + (dual.bound() + plans.fixedCost()) + " left " + (cutoff - dual.bound()) + " forks " + Branch.all(program, root.heads, new Shares(root).read()).size() + " pivots " + basis.pivots);
            rootValue = dual.bound();
            firstGap = cutoff - rootValue;
            if (last) {
                return;
            }
            idle = dual.bound() - before < 0.03 * (cutoff - before) ? idle + 1 : 0;
        }
    }

    /** Plans whose reduced cost is too large. */
    private boolean[] out() {
        boolean[] out = new boolean[program.pool().size()];
        int[] none = new int[out.length];
        for (int c : dual.fix(root, none, cutoff)) {
            out[c] = !root.heads.contains(c);
        }
        return out;
    }

    private boolean[] unusedCuts() {
        boolean[] out = new boolean[program.rows()];
        for (int r = program.resources(); r < out.length; r++) {
            out[r] = root.heads.holdsSlack(r);
        }
        return out;
    }

    /** Looks for a choice better than the one known by rounding one branch after the other; proves nothing. */
    void dive() {
        if (root == null) {
            return;
        }
        double before = cutoff;
        cutoff = known;
        Basis basis = new Basis(root);
        Basis back = new Basis(basis);
        for (int depth = 0; depth < program.pool().size() && !stop.getAsBoolean(); depth++) {
            Shares shares = new Shares(basis).read();
            List<Branch> forks = Branch.all(program, basis.heads, shares);
            if (forks.isEmpty()) {
                take(shares);
                break;
            }
            // A tenth of the forks together; where that leads nowhere, the clearest of them alone.
            List<Branch> many = forks.subList(forks.size() - 1 - forks.size() / DIVE_PART, forks.size() - 1);
            back.copyFrom(basis);
            many.forEach(fork -> block(fork, fork.upFirst(), 1));
            if (!many.isEmpty() && dual.solve(basis, blocked, cutoff, mostSteps(basis)) == Outcome.OPTIMAL) {
                continue;
            }
            many.forEach(fork -> block(fork, fork.upFirst(), -1));
            basis.copyFrom(back);
            Branch clearest = forks.getLast();
            block(clearest, clearest.upFirst(), 1);
            if (dual.solve(basis, blocked, cutoff, mostSteps(basis)) != Outcome.OPTIMAL) {
                basis.copyFrom(back);
                block(clearest, clearest.upFirst(), -1);
                block(clearest, !clearest.upFirst(), 1);
                if (dual.solve(basis, blocked, cutoff, mostSteps(basis)) != Outcome.OPTIMAL) {
                    break;
                }
            }
        }
        pivots += basis.pivots;
        Arrays.fill(blocked, 0);
        complete = true;
        restart = false;
        known = Math.min(known, cutoff);
        cutoff = Math.min(before, cutoff);
        tighten();
    }

    private Basis start() {
        int[] keys = new int[plans.targets()];
        for (int j = 0; j < keys.length; j++) {
            keys[j] = plans.cheapest(j);
        }
        return new Basis(plans.capacity(), plans.pool(), keys, plans.prices());
    }

    /** The linear program without branches; false if it holds nothing below the cutoff. */
    private boolean root(Basis basis) {
        Outcome outcome = dual.solve(basis, blocked, cutoff, mostSteps(basis));
        if (outcome != Outcome.OPTIMAL) {
            complete = outcome == Outcome.PRUNED;
            return false;
        }
        basis.dropFloors();
        double tolerance = slack / (4 * Math.max(1, plans.targets()));
        for (int n = 0; n < mostSteps(basis); n++) {
            if (stop.getAsBoolean()) {
                break;
            }
            if (!plans.improve(basis, tolerance)) {
                dual.solve(basis, blocked, cutoff, 0);
                rootValue = dual.bound();
                firstGap = cutoff - rootValue;
                return true;
            }
        }
        complete = false;
        return false;
    }

    private int mostSteps(Basis basis) {
        return 20 * (basis.rows + plans.targets()) + 1000;
    }

    String rootInfo() { return "root " + (rootValue + plans.fixedCost()) + " gap " + firstGap; }
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

    /** Whether the search broke off because a choice was found that leaves far fewer plans to look at. */
    boolean restart() {
        return restart;
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
        if (nodes % 200 == 0) PlanSolver.dbg("nodes " + nodes + " pivots " + pivots);
        Outcome outcome = dual.solve(basis, blocked, cutoff, mostSteps(basis));
        if (outcome == Outcome.PRUNED) {
            return;
        }
        if (outcome == Outcome.FAILED || stop.getAsBoolean()) {
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
        List<Branch> forks = Branch.all(program, basis.heads, shares);
        if (forks.isEmpty()) {
            take(shares);
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
        PlanPool pool = program.pool();
        for (int c = program.firstOf()[fork.target()]; c < program.firstOf()[fork.target() + 1]; c++) {
            if (pool.use(c, fork.resource()) > fork.most() != up) {
                blocked[c] += change;
            }
        }
    }

    private void take(Shares shares) {
        int[] whole = shares.wholePlans();
        if (whole.length == 0 && plans.targets() > 0) {
            complete = false;
            return;
        }
        double cost = Arrays.stream(whole).mapToDouble(program.pool()::cost).sum();
        if (cost < cutoff) {
            PlanSolver.dbg("found " + (cost + plans.fixedCost()) + " nodes " + nodes);
            best = plans.original(Arrays.stream(whole).map(c -> program.number()[c]).toArray());
            cutoff = cost - slack;
            restart = program.pool().size() > LARGE && cutoff - rootValue < FAR_LESS * firstGap;
            complete &= !restart;
        }
    }
}
