package dev.bulwark.assign.prices;

import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.function.BooleanSupplier;

/**
 * The linear program over the plans of a pool by an interior-point method: both primal shares and prices follow the
 * central path (S. Mehrotra, "On the implementation of a primal-dual interior point method", SIAM J. Optimization 2,
 * 1992). It takes some twenty steps however degenerate the program is, and its prices lie amid the optimal ones
 * rather than in a corner, which is what column generation wants.
 */
final class CentralPath {
    private static final int MOST_STEPS = 60;
    /** After so many steps that did not bring what is open below this part of the least so far, rounding is in the way. */
    private static final int PATIENCE = 6;

    private static final double HELPS = 0.9;
    private static final double TO_THE_WALL = 0.995;

    private final CentralPoint at;
    private final CentralStep step;
    private int steps;

    /** Starts amid the plans of each target at the prices given. */
    CentralPath(PlanSource source, PlanPool pool, double[] prices) {
        at = new CentralPoint(source, pool, prices);
        step = new CentralStep(at);
    }

    /** Follows the path from a first width to a relative gap. */
    void solve(double width, double relativeGap, BooleanSupplier stop) {
        at.centre(width);
        double least = Double.POSITIVE_INFINITY;
        int idle = 0;
        while (idle < PATIENCE && steps < MOST_STEPS && !stop.getAsBoolean()) {
            double gap = at.gap();
            double cost = at.cost();
            double wrong = at.infeasibility();
            if (gap <= relativeGap * cost && wrong <= relativeGap) {
                return;
            }
            double open = gap / cost + wrong;
            idle = open < HELPS * least ? 0 : idle + 1;
            least = Math.min(least, open);
            steps++;
            step(gap / (at.x.length + at.pi.length));
        }
    }

    /** A step straight on to see how far it leads, and then one that bends back to the path by as much as that asks for. */
    private void step(double mu) {
        step.factor();
        for (int c = 0; c < at.x.length; c++) {
            step.comp[c] = -at.x[c] * at.z[c];
        }
        for (int i = 0; i < at.pi.length; i++) {
            step.compSlack[i] = -at.slack[i] * at.pi[i];
        }
        step.direct();
        double ratio =
                gapAfter(Math.min(1, step.primal()), Math.min(1, step.dual())) / (mu * (at.x.length + at.pi.length));
        double aim = mu * ratio * ratio * ratio;
        for (int c = 0; c < at.x.length; c++) {
            step.comp[c] = aim - at.x[c] * at.z[c] - step.dx[c] * step.dz[c];
        }
        for (int i = 0; i < at.pi.length; i++) {
            step.compSlack[i] = aim - at.slack[i] * at.pi[i] - step.ds[i] * step.dpi[i];
        }
        step.direct();
        step.advance(Math.min(1, TO_THE_WALL * step.primal()), Math.min(1, TO_THE_WALL * step.dual()));
    }

    private double gapAfter(double primal, double dual) {
        double after = 0;
        for (int c = 0; c < at.x.length; c++) {
            after += (at.x[c] + primal * step.dx[c]) * (at.z[c] + dual * step.dz[c]);
        }
        for (int i = 0; i < at.pi.length; i++) {
            after += (at.slack[i] + primal * step.ds[i]) * (at.pi[i] + dual * step.dpi[i]);
        }
        return after;
    }

    double cost() {
        return at.cost();
    }

    double[] prices() {
        return at.prices();
    }

    /** Share in which each plan of the pool is used. */
    double[] shares() {
        return at.x.clone();
    }
}
