package dev.bulwark.study.summary;

import dev.bulwark.base.sample.Spread;
import dev.bulwark.study.unknowns.OuterRuns;
import dev.bulwark.study.unknowns.Unknown;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the figure, and its value, that best part the draws at which a claim holds from the others (one split). Only
 * figures whose Sobol' indices were worked out are tried: among a hundred, some would part few draws by chance.
 */
final class Conditions {
    /** A side with fewer draws says nothing. */
    private static final int FEWEST = 4;

    /** A split that explains less than this share of the draws is no condition. */
    private static final double LEAST_GAIN = 0.1;

    private Conditions() {}

    static Optional<Condition> of(OuterRuns runs, boolean[] holds) {
        int all = holds.length;
        int held = count(holds, all);
        Optional<Condition> best = Optional.empty();
        int bestWrong = Math.min(held, all - held);
        double worth = bestWrong - LEAST_GAIN * all;
        for (OuterRuns.Examined examined : runs.examined()) {
            int u = examined.unknown();
            double[] drawn = runs.plan().coordinates(u);
            double[] sorted = Arrays.stream(drawn).sorted().toArray();
            for (int cut = FEWEST; cut <= all - FEWEST; cut++) {
                double middle = (sorted[cut - 1] + sorted[cut]) / 2;
                int below = 0;
                for (int i = 0; i < all; i++) {
                    below += drawn[i] < middle && holds[i] ? 1 : 0;
                }
                int above = held - below;
                int wrong = Math.min(cut - below + above, below + all - cut - above);
                if (wrong < bestWrong && wrong <= worth) {
                    bestWrong = wrong;
                    best = Optional.of(condition(runs.unknowns().list().get(u), middle, below, cut, above, all - cut));
                }
            }
        }
        return best;
    }

    private static Condition condition(Unknown unknown, double u, int heldBelow, int below, int heldAbove, int above) {
        double shareBelow = (double) heldBelow / below;
        double shareAbove = (double) heldAbove / above;
        Spread spread = unknown.spread();
        boolean isAbove = shareAbove > shareBelow;
        return new Condition(
                unknown,
                spread.quantile(u),
                isAbove,
                Math.max(shareAbove, shareBelow),
                Math.min(shareAbove, shareBelow));
    }

    private static int count(boolean[] holds, int all) {
        int held = 0;
        for (int i = 0; i < all; i++) {
            held += holds[i] ? 1 : 0;
        }
        return held;
    }
}
