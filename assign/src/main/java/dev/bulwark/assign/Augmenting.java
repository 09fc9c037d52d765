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
    private final int targets;
    private final Slots slots;
    private final double[] price;
    /** Per group, the best target to add a weapon to, and by how much. */
    private final int[] bestTarget;

    private final double[] bestGain;
    /** Groups in order of scanning, and the distance plus price of each. */
    private final int[] scanned;

    private final double[] reach;
    private int scans;
    /** Per group, its distance from the new weapon, and the slot that it would leave. */
    private final double[] distanceOf;

    private final int[] via;
    /** Per slot: distance if open; constant part of the way into it; the same, out of reach once it is closed. */
    private double[][] distance = {};

    private double[][] base = {};
    private double[][] openBase = {};
    private double end;
    private int endGroup;

    Augmenting(AssignmentProblem problem) {
        this.problem = problem;
        groups = problem.groups();
        targets = problem.targets();
        price = new double[groups];
        slots = new Slots(problem);
        bestTarget = new int[groups];
        Arrays.fill(bestTarget, STALE);
        bestGain = new double[groups];
        scanned = new int[groups];
        reach = new double[groups];
        distanceOf = new double[groups];
        via = new int[groups];
    }

    /** Enters all weapons; once told to stop, those that are left go where they take most. */
    void run(BooleanSupplier stop) {
        boolean stopped = false;
        for (int i = 0; i < groups; i++) {
            stopped = stopped || stop.getAsBoolean();
            for (int u = 0; u < problem.units(i); u++) {
                if (stopped) {
                    addGreedily(i);
                } else {
                    enter(i);
                }
            }
        }
        slots.trim();
    }

    private void addGreedily(int group) {
        int target = bestAddition(group);
        if (target >= 0) {
            slots.put(group, target);
            noteChange(target);
        }
    }

    private void enter(int start) {
        prepare();
        scan(start, 0);
        for (int slot = nearest(); slot >= 0; slot = nearest()) {
            double d = distance[slot / targets][slot % targets];
            if (d >= end) {
                break;
            }
            openBase[slot / targets][slot % targets] = FAR;
            distance[slot / targets][slot % targets] = FAR;
            int group = slots.groupAt(slot);
            if (distanceOf[group] == FAR) {
                via[group] = slot;
                scan(group, d);
            }
        }
        int[] chain = chain(start);
        for (int k = 0; k < scans; k++) {
            int i = scanned[k];
            price[i] = Math.max(0, price[i] + distanceOf[i] - end);
        }
        shift(chain);
    }

    private void prepare() {
        int layers = slots.layers();
        if (distance.length < layers) {
            distance = new double[layers][targets];
            base = new double[layers][targets];
            openBase = new double[layers][targets];
        }
        scans = 0;
        end = FAR;
        Arrays.fill(distanceOf, FAR);
        for (int layer = 0; layer < layers; layer++) {
            Arrays.fill(distance[layer], FAR);
            double[] without = slots.without(layer);
            for (int j = 0; j < targets; j++) {
                int group = slots.groupAt(layer * targets + j);
                base[layer][j] = group < 0 ? FAR : without[j] - slots.surviving(j) - price[group];
            }
            System.arraycopy(base[layer], 0, openBase[layer], 0, targets);
        }
    }

    /** Takes a group as reached: looks whether the chain may end with it, and shortens the ways on from it. */
    private void scan(int group, double d) {
        distanceOf[group] = d;
        scanned[scans] = group;
        double from = d + price[group];
        reach[scans++] = from;
        double gain = bestAddition(group) < 0 ? 0 : bestGain[group];
        if (from - gain < end) {
            end = from - gain;
            endGroup = group;
        }
        double[] row = slots.kill(group);
        for (int layer = 0; layer < slots.layers(); layer++) {
            relax(distance[layer], openBase[layer], slots.without(layer), row, from);
        }
    }

    /** The inner loop; one index throughout, so that the compiler makes vector instructions of it. */
    private static void relax(double[] shortest, double[] constant, double[] others, double[] row, double from) {
        for (int j = 0; j < shortest.length; j++) {
            shortest[j] = Math.min(shortest[j], from + constant[j] - others[j] * row[j]);
        }
    }

    /** The open slot that is nearest, or -1. */
    private int nearest() {
        double least = FAR;
        int nearest = -1;
        for (int layer = 0; layer < slots.layers(); layer++) {
            double[] shortest = distance[layer];
            for (int j = 0; j < shortest.length; j++) {
                if (shortest[j] < least) {
                    least = shortest[j];
                    nearest = layer * targets + j;
                }
            }
        }
        return nearest;
    }

    /** The groups of the cheapest chain, from the one at its end back to the new weapon's. */
    private int[] chain(int start) {
        int[] chain = new int[scans];
        int length = 0;
        int group = endGroup;
        while (group != start) {
            chain[length++] = group;
            group = before(via[group], distanceOf[group]);
        }
        chain[length++] = start;
        return Arrays.copyOf(chain, length);
    }

    /** The group that gave a slot its distance: the same sum gives the same bits. */
    private int before(int slot, double d) {
        int target = slot % targets;
        int layer = slot / targets;
        for (int k = 0; k < scans; k++) {
            double way = reach[k] + base[layer][target] - slots.without(layer)[target] * slots.kill(scanned[k])[target];
            if (way == d) {
                return scanned[k];
            }
        }
        throw new IllegalStateException("slot " + slot + " was reached from nowhere");
    }

    private void shift(int[] chain) {
        int added = bestTarget[chain[0]];
        for (int k = 0; k + 1 < chain.length; k++) {
            int slot = via[chain[k]];
            slots.replace(slot, chain[k + 1]);
            noteChange(slot % targets);
        }
        if (added >= 0) {
            slots.put(chain[0], added);
            noteChange(added);
        }
    }

    /** Best target to add a weapon of the group to; its gain is in {@link #bestGain}. */
    private int bestAddition(int group) {
        if (bestTarget[group] == STALE) {
            double[] row = slots.kill(group);
            int target = Slots.NONE;
            double most = 0;
            for (int j = 0; j < targets; j++) {
                double gain = slots.surviving(j) * row[j];
                if (gain > most && slots.room(j)) {
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
        boolean open = slots.room(target);
        double c = slots.surviving(target);
        for (int i = 0; i < groups; i++) {
            double gain = c * slots.kill(i)[target];
            if (bestTarget[i] == target) {
                bestTarget[i] = STALE;
            } else if (open && bestTarget[i] != STALE && gain > bestGain[i]) {
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
        return new SlotPlans(problem, slots).all();
    }
}
