package dev.bulwark.assign.prices;

import dev.bulwark.assign.plan.Lagrange;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Prices of the linear program over all plans by column generation on the {@link CentralPath}: the program over the plans
 * known is followed to a gap of the order of what is still open, every target is asked for better plans at a point
 * between the best prices so far and those found (P. Wentges, "Weighted Dantzig-Wolfe decomposition for linear
 * mixed-integer programming", Int. Trans. Operational Research 4, 1997), and so on. Several units per resource make
 * the simplex method take tens of thousands of steps here; this takes about a hundred, of one factorisation each.
 */
public final class CentralPrices {
    private static final int MOST_ROUNDS = 40;
    /** Relative gap between bound and linear program at which the prices are good enough. */
    private static final double CLOSE = 3e-6;
    /** First width of the path, in gaps. */
    private static final double WIDE = 100;

    private static final double FIRST_GAP = 1e-2;
    private static final double MOST_DOWN = 0.7;
    private static final double MOST_UP = 1.3;

    private final PlanSource source;
    private final PlanPool near;
    private final Plan plan = new Plan();
    private final double[] least;
    private double[] shares = {};
    private double[] prices;
    private double bound;
    private boolean close;

    /** Starts from prices and a bound at them, and from a choice within the capacities. */
    public CentralPrices(PlanSource source, PlanPool pool, int[] choice, double[] startPrices, double startBound) {
        this.source = source;
        prices = startPrices.clone();
        bound = startBound;
        least = new double[source.targets()];
        near = new PlanPool(least.length, 0);
        for (int j = 0; j < least.length; j++) {
            plan.clear(source.emptyCost(j));
            near.insert(j, plan);
            pool.copy(choice[j], plan);
            near.insert(j, plan);
        }
    }

    /** Seeks prices until they are close to the best there are, or told to stop. */
    public void solve(double cost, BooleanSupplier stop) {
        double[] at = prices.clone();
        double gap = FIRST_GAP;
        double keep = 0;
        for (int round = 0; round < MOST_ROUNDS && !close && !stop.getAsBoolean(); round++) {
            double mean = Arrays.stream(at).average().orElse(0);
            double before = bound;
            double here = lagrangian(at, round == 0 ? 20 : 5, (round == 0 ? 0.5 : 0.05) * mean);
            if (here > bound) {
                bound = here;
                prices = at.clone();
            }
            CentralPath path = new CentralPath(source, near, prices);
            path.solve(WIDE * gap * cost / near.size(), gap / 4, stop);
            shares = path.shares();
            double program = path.cost();
            if (!(program > 0) || stop.getAsBoolean()) {
                return;
            }
            keep = here > before ? 0.5 * keep : Math.min(0.9, 0.5 + 0.5 * keep);
            at = between(path.prices(), keep, 1e-3 * mean);
            gap = Math.clamp((program - bound) / program / 3, CLOSE / 10, gap);
            close = program - bound < CLOSE * program;
        }
    }

    /** The Lagrangian value at prices, with plans about as good as the best kept for each target. */
    private double lagrangian(double[] at, int plans, double width) {
        double sum = -Lagrange.priceOfCapacity(source, at);
        for (int j = 0; j < least.length; j++) {
            double worth = source.emptyCost(j);
            if (source.cheapest(j, at, worth, plan)) {
                near.insert(j, plan);
                worth = Lagrange.worthOf(plan, at);
            }
            sum += worth;
            near.setRoom(near.size() + plans);
            source.within(j, at, worth, worth + width, near);
        }
        return sum;
    }

    private double[] between(double[] found, double keep, double least) {
        double[] at = new double[found.length];
        for (int r = 0; r < at.length; r++) {
            double mixed = keep * prices[r] + (1 - keep) * found[r];
            at[r] = Math.clamp(mixed, MOST_DOWN * prices[r], MOST_UP * prices[r] + least);
        }
        return at;
    }

    public double[] prices() {
        return prices;
    }

    /** The Lagrangian value at {@link #prices}. */
    public double bound() {
        return bound;
    }

    /** Whether the prices are as good as the linear program allows, nearly. */
    public boolean close() {
        return close;
    }

    /** A choice within the capacities: where the shares are clearest first, the plan of the greatest share that still fits. */
    public int[] rounded(PlanPool into) {
        int[] choice = new int[least.length];
        double[] left = new double[source.resources()];
        Arrays.setAll(left, source::capacity);
        for (int j : clearestFirst()) {
            int found = -1;
            for (int c = near.first(j); c >= 0; c = near.next(c)) {
                if (fits(c, left) && (found < 0 || better(c, found))) {
                    found = c;
                }
            }
            take(found, left, 1);
            choice[j] = found;
        }
        for (int pass = 0; pass < 3; pass++) {
            for (int j = 0; j < choice.length; j++) {
                take(choice[j], left, -1);
                for (int c = near.first(j); c >= 0; c = near.next(c)) {
                    if (near.cost(c) < near.cost(choice[j]) && fits(c, left)) {
                        choice[j] = c;
                    }
                }
                take(choice[j], left, 1);
            }
        }
        for (int j = 0; j < choice.length; j++) {
            near.copy(choice[j], plan);
            choice[j] = into.insert(j, plan);
        }
        return choice;
    }

    private int[] clearestFirst() {
        double[] most = new double[least.length];
        for (int c = 0; c < shares.length; c++) {
            most[near.target(c)] = Math.max(most[near.target(c)], shares[c]);
        }
        return IntStream.range(0, most.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -most[j]))
                .mapToInt(j -> j)
                .toArray();
    }

    /** By share, and among plans that have next to none by cost and price. */
    private boolean better(int one, int other) {
        double a = one < shares.length && shares[one] > 1e-3 ? shares[one] : 0;
        double b = other < shares.length && shares[other] > 1e-3 ? shares[other] : 0;
        return a != b
                ? a > b
                : near.cost(one) + near.priceOf(one, prices) < near.cost(other) + near.priceOf(other, prices);
    }

    private boolean fits(int c, double[] left) {
        for (int k = near.from(c); k < near.to(c); k++) {
            if (near.count(k) > left[near.resource(k)]) {
                return false;
            }
        }
        return true;
    }

    private void take(int c, double[] left, int sign) {
        for (int k = near.from(c); k < near.to(c); k++) {
            left[near.resource(k)] -= sign * near.count(k);
        }
    }
}
