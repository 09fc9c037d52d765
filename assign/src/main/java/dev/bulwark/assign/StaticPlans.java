package dev.bulwark.assign;

import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.Arrays;

/**
 * The plans of the static problem: every multiset of weapons for one target, never listed, found by depth-first search
 * over {@link Candidates}. The resources are the weapon groups and, with a reserve, the budget of all weapons.
 */
final class StaticPlans implements PlanSource {
    private final AssignmentProblem problem;
    private final int groups;
    private final int budgetRow;
    private final Candidates candidates;
    private final boolean[] anyCertain;
    private final double[] gross;
    private final int[] taken;
    private final int[] bestTaken;
    private final Plan listed = new Plan();
    private final int[] ascending;
    private double best;
    private boolean improved;

    StaticPlans(AssignmentProblem problem) {
        this.problem = problem;
        groups = problem.groups();
        budgetRow = problem.reserve() > 0 ? groups : -1;
        candidates = new Candidates(problem);
        anyCertain = new boolean[problem.targets()];
        for (int j = 0; j < anyCertain.length; j++) {
            for (int i = 0; i < groups; i++) {
                anyCertain[j] |= candidates.survive(i, j) == 0;
            }
        }
        gross = new double[groups];
        taken = new int[groups];
        bestTaken = new int[groups];
        ascending = new int[groups];
    }

    @Override
    public int targets() {
        return problem.targets();
    }

    @Override
    public int resources() {
        return budgetRow < 0 ? groups : groups + 1;
    }

    @Override
    public int capacity(int resource) {
        return resource == budgetRow ? problem.budget() : problem.units(resource);
    }

    @Override
    public double emptyCost(int target) {
        return problem.value(target);
    }

    @Override
    public boolean cheapest(int target, double[] prices, double below, Plan found) {
        double value = problem.value(target);
        boolean empty = value < below;
        best = empty ? value : below;
        int room = room(target);
        if (room > 0) {
            double[] perWeapon = gross(prices);
            int certain = certain(target, perWeapon);
            improved = false;
            best = candidates.collectBest(target, perWeapon, best);
            search(0, value, 0, room);
            if (improved) {
                write(target, found);
                return true;
            }
            if (certain >= 0) {
                writeCertain(certain, found);
                return true;
            }
        }
        if (empty) {
            found.clear(value);
        }
        return empty;
    }

    private int room(int target) {
        return Math.min(problem.limit(target), problem.budget());
    }

    /** Prices of weapons, with that of the budget in each. */
    private double[] gross(double[] prices) {
        if (budgetRow < 0) {
            return prices;
        }
        for (int i = 0; i < groups; i++) {
            gross[i] = prices[i] + prices[budgetRow];
        }
        return gross;
    }

    /** The cheapest weapon below {@link #best} that kills for certain, to which best is lowered; or -1. */
    private int certain(int target, double[] perWeapon) {
        int certain = -1;
        for (int i = 0; anyCertain[target] && i < groups; i++) {
            if (candidates.survive(i, target) == 0 && perWeapon[i] < best) {
                certain = i;
                best = perWeapon[i];
            }
        }
        return certain;
    }

    private void search(int from, double surviving, double price, int room) {
        for (int k = from; k < candidates.size; k++) {
            if (candidates.bound(k, surviving, price) >= best) {
                return;
            }
            int most = Math.min(room, candidates.units[k]);
            double c = surviving;
            double p = price;
            for (int t = 1; t <= most; t++) {
                c *= candidates.quotient[k];
                p += candidates.cost[k];
                taken[k] = t;
                if (c + p < best) {
                    best = c + p;
                    improved = true;
                    keep(k);
                }
                if (room > t) {
                    search(k + 1, c, p, room - t);
                }
            }
            taken[k] = 0;
        }
    }

    private void keep(int last) {
        System.arraycopy(taken, 0, bestTaken, 0, last + 1);
        Arrays.fill(bestTaken, last + 1, candidates.size, 0);
    }

    @Override
    public boolean within(int target, double[] prices, double least, double within, PlanPool into) {
        listed.clear(problem.value(target));
        if (listed.cost() <= within && !into.add(target, listed)) {
            return false;
        }
        int room = room(target);
        if (room == 0) {
            return true;
        }
        double[] perWeapon = gross(prices);
        for (int i = 0; anyCertain[target] && i < groups; i++) {
            if (candidates.survive(i, target) == 0 && perWeapon[i] <= within) {
                writeCertain(i, listed);
                if (!into.add(target, listed)) {
                    return false;
                }
            }
        }
        candidates.collectAll(target, perWeapon, within);
        best = within;
        boolean all = listAll(target, 0, problem.value(target), 0, room, into);
        Arrays.fill(taken, 0, candidates.size, 0);
        return all;
    }

    private boolean listAll(int target, int from, double surviving, double price, int room, PlanPool into) {
        for (int k = from; k < candidates.size; k++) {
            if (candidates.bound(k, surviving, price) > best) {
                return true;
            }
            int most = Math.min(room, candidates.units[k]);
            double c = surviving;
            double p = price;
            for (int t = 1; t <= most; t++) {
                c *= candidates.quotient[k];
                p += candidates.cost[k];
                taken[k] = t;
                if (c + p <= best) {
                    keep(k);
                    write(target, listed);
                    if (!into.add(target, listed)) {
                        return false;
                    }
                }
                if (room > t && !listAll(target, k + 1, c, p, room - t, into)) {
                    return false;
                }
            }
            taken[k] = 0;
        }
        return true;
    }

    private void writeCertain(int group, Plan found) {
        found.clear(0);
        found.use(group, 1);
        if (budgetRow >= 0) {
            found.use(budgetRow, 1);
        }
    }

    /** Writes the plan of {@link #bestTaken}, groups in ascending order so that its cost is always the same product. */
    private void write(int target, Plan found) {
        int chosen = 0;
        for (int k = 0; k < candidates.size; k++) {
            if (bestTaken[k] > 0) {
                int at = chosen++;
                for (; at > 0 && candidates.weapon[ascending[at - 1]] > candidates.weapon[k]; at--) {
                    ascending[at] = ascending[at - 1];
                }
                ascending[at] = k;
            }
        }
        found.clear(0);
        double surviving = problem.value(target);
        int weapons = 0;
        for (int n = 0; n < chosen; n++) {
            int k = ascending[n];
            found.use(candidates.weapon[k], bestTaken[k]);
            weapons += bestTaken[k];
            for (int t = 0; t < bestTaken[k]; t++) {
                surviving *= candidates.quotient[k];
            }
        }
        if (budgetRow >= 0 && weapons > 0) {
            found.use(budgetRow, weapons);
        }
        found.setCost(surviving);
    }
}
