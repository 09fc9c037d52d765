package dev.bulwark.assign.search;

import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;

/** The targets of which only one plan comes into question, and what they leave of the resources to the others. */
final class Settled {
    private final int[] choice;
    private final int[] open;
    private final double[] left;
    /** The most that the open targets could use of each resource. */
    private final double[] most;

    private final double cost;

    /** As {@link Selection}. */
    Settled(PlanPool all, int[] active, int[] first, double[] capacities) {
        choice = new int[first.length - 1];
        left = capacities.clone();
        most = new double[left.length];
        int[] others = new int[choice.length];
        int size = 0;
        double sum = 0;
        int[] mostOf = new int[left.length];
        for (int j = 0; j < choice.length; j++) {
            if (first[j + 1] - first[j] == 1) {
                int plan = active[first[j]];
                choice[j] = plan;
                sum += all.cost(plan);
                for (int k = all.from(plan); k < all.to(plan); k++) {
                    left[all.resource(k)] -= all.count(k);
                }
            } else {
                others[size++] = j;
                addMost(all, active, first[j], first[j + 1], mostOf);
            }
        }
        cost = sum;
        open = Arrays.copyOf(others, size);
    }

    /** Adds the most that any of some plans uses of each resource; leaves the scratch space at 0. */
    private void addMost(PlanPool all, int[] active, int from, int to, int[] mostOf) {
        for (int n = from; n < to; n++) {
            for (int k = all.from(active[n]); k < all.to(active[n]); k++) {
                int r = all.resource(k);
                most[r] += Math.max(0, all.count(k) - mostOf[r]);
                mostOf[r] = Math.max(mostOf[r], all.count(k));
            }
        }
        for (int n = from; n < to; n++) {
            for (int k = all.from(active[n]); k < all.to(active[n]); k++) {
                mostOf[all.resource(k)] = 0;
            }
        }
    }

    /** A number for each resource that could run out, -1 for the others. */
    int[] rows() {
        int[] row = new int[left.length];
        int rows = 0;
        for (int r = 0; r < row.length; r++) {
            row[r] = most[r] > left[r] ? rows++ : -1;
        }
        return row;
    }

    /** The plan of each target that is settled. */
    int[] choice() {
        return choice;
    }

    /** The targets that are not. */
    int[] open() {
        return open;
    }

    double[] left() {
        return left;
    }

    double cost() {
        return cost;
    }

    /** Whether no resource is below 0. */
    boolean fits() {
        return Arrays.stream(left).allMatch(units -> units >= 0);
    }
}
