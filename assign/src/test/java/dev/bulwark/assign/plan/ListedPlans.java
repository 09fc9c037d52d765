package dev.bulwark.assign.plan;

import java.util.Arrays;
import java.util.Random;

/** Plans written down one by one, so that everything can be tried. */
public final class ListedPlans implements PlanSource {
    public final double[][] cost;
    public final int[][][] use;
    public final int[] capacity;

    /** Random plans, each of one to three units of some resources; plan 0 uses nothing. */
    public ListedPlans(Random random, int targets, int plans, int resources, int units) {
        cost = new double[targets][plans];
        use = new int[targets][plans][resources];
        capacity = random.ints(resources, 1, units + 1).toArray();
        for (int j = 0; j < targets; j++) {
            cost[j][0] = 10 + 10 * random.nextDouble();
            for (int p = 1; p < plans; p++) {
                int weapons = 1 + random.nextInt(3);
                for (int w = 0; w < weapons; w++) {
                    use[j][p][random.nextInt(resources)]++;
                }
                cost[j][p] = cost[j][0] * Math.pow(0.1 + 0.5 * random.nextDouble(), weapons);
            }
        }
    }

    @Override
    public int targets() {
        return cost.length;
    }

    @Override
    public int resources() {
        return capacity.length;
    }

    @Override
    public int capacity(int resource) {
        return capacity[resource];
    }

    @Override
    public double emptyCost(int target) {
        return cost[target][0];
    }

    public double worth(int target, int plan, double[] prices) {
        double sum = cost[target][plan];
        for (int r = 0; r < prices.length; r++) {
            sum += use[target][plan][r] * prices[r];
        }
        return sum;
    }

    public void write(int target, int plan, Plan into) {
        into.clear(cost[target][plan]);
        for (int r = 0; r < capacity.length; r++) {
            if (use[target][plan][r] > 0) {
                into.use(r, use[target][plan][r]);
            }
        }
    }

    @Override
    public boolean cheapest(int target, double[] prices, double below, Plan found) {
        int best = -1;
        double least = below;
        for (int p = 0; p < cost[target].length; p++) {
            if (worth(target, p, prices) < least) {
                least = worth(target, p, prices);
                best = p;
            }
        }
        if (best >= 0) {
            write(target, best, found);
        }
        return best >= 0;
    }

    @Override
    public boolean within(int target, double[] prices, double least, double within, PlanPool into) {
        Plan plan = new Plan();
        for (int p = 0; p < cost[target].length; p++) {
            if (worth(target, p, prices) <= within) {
                write(target, p, plan);
                if (!into.add(target, plan)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A first choice: nothing for anybody. */
    public Plan[] nothing() {
        Plan[] plans = new Plan[cost.length];
        for (int j = 0; j < plans.length; j++) {
            plans[j] = new Plan();
            write(j, 0, plans[j]);
        }
        return plans;
    }

    public double[] samePrices(double price) {
        double[] prices = new double[capacity.length];
        Arrays.fill(prices, price);
        return prices;
    }

    /** The least cost within the capacities, by trying every choice. */
    public double bruteForce() {
        return bruteForce(0, capacity.clone());
    }

    private double bruteForce(int target, int[] left) {
        if (target == cost.length) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int p = 0; p < cost[target].length; p++) {
            boolean fits = true;
            for (int r = 0; r < left.length; r++) {
                left[r] -= use[target][p][r];
                fits &= left[r] >= 0;
            }
            if (fits) {
                best = Math.min(best, cost[target][p] + bruteForce(target + 1, left));
            }
            for (int r = 0; r < left.length; r++) {
                left[r] += use[target][p][r];
            }
        }
        return best;
    }
}
