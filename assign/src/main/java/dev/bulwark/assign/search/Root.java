package dev.bulwark.assign.search;

import dev.bulwark.assign.simplex.Basis;
import dev.bulwark.assign.simplex.Cut;
import dev.bulwark.assign.simplex.DualSimplex;
import dev.bulwark.assign.simplex.DualSimplex.Outcome;
import dev.bulwark.assign.simplex.Program;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The linear program at the root of a search, with cuts: as long as they help, shares that no whole choice has are cut
 * off, and plans whose reduced cost passes the cutoff are left out.
 */
final class Root {
    private static final int MOST_ROUNDS = 60;
    /** So many rounds in a row that close less than this part of what is open, and cutting ends. */
    private static final int PATIENCE = 3;

    private static final double HELPS = 0.03;

    private final Selection plans;
    private final double slack;
    private final BooleanSupplier stop;
    private Program program;
    private DualSimplex dual;
    private int[] blocked;
    private Basis basis;
    private boolean open;
    private boolean failed;
    private double value;

    Root(Selection plans, double slack, BooleanSupplier stop) {
        this.plans = plans;
        this.slack = slack;
        this.stop = stop;
        program = plans.program();
        dual = dualOf(program);
        blocked = new int[program.pool().size()];
        basis = Basis.of(program.capacity(), program.pool(), plans.cheapest(), plans.prices());
    }

    private DualSimplex dualOf(Program of) {
        return new DualSimplex(of.pool(), of.firstOf(), of.capacity(), 0.02 * slack, stop);
    }

    Program program() {
        return program;
    }

    Basis basis() {
        return basis;
    }

    DualSimplex dual() {
        return dual;
    }

    /** For each plan, by how many branches it is struck out; of the root itself by none. */
    int[] blocked() {
        return blocked;
    }

    /** Whether something may cost less than the cutoff. */
    boolean isOpen() {
        return open;
    }

    /** Whether it is not known if anything costs less, because steps ran out or it was told to stop. */
    boolean hasFailed() {
        return failed;
    }

    /** The value of the linear program, cuts included. */
    double value() {
        return value;
    }

    static int mostSteps(Program program) {
        return 20 * (program.rows() + program.targets()) + 1000;
    }

    /** Solves the linear program, first with slack paid for at the prices of the selection. */
    void solve(double cutoff) {
        Outcome outcome = dual.solve(basis, blocked, cutoff, mostSteps(program));
        failed = outcome == Outcome.FAILED;
        if (outcome != Outcome.OPTIMAL) {
            return;
        }
        basis.dropFloors();
        double tolerance = slack / (4 * Math.max(1, program.targets()));
        for (int n = 0; n < mostSteps(program) && !stop.getAsBoolean(); n++) {
            if (!plans.improve(basis, tolerance)) {
                dual.solve(basis, blocked, cutoff, 0);
                value = dual.bound();
                open = value < cutoff;
                return;
            }
        }
        failed = true;
    }

    /** Cuts, until they help no more or nothing stays below the cutoff. */
    void tighten(double cutoff) {
        if (!open) {
            return;
        }
        dual.solve(basis, blocked, cutoff, 0);
        double before = dual.bound();
        open = before < cutoff;
        int idle = 0;
        for (int round = 0; round < MOST_ROUNDS && open && !stop.getAsBoolean(); round++) {
            List<Cut> cuts = idle < PATIENCE ? new HalfCuts(new ParityRows(program, basis)).find() : List.of();
            if (!add(cuts, cutoff) || cuts.isEmpty()) {
                return;
            }
            idle = value - before < HELPS * (cutoff - before) ? idle + 1 : 0;
            before = value;
        }
    }

    /** Goes over to the program with more cuts and fewer plans; false, and nothing changed, if it cannot be solved. */
    private boolean add(List<Cut> cuts, double cutoff) {
        Program.Step step = program.next(tooDear(cutoff), idleCuts(), cuts);
        Basis next = basis.carried(step);
        DualSimplex nextDual = dualOf(step.to());
        int[] none = new int[step.to().pool().size()];
        Outcome outcome = nextDual.solve(next, none, cutoff, mostSteps(step.to()));
        if (outcome == Outcome.FAILED) {
            return false;
        }
        program = step.to();
        basis = next;
        dual = nextDual;
        blocked = none;
        value = dual.bound();
        open = outcome == Outcome.OPTIMAL;
        return true;
    }

    /** Plans whose reduced cost is too large. */
    private boolean[] tooDear(double cutoff) {
        boolean[] out = new boolean[program.pool().size()];
        for (int c : dual.fix(basis, new int[out.length], cutoff)) {
            out[c] = !basis.heads.contains(c);
        }
        return out;
    }

    private boolean[] idleCuts() {
        boolean[] out = new boolean[program.rows()];
        for (int r = program.resources(); r < out.length; r++) {
            out[r] = basis.heads.holdsSlack(r);
        }
        return out;
    }
}
