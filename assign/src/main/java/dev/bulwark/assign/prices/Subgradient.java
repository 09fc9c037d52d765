package dev.bulwark.assign.prices;

import dev.bulwark.assign.plan.Lagrange;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanSource;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Prices for the largest problems: first the best one for all resources alike, then steps along what is wanted less what
 * there is (B. T. Polyak, "Minimization of unsmooth functionals", USSR Comp. Math. and Math. Physics 9, 1969), each of
 * one exact pricing of every target.
 */
public final class Subgradient {
    private static final int MOST_STEPS = 300;
    private static final int PATIENCE = 6;
    /** Part of the last direction that is kept, against swinging to and fro. */
    private static final double KEEP = 0.7;

    /** The bound is taken to lie at most so far below what can be reached, relative. */
    private static final double HOPE = 0.1;

    private static final int SCALINGS = 12;

    private final PlanSource source;
    private final Plan plan = new Plan();
    private final double[] surplus;
    private double[] prices;
    private double bound = Double.NEGATIVE_INFINITY;

    public Subgradient(PlanSource source, double[] startPrices) {
        this.source = source;
        prices = startPrices;
        surplus = new double[startPrices.length];
    }

    public double[] prices() {
        return prices;
    }

    /** The Lagrangian value at {@link #prices}. */
    public double bound() {
        return bound;
    }

    /** Steps until they help no more, or told to stop; {@code cost} is that of a choice known. */
    public void solve(double cost, BooleanSupplier stop) {
        scale(stop);
        double[] at = prices.clone();
        double part = 1;
        double[] along = new double[at.length];
        int idle = 0;
        for (int n = 0; n < MOST_STEPS && part > 1e-3 && !stop.getAsBoolean(); n++) {
            double here = lagrangian(at, stop);
            if (note(at, here)) {
                idle = 0;
            } else if (++idle == PATIENCE) {
                idle = 0;
                part /= 2;
                Arrays.fill(along, 0);
                System.arraycopy(prices, 0, at, 0, at.length);
                here = lagrangian(at, stop);
            }
            double square = 0;
            for (int r = 0; r < at.length; r++) {
                along[r] = KEEP * along[r] + (1 - KEEP) * surplus[r];
                along[r] = at[r] == 0 ? Math.max(0, along[r]) : along[r];
                square += along[r] * along[r];
            }
            if (square == 0) {
                return;
            }
            double step = part * (Math.min(cost, bound + HOPE * Math.abs(bound)) - here) / square;
            for (int r = 0; r < at.length; r++) {
                at[r] = Math.max(0, at[r] + step * along[r]);
            }
        }
    }

    /** The Lagrangian value is concave along the ray: doubles or halves as long as that helps. */
    private void scale(BooleanSupplier stop) {
        note(prices, lagrangian(prices, stop));
        for (double factor : new double[] {2, 0.5}) {
            for (int n = 0; n < SCALINGS && !stop.getAsBoolean(); n++) {
                double[] at = Arrays.stream(prices).map(p -> factor * p).toArray();
                if (!note(at, lagrangian(at, stop))) {
                    break;
                }
            }
        }
    }

    private boolean note(double[] at, double value) {
        if (value > bound) {
            bound = value;
            prices = at.clone();
            return true;
        }
        return false;
    }

    /** The Lagrangian value, and what is wanted less what there is; nothing counts if stopped amid. */
    private double lagrangian(double[] at, BooleanSupplier stop) {
        double sum = -Lagrange.priceOfCapacity(source, at);
        for (int r = 0; r < surplus.length; r++) {
            surplus[r] = -source.capacity(r);
        }
        for (int j = 0; j < source.targets(); j++) {
            if ((j & 63) == 0 && stop.getAsBoolean()) {
                return Double.NEGATIVE_INFINITY;
            }
            double worth = source.emptyCost(j);
            if (source.cheapest(j, at, worth, plan)) {
                worth = Lagrange.worthOf(plan, at);
                for (int k = 0; k < plan.size(); k++) {
                    surplus[plan.resource(k)] += plan.count(k);
                }
            }
            sum += worth;
        }
        return sum;
    }
}
