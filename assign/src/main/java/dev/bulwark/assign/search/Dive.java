package dev.bulwark.assign.search;

import dev.bulwark.assign.simplex.Basis;
import dev.bulwark.assign.simplex.DualSimplex;
import dev.bulwark.assign.simplex.DualSimplex.Outcome;
import dev.bulwark.assign.simplex.Program;
import dev.bulwark.assign.simplex.Shares;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Looks for a good choice by rounding the shares of a root, some forks at a time; proves nothing. */
final class Dive {
    private static final int PART = 10;

    private final Program program;
    private final DualSimplex dual;
    private final double cutoff;
    private final int[] blocked;
    private final Basis basis;
    private final Basis before;

    /** A dive from the root as it is now, which it leaves so; {@code cutoff} is what a choice must stay below. */
    Dive(Root root, double cutoff) {
        program = root.program();
        dual = root.dual();
        blocked = new int[root.blocked().length];
        this.cutoff = cutoff;
        basis = root.basis().copy();
        before = basis.copy();
    }

    /** The plans of the choice found, or none. */
    int[] run(BooleanSupplier stop) {
        for (int depth = 0; depth < program.pool().size() && !stop.getAsBoolean(); depth++) {
            Shares shares = new Shares(basis).read();
            List<Branch> forks = Branch.all(program, basis.heads, shares);
            if (forks.isEmpty()) {
                return shares.wholePlans();
            }
            before.copyFrom(basis);
            // A tenth of the forks together; where that leads nowhere, the clearest of them alone, one way or the
            // other.
            List<Branch> many = forks.subList(forks.size() - 1 - forks.size() / PART, forks.size() - 1);
            Branch clearest = forks.getLast();
            if ((many.isEmpty() || !follow(many, true))
                    && !follow(List.of(clearest), true)
                    && !follow(List.of(clearest), false)) {
                break;
            }
        }
        return new int[0];
    }

    /** Goes where the shares are larger, or the other way; false, and nothing changed, if there is nothing. */
    private boolean follow(List<Branch> forks, boolean larger) {
        forks.forEach(f -> f.block(program, blocked, f.upFirst() == larger, 1));
        if (dual.solve(basis, blocked, cutoff, Root.mostSteps(program)) == Outcome.OPTIMAL) {
            return true;
        }
        forks.forEach(f -> f.block(program, blocked, f.upFirst() == larger, -1));
        basis.copyFrom(before);
        return false;
    }
}
