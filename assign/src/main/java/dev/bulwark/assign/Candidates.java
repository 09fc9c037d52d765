package dev.bulwark.assign;

/**
 * The weapons that may be part of a good plan for one target at some prices, by rate.
 *
 * <p>With w = -ln(1-p), a target of value C facing weapons of price c is worth at least the minimum over W of C e^-W +
 * P(W), where P(W) is the price of a total W bought at the least rates c / w first, fractions allowed. That bound is
 * tight, so few weapons pass it and a search by rate looks at few plans.
 */
final class Candidates {
    /** Stands for 1 / w where w is 0 (the weapon does nothing) or infinite (it kills for certain). */
    static final double NEVER = 1e300;

    private final AssignmentProblem problem;
    private final int groups;
    /** 1 - p, target by target; 1 where a group has no units. */
    private final double[] survive;
    /** 1 / w, target by target. */
    private final double[] inverse;

    private final double[] rates;
    final double[] rate;
    final double[] quotient;
    final double[] cost;
    final int[] weapon;
    final int[] units;
    int size;

    Candidates(AssignmentProblem problem) {
        this.problem = problem;
        groups = problem.groups();
        int targets = problem.targets();
        survive = new double[groups * targets];
        inverse = new double[groups * targets];
        for (int i = 0; i < groups; i++) {
            for (int j = 0; j < targets; j++) {
                double q = problem.units(i) == 0 ? 1 : 1 - problem.kill(i, j);
                survive[j * groups + i] = q;
                inverse[j * groups + i] = q == 0 || q == 1 ? NEVER : -1 / StrictMath.log(q);
            }
        }
        rates = new double[groups];
        rate = new double[groups];
        quotient = new double[groups];
        cost = new double[groups];
        weapon = new int[groups];
        units = new int[groups];
    }

    double survive(int group, int target) {
        return survive[target * groups + group];
    }

    /** Lists the weapons of plans below {@code below}; lowers it to just above the best single weapon, and returns it. */
    double collectBest(int target, double[] prices, double below) {
        double value = problem.value(target);
        double single = below;
        for (int i = 0, at = target * groups; i < groups; i++, at++) {
            double alone = value * survive[at] + prices[i];
            if (alone < single) {
                single = alone;
            }
        }
        double limit = Math.min(below, single + 1e-9 * value);
        list(target, prices, limit);
        return limit;
    }

    /** Lists the weapons of plans that cost at most {@code within}, with their price. */
    void collectAll(int target, double[] prices, double within) {
        list(target, prices, within);
    }

    /** The least rate of a weapon; those of all are in {@link #rates}. */
    private double leastRate(int base, double[] prices) {
        double[] all = rates; // on its own, so that the compiler makes vector instructions of it
        for (int i = 0; i < all.length; i++) {
            all[i] = prices[i] * inverse[base + i];
        }
        double least = NEVER;
        for (double r : all) {
            if (r < least) {
                least = r;
            }
        }
        return least;
    }

    /**
     * With every weapon at the least rate r, a target of value V is worth at least r (1 + ln(V / r)); a weapon at a higher
     * rate adds its excess.
     */
    private void list(int target, double[] prices, double below) {
        size = 0;
        int base = target * groups;
        int room = Math.min(problem.limit(target), problem.budget());
        double least = leastRate(base, prices);
        double value = problem.value(target);
        double slack = below + 1e-12 * value;
        if (least > 0) {
            slack -= least < value ? least * (1 + StrictMath.log(value / least)) : value;
        }
        for (int i = 0; i < groups; i++) {
            if (rates[i] - least <= slack * inverse[base + i] && inverse[base + i] < NEVER) {
                insert(i);
            }
        }
        for (int k = 0; k < size; k++) {
            int i = weapon[k];
            rate[k] = rates[i];
            quotient[k] = survive[base + i];
            cost[k] = prices[i];
            units[k] = Math.min(problem.units(i), room);
        }
    }

    /** Puts a weapon in its place by rate. */
    private void insert(int i) {
        double ofRate = rates[i];
        int k = size++;
        while (k > 0 && rates[weapon[k - 1]] > ofRate) {
            weapon[k] = weapon[k - 1];
            k--;
        }
        weapon[k] = i;
    }

    /** A bound from below on surviving value plus price, when weapons from k on may still be added. */
    double bound(int k, double surviving, double price) {
        double c = surviving;
        double p = price;
        for (int i = k; i < size; i++) {
            if (c <= rate[i]) {
                return p + c;
            }
            for (int u = units[i]; u > 0; u--) {
                double next = c * quotient[i];
                if (next < rate[i]) {
                    return p + partBound(c, next, cost[i], rate[i]);
                }
                c = next;
                p += cost[i];
            }
        }
        return p + c;
    }

    /** The last weapon is bought in part: the least of a convex cost lies above where its two end tangents cross. */
    private static double partBound(double c, double next, double cost, double rate) {
        double power = rate > 0 ? cost / rate : 0;
        double fall = c * power - cost;
        double rise = cost - next * power;
        double part = (c - next - cost + rise) / (fall + rise);
        return c - fall * part;
    }
}
