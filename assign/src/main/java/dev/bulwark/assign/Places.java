package dev.bulwark.assign;

import dev.bulwark.assign.plan.Plan;
import java.util.Arrays;

/** Who is where: the places that weapons take on targets, in order of being taken. */
final class Places {
    static final int NONE = -1;

    private final AssignmentProblem problem;
    /** Kill probabilities by group and target, hugely negative where the pair is forbidden. */
    private final double[][] kill;

    private final double[] surviving;
    private final double[] open;
    private final int[] onTarget;
    private int size;
    private final int[] target;
    private final int[] group;
    private final double[] without;
    private final int[] next;
    private final int[] firstOf;

    /** Room for all weapons, no place taken. */
    Places(AssignmentProblem problem, int weapons) {
        this.problem = problem;
        int targets = problem.targets();
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
        open = new double[targets];
        onTarget = new int[targets];
        target = new int[weapons];
        group = new int[weapons];
        without = new double[weapons];
        next = new int[weapons];
        firstOf = new int[targets];
        Arrays.fill(firstOf, NONE);
        for (int j = 0; j < targets; j++) {
            refresh(j);
        }
    }

    int size() {
        return size;
    }

    int target(int place) {
        return target[place];
    }

    int group(int place) {
        return group[place];
    }

    /** Expected value that would survive of the place's target without the weapon there. */
    double without(int place) {
        return without[place];
    }

    /** Kill probabilities of a group by target; not to be changed. */
    double[] kill(int ofGroup) {
        return kill[ofGroup];
    }

    double surviving(int ofTarget) {
        return surviving[ofTarget];
    }

    /** By target, what survives and may still be shot at; not to be changed. */
    double[] open() {
        return open;
    }

    void put(int newGroup, int onto) {
        target[size] = onto;
        group[size] = newGroup;
        next[size] = firstOf[onto];
        firstOf[onto] = size++;
        onTarget[onto]++;
        refresh(onto);
    }

    /** Replaces the weapon at a place by one of another group. */
    void replace(int place, int newGroup) {
        group[place] = newGroup;
        refresh(target[place]);
    }

    private void remove(int place) {
        int of = target[place];
        group[place] = NONE;
        onTarget[of]--;
        refresh(of);
    }

    private void refresh(int of) {
        double all = problem.value(of);
        for (int s = firstOf[of]; s >= 0; s = next[s]) {
            double others = problem.value(of);
            for (int other = firstOf[of]; other >= 0; other = next[other]) {
                if (other != s) {
                    others *= misses(other);
                }
            }
            without[s] = others;
            all *= misses(s);
        }
        surviving[of] = all;
        open[of] = onTarget[of] < problem.limit(of) ? all : 0;
    }

    private double misses(int place) {
        return group[place] == NONE ? 1 : 1 - Math.max(0, kill[group[place]][target[place]]);
    }

    /** Drops weapons that do nothing, and beyond the budget those that do least. */
    void trim() {
        int weapons = 0;
        for (int s = 0; s < size; s++) {
            if (kill[group[s]][target[s]] < 0) {
                remove(s);
            } else {
                weapons++;
            }
        }
        int spare = weapons - problem.budget();
        if (spare > 0) {
            dropLeast(spare);
        }
    }

    private void dropLeast(int spare) {
        double[] effect = new double[size];
        Integer[] byEffect = new Integer[size];
        for (int s = 0; s < size; s++) {
            byEffect[s] = s;
            effect[s] = without[s] - surviving[target[s]];
        }
        Arrays.sort(byEffect, (a, b) -> Double.compare(effect[a], effect[b]));
        int left = spare;
        for (int k = 0; left > 0; k++) {
            if (group[byEffect[k]] != NONE) {
                remove(byEffect[k]);
                left--;
            }
        }
    }

    /** One plan for each target. */
    Plan[] plans() {
        Plan[] plans = new Plan[firstOf.length];
        int[] groups = new int[size];
        for (int j = 0; j < plans.length; j++) {
            int weapons = 0;
            for (int s = firstOf[j]; s >= 0; s = next[s]) {
                if (group[s] != NONE) {
                    groups[weapons++] = group[s];
                }
            }
            Arrays.sort(groups, 0, weapons);
            plans[j] = plan(j, groups, weapons);
        }
        return plans;
    }

    /** Groups in ascending order, so that the cost is the same product as wherever else the plan is met. */
    private Plan plan(int of, int[] groups, int weapons) {
        Plan plan = new Plan();
        double left = problem.value(of);
        plan.clear(left);
        for (int k = 0; k < weapons; k++) {
            plan.useOneMore(groups[k]);
            left *= 1 - problem.kill(groups[k], of);
        }
        if (problem.reserve() > 0 && weapons > 0) {
            plan.use(problem.groups(), weapons);
        }
        plan.setCost(left);
        return plan;
    }
}
