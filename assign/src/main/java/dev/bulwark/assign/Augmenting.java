package dev.bulwark.assign;

import dev.bulwark.assign.plan.Plan;
import java.util.Arrays;

/**
 * A first assignment with prices, weapon by weapon: each new weapon enters along a cheapest chain of displacements (it
 * takes the place of another on some target, that one of a third, ... the last is added to a target or stays unused),
 * found by Dijkstra's method on reduced costs as in the Hungarian method. Were weapons gross substitutes, the result
 * would be optimal and the prices would prove it; they nearly are.
 */
final class Augmenting {
    private static final int NONE = -1;
    private static final int STALE = -2;

    private final AssignmentProblem problem;
    private final int groups;
    private final int targets;
    final double[] price;
    private final double[] surviving;
    private final int[] onTarget;
    final int[] groupOf;
    final int[] targetOf;
    private final double[] without;
    private final int[] nextOnTarget;
    private final int[] firstOnTarget;
    private final double[] distance;
    private final boolean[] scanned;
    private final int[] displaced;
    private final int[] displacer;
    private final double[][] kill;
    private int entered;
    private final int[] bestTarget;
    private final double[] bestGain;
    private final double[] base;

    Augmenting(AssignmentProblem problem) {
        this.problem = problem;
        groups = problem.groups();
        targets = problem.targets();
        price = new double[groups];
        surviving = new double[targets];
        Arrays.setAll(surviving, problem::value);
        onTarget = new int[targets];
        int all = 0;
        for (int i = 0; i < groups; i++) {
            all += problem.units(i);
        }
        groupOf = new int[all];
        targetOf = new int[all];
        Arrays.fill(targetOf, NONE);
        without = new double[all];
        nextOnTarget = new int[all];
        firstOnTarget = new int[targets];
        Arrays.fill(firstOnTarget, NONE);
        distance = new double[groups];
        scanned = new boolean[groups];
        displaced = new int[groups];
        displacer = new int[groups];
        bestTarget = new int[groups];
        Arrays.fill(bestTarget, STALE);
        bestGain = new double[groups];
        base = new double[all];
        kill = new double[groups][targets];
        for (int i = 0; i < groups; i++) {
            problem.copyKill(i, kill[i]);
        }
    }

    static int factor = 4;

    void run() {
        int[] open = new int[groupOf.length];
        int waiting = 0;
        for (int i = 0; i < groups; i++) {
            for (int u = 0; u < problem.units(i); u++) {
                groupOf[entered++] = i;
            }
        }
        int left = factor * entered;
        for (int unit = 0; unit < entered; unit++) {
            int next = unit;
            while (next >= 0 && left-- > 0) {
                next = bid(next);
            }
            if (next >= 0) {
                open[waiting++] = next;
            }
        }
        for (int k = 0; k < waiting; k++) {
            enter(open[k]);
        }
    }

    private void enter(int unit) {
        int start = groupOf[unit];
        for (int u = 0; u < entered; u++) {
            if (targetOf[u] >= 0) {
                base[u] = without[u] - surviving[targetOf[u]] - price[groupOf[u]];
            }
        }
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(scanned, false);
        distance[start] = 0;
        int endGroup = NONE;
        int endTarget = NONE;
        double end = Double.POSITIVE_INFINITY;
        int group = start;
        while (group >= 0 && distance[group] < end) {
            scanned[group] = true;
            double d = distance[group] + price[group];
            int target = bestAddition(group);
            double gain = target < 0 ? 0 : bestGain[group];
            if (d - gain < end) {
                end = d - gain;
                endGroup = group;
                endTarget = gain > 0 ? target : NONE;
            }
            relax(group, d, entered);
            group = nearest();
        }
        for (int i = 0; i < groups; i++) {
            if (scanned[i]) {
                price[i] = Math.max(0, price[i] + distance[i] - end);
            }
        }
        shift(unit, start, endGroup, endTarget);
    }

    /** Best target to add a weapon of the group to; its gain is in {@link #bestGain}. */
    private int bestAddition(int group) {
        if (bestTarget[group] != STALE) {
            return bestTarget[group];
        }
        double[] row = kill[group];
        int target = NONE;
        double most = 0;
        for (int j = 0; j < targets; j++) {
            double gain = surviving[j] * row[j];
            if (gain > most && onTarget[j] < problem.limit(j)) {
                most = gain;
                target = j;
            }
        }
        bestTarget[group] = target;
        bestGain[group] = most;
        return target;
    }

    private void noteChange(int target) {
        boolean open = onTarget[target] < problem.limit(target);
        double c = surviving[target];
        for (int i = 0; i < groups; i++) {
            if (bestTarget[i] == target) {
                bestTarget[i] = STALE;
            } else if (open && bestTarget[i] != STALE && c * kill[i][target] > bestGain[i]) {
                bestGain[i] = c * kill[i][target];
                bestTarget[i] = target;
            }
        }
    }

    private void relax(int group, double d, int newUnit) {
        double[] row = kill[group];
        for (int u = 0; u < newUnit; u++) {
            int t = targetOf[u];
            if (t < 0) {
                continue;
            }
            int g = groupOf[u];
            double next = d + base[u] - without[u] * row[t];
            if (next < distance[g] && !scanned[g] && row[t] > 0) {
                distance[g] = next;
                displaced[g] = u;
                displacer[g] = group;
            }
        }
    }

    /** Lets a unit take its best place at the price of its second best; returns the unit it displaces, or -1. */
    private int bid(int unit) {
        int group = groupOf[unit];
        double[] row = kill[group];
        int target = bestAddition(group);
        double best = target < 0 ? 0 : bestGain[group];
        double second = 0;
        int place = NONE;
        for (int u = 0; u < entered; u++) {
            int t = targetOf[u];
            if (t < 0 || u == unit) {
                continue;
            }
            double worth = price[groupOf[u]] + surviving[t] - without[u] * (1 - row[t]);
            if (worth > second) {
                if (worth > best) {
                    second = best;
                    best = worth;
                    place = u;
                } else {
                    second = worth;
                }
            }
        }
        if (place == NONE && target >= 0) {
            for (int j = 0; j < targets; j++) {
                if (j != target && surviving[j] * row[j] > second && onTarget[j] < problem.limit(j)) {
                    second = surviving[j] * row[j];
                }
            }
        }
        price[group] = second;
        if (place == NONE) {
            put(unit, target);
            return NONE;
        }
        int t = targetOf[place];
        take(place);
        put(unit, t);
        return place;
    }

    private int nearest() {
        int nearest = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < groups; i++) {
            if (!scanned[i] && distance[i] < least) {
                least = distance[i];
                nearest = i;
            }
        }
        return nearest;
    }

    /** Moves along the chain from its end: every displaced unit goes on, its displacer's unit comes in. */
    private void shift(int unit, int start, int endGroup, int endTarget) {
        int goal = endTarget;
        int group = endGroup;
        while (group != start) {
            int mover = displaced[group];
            int freed = targetOf[mover];
            take(mover);
            put(mover, goal);
            goal = freed;
            group = displacer[group];
        }
        put(unit, goal);
    }

    private void take(int unit) {
        int t = targetOf[unit];
        targetOf[unit] = NONE;
        if (t < 0) {
            return;
        }
        onTarget[t]--;
        if (firstOnTarget[t] == unit) {
            firstOnTarget[t] = nextOnTarget[unit];
        } else {
            int u = firstOnTarget[t];
            while (nextOnTarget[u] != unit) {
                u = nextOnTarget[u];
            }
            nextOnTarget[u] = nextOnTarget[unit];
        }
        refresh(t);
    }

    private void put(int unit, int target) {
        targetOf[unit] = target;
        if (target < 0) {
            return;
        }
        onTarget[target]++;
        nextOnTarget[unit] = firstOnTarget[target];
        firstOnTarget[target] = unit;
        refresh(target);
    }

    private void refresh(int target) {
        double all = problem.value(target);
        for (int u = firstOnTarget[target]; u >= 0; u = nextOnTarget[u]) {
            double others = problem.value(target);
            for (int v = firstOnTarget[target]; v >= 0; v = nextOnTarget[v]) {
                if (v != u) {
                    others *= 1 - kill[groupOf[v]][target];
                }
            }
            without[u] = others;
            all *= 1 - kill[groupOf[u]][target];
        }
        surviving[target] = all;
        noteChange(target);
    }

    /** Prices by resource: of the groups, then of the budget if there is one. */
    double[] prices(StaticPlans source) {
        return Arrays.copyOf(price, source.resources());
    }

    /** The plan of each target, within the budget: where there are too many weapons those that do least stay back. */
    Plan[] plans(StaticPlans source) {
        Integer[] byEffect = new Integer[entered];
        Arrays.setAll(byEffect, u -> u);
        int spare = -problem.budget();
        double[] effect = new double[entered];
        for (int u = 0; u < entered; u++) {
            if (targetOf[u] >= 0 && kill[groupOf[u]][targetOf[u]] > 0) {
                effect[u] = without[u] - surviving[targetOf[u]];
                spare++;
            } else {
                targetOf[u] = NONE;
            }
        }
        if (spare > 0) {
            Arrays.sort(byEffect, (a, b) -> Double.compare(effect[a], effect[b]));
            for (int k = 0; spare > 0; k++) {
                if (targetOf[byEffect[k]] >= 0) {
                    targetOf[byEffect[k]] = NONE;
                    spare--;
                }
            }
        }
        return source.plansOf(groupOf, targetOf);
    }
}
