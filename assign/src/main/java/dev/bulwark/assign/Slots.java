package dev.bulwark.assign;

import java.util.Arrays;

/**
 * Who is where: weapons on targets, in layers that each hold at most one weapon per target, so that a pass over a layer
 * goes straight through a row of kill probabilities. A slot is layer times targets plus target.
 */
final class Slots {
    static final int NONE = -1;

    private final AssignmentProblem problem;
    private final int targets;
    /** Kill probabilities by group and target, hugely negative where the pair is forbidden. */
    private final double[][] kill;

    private final double[] surviving;
    private final int[] onTarget;
    private int size;
    private int[] groupAt = {};
    /** By layer and target, expected value that would survive without the weapon there. */
    private double[][] without = {};

    Slots(AssignmentProblem problem) {
        this.problem = problem;
        targets = problem.targets();
        kill = new double[problem.groups()][targets];
        for (int i = 0; i < kill.length; i++) {
            problem.copyKill(i, kill[i]);
            for (int j = 0; j < targets; j++) {
                if (kill[i][j] == 0) {
                    kill[i][j] = -1e300;
                }
            }
        }
        surviving = new double[targets];
        Arrays.setAll(surviving, problem::value);
        onTarget = new int[targets];
        addLayer();
    }

    private void addLayer() {
        groupAt = Arrays.copyOf(groupAt, size + targets);
        without = Arrays.copyOf(without, without.length + 1);
        without[without.length - 1] = new double[targets];
        Arrays.fill(groupAt, size, size + targets, NONE);
        size += targets;
    }

    int size() {
        return size;
    }

    /** Group of the weapon in a slot, or {@link #NONE}. */
    int groupAt(int slot) {
        return groupAt[slot];
    }

    /** Kill probabilities of a group by target; not to be changed. */
    double[] kill(int group) {
        return kill[group];
    }

    double surviving(int target) {
        return surviving[target];
    }

    int layers() {
        return without.length;
    }

    /** By target, what would survive without the weapon in that layer; not to be changed. */
    double[] without(int layer) {
        return without[layer];
    }

    boolean room(int target) {
        return onTarget[target] < problem.limit(target);
    }

    void put(int group, int target) {
        int slot = target;
        while (slot < size && groupAt[slot] != NONE) {
            slot += targets;
        }
        if (slot >= size) {
            addLayer();
        }
        groupAt[slot] = group;
        onTarget[target]++;
        refresh(target);
    }

    /** Replaces the weapon in a slot by one of another group. */
    void replace(int slot, int group) {
        groupAt[slot] = group;
        refresh(slot % targets);
    }

    private void remove(int slot) {
        groupAt[slot] = NONE;
        onTarget[slot % targets]--;
        refresh(slot % targets);
    }

    private void refresh(int target) {
        double all = problem.value(target);
        for (int s = target; s < size; s += targets) {
            if (groupAt[s] == NONE) {
                continue;
            }
            double others = problem.value(target);
            for (int other = target; other < size; other += targets) {
                if (other != s && groupAt[other] != NONE) {
                    others *= 1 - Math.max(0, kill[groupAt[other]][target]);
                }
            }
            without[s / targets][target] = others;
            all *= 1 - Math.max(0, kill[groupAt[s]][target]);
        }
        surviving[target] = all;
    }

    /** Drops weapons that do nothing, and beyond the budget those that do least. */
    void trim() {
        int spare = -problem.budget();
        double[] effect = new double[size];
        Integer[] byEffect = new Integer[size];
        for (int s = 0; s < size; s++) {
            byEffect[s] = s;
            if (groupAt[s] != NONE && kill[groupAt[s]][s % targets] < 0) {
                remove(s);
            }
        }
        for (int s = 0; s < size; s++) {
            if (groupAt[s] != NONE) {
                spare++;
                effect[s] = without[s / targets][s % targets] - surviving[s % targets];
            }
        }
        if (spare > 0) {
            Arrays.sort(byEffect, (a, b) -> Double.compare(effect[a], effect[b]));
            for (int k = 0; spare > 0; k++) {
                if (groupAt[byEffect[k]] != NONE) {
                    remove(byEffect[k]);
                    spare--;
                }
            }
        }
    }
}
