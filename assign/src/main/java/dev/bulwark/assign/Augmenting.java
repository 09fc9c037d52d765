package dev.bulwark.assign;

import dev.bulwark.assign.plan.Plan;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A first assignment with prices, weapon by weapon: each new weapon enters along a cheapest chain of displacements (it
 * takes the place of another on some target, that one of a third, ... the last is added to a target or stays unused),
 * found by Dijkstra's method on reduced costs as in the Hungarian method. Were weapons gross substitutes, the result
 * would be optimal and the prices would prove it; they nearly are.
 */
final class Augmenting {
    private static final int STALE = -2;
    private static final double FAR = Double.POSITIVE_INFINITY;

    private final AssignmentProblem problem;
    private final int groups;
    private final Places places;
    private final Frontier frontier;
    private final double[] price;
    /** Per group, the best target to add a weapon to, and by how much. */
    private final int[] bestTarget;

    private final double[] bestGain;
    /** Groups in order of scanning. */
    private final int[] scanned;

    private int scans;
    /** Per group, its distance from the new weapon, the place that it would leave, and the group that would take it. */
    private final double[] distance;

    private final int[] via;
    private final int[] taker;
    private double end;
    private int endGroup;

    Augmenting(AssignmentProblem problem) {
        this.problem = problem;
        groups = problem.groups();
        int weapons = Math.toIntExact(weapons(problem));
        price = new double[groups];
        places = new Places(problem, weapons);
        frontier = new Frontier(weapons);
        bestTarget = new int[groups];
        Arrays.fill(bestTarget, STALE);
        bestGain = new double[groups];
        scanned = new int[groups];
        distance = new double[groups];
        Arrays.fill(distance, FAR);
        via = new int[groups];
        taker = new int[groups];
    }

    /** So many weapons are entered: what the budget leaves of each group, in full. */
    static long weapons(AssignmentProblem problem) {
        long all = 0;
        for (int i = 0; i < problem.groups(); i++) {
            all += usable(problem, i);
        }
        return all;
    }

    private static int usable(AssignmentProblem problem, int group) {
        return Math.min(problem.units(group), problem.budget());
    }

    /** Enters all weapons; once told to stop, those that are left go where they take most. */
    void run(BooleanSupplier stop) {
        boolean stopped = false;
        for (int i = 0; i < groups; i++) {
            for (int u = usable(problem, i); u > 0; u--) {
                stopped = stopped || stop.getAsBoolean();
                if (stopped) {
                    addGreedily(i);
                } else {
                    enter(i);
                }
            }
        }
        places.trim();
    }

    private void addGreedily(int group) {
        int target = bestAddition(group);
        if (target >= 0) {
            places.put(group, target);
            noteChange(target);
        }
    }

    private void enter(int start) {
        scans = 0;
        end = FAR;
        reach(start, 0);
        frontier.fill(places, price, end);
        frontier.relax(start, places.kill(start), price[start], end);
        while (frontier.any()) {
            int place = frontier.nearestPlace();
            double d = frontier.nearestDistance();
            int from = frontier.nearestFrom();
            frontier.removeNearest();
            int group = places.group(place);
            if (distance[group] == FAR) {
                via[group] = place;
                taker[group] = from;
                reach(group, d);
                frontier.relax(group, places.kill(group), d + price[group], end);
            } else {
                frontier.look(end);
            }
        }
        for (int k = 0; k < scans; k++) {
            int i = scanned[k];
            price[i] = Math.max(0, price[i] + distance[i] - end);
            distance[i] = FAR;
        }
        shift(start);
    }

    /** Takes a group as reached, and looks whether the chain may end with it. */
    private void reach(int group, double d) {
        distance[group] = d;
        scanned[scans++] = group;
        double gain = bestAddition(group) < 0 ? 0 : bestGain[group];
        if (d + price[group] - gain < end) {
            end = d + price[group] - gain;
            endGroup = group;
        }
    }

    /** Moves the weapons of the cheapest chain, from the one at its end back to the new one. */
    private void shift(int start) {
        int added = bestTarget[endGroup];
        for (int group = endGroup; group != start; group = taker[group]) {
            places.replace(via[group], taker[group]);
            noteChange(places.target(via[group]));
        }
        if (added >= 0) {
            places.put(endGroup, added);
            noteChange(added);
        }
    }

    /** Best target to add a weapon of the group to; its gain is in {@link #bestGain}. */
    private int bestAddition(int group) {
        if (bestTarget[group] == STALE) {
            double[] row = places.kill(group);
            double[] open = places.open();
            int target = Places.NONE;
            double most = 0;
            for (int j = 0; j < row.length; j++) {
                double gain = open[j] * row[j];
                if (gain > most) {
                    most = gain;
                    target = j;
                }
            }
            bestTarget[group] = target;
            bestGain[group] = most;
        }
        return bestTarget[group];
    }

    private void noteChange(int target) {
        double c = places.open()[target];
        for (int i = 0; i < groups; i++) {
            double gain = c * places.kill(i)[target];
            if (bestTarget[i] == target) {
                bestTarget[i] = STALE;
            } else if (bestTarget[i] != STALE && gain > bestGain[i]) {
                bestGain[i] = gain;
                bestTarget[i] = target;
            }
        }
    }

    /** Prices by resource: of the groups, then of the budget if there is one. */
    double[] prices(StaticPlans source) {
        return Arrays.copyOf(price, source.resources());
    }

    /** The plan of each target. */
    Plan[] plans() {
        return places.plans();
    }
}
