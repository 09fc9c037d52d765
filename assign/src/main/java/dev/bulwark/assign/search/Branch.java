package dev.bulwark.assign.search;

import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.simplex.Heads;
import dev.bulwark.assign.simplex.Program;
import dev.bulwark.assign.simplex.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fork: the plan of a target uses at most so many units of a resource, or more.
 *
 * @param share how much of the shares at hand lies on the side of more
 */
record Branch(int target, int resource, int most, double share) {
    private static final double WHOLE = 1e-5;

    boolean upFirst() {
        return share >= 0.5;
    }

    /** Strikes out the plans of the other side, or with a change of -1 lets them in again. */
    void block(Program program, int[] blocked, boolean up, int change) {
        PlanPool pool = program.pool();
        for (int c = program.firstOf()[target]; c < program.firstOf()[target + 1]; c++) {
            if (pool.use(c, resource) > most != up) {
                blocked[c] += change;
            }
        }
    }

    /** One fork for each target that has shares of plans of unlike use, those that split most evenly first. */
    static List<Branch> all(Program program, Heads heads, Shares shares) {
        List<Branch> all = new ArrayList<>();
        for (int j = 0; j < shares.ofKey.length; j++) {
            Branch branch = shares.ofKey[j] < 1 - WHOLE ? ofTarget(j, program, heads, shares) : null;
            if (branch != null) {
                all.add(branch);
            }
        }
        all.sort(Comparator.comparingDouble(b -> Math.abs(b.share - 0.5)));
        return all;
    }

    private static @Nullable Branch better(@Nullable Branch one, @Nullable Branch other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.abs(other.share - 0.5) < Math.abs(one.share - 0.5) ? other : one;
    }

    /** Tries every resource and every number of units that plans with a share in the target use. */
    private static @Nullable Branch ofTarget(int target, Program program, Heads heads, Shares shares) {
        PlanPool pool = program.pool();
        Branch best = null;
        for (int at = -1; ; ) {
            int plan = at < 0 ? heads.key[target] : heads.head[at];
            double share = at < 0 ? shares.ofKey[target] : shares.atRow[at];
            if (share > WHOLE) {
                for (int k = pool.from(plan); k < pool.to(plan); k++) {
                    if (pool.resource(k) >= program.resources()) {
                        continue;
                    }
                    int most = pool.count(k) - 1;
                    double above = shareAbove(target, pool.resource(k), most, pool, heads, shares);
                    if (above > WHOLE && above < 1 - WHOLE) {
                        best = better(best, new Branch(target, pool.resource(k), most, above));
                    }
                }
            }
            at = at < 0 ? heads.firstOf(target) : heads.nextAt(at);
            if (at < 0) {
                return best;
            }
        }
    }

    private static double shareAbove(int target, int resource, int most, PlanPool pool, Heads heads, Shares shares) {
        double above = pool.use(heads.key[target], resource) > most ? shares.ofKey[target] : 0;
        for (int at = heads.firstOf(target); at >= 0; at = heads.nextAt(at)) {
            above += pool.use(heads.head[at], resource) > most ? shares.atRow[at] : 0;
        }
        return above;
    }
}
