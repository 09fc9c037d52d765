package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;

/**
 * Which plan or slack stands in each row of a working basis, and which plan is the key of each target. The rows of one
 * target are linked, so that they are found without search.
 */
public final class Heads {
    private final PlanPool pool;
    /** The key plan of each target. */
    public final int[] key;
    /** Of each row the plan, or {@code ~resource} for a slack. */
    public final int[] head;

    private final int[] firstOf;
    private final int[] nextAt;
    private final boolean[] slackBasic;

    /** Slack in every row. */
    Heads(PlanPool pool, int[] keys, int rows) {
        this.pool = pool;
        key = keys.clone();
        head = new int[rows];
        Arrays.setAll(head, r -> ~r);
        firstOf = new int[key.length];
        Arrays.fill(firstOf, -1);
        nextAt = new int[rows];
        Arrays.fill(nextAt, -1);
        slackBasic = new boolean[rows];
        Arrays.fill(slackBasic, true);
    }

    /** The heads carried over to the next program, with slack in the rows of new cuts. */
    Heads(Heads other, Program.Step step) {
        int rows = step.to().rows();
        pool = step.to().pool();
        key = new int[other.key.length];
        Arrays.setAll(key, j -> step.plan()[other.key[j]]);
        head = new int[rows];
        firstOf = new int[key.length];
        Arrays.fill(firstOf, -1);
        nextAt = new int[rows];
        Arrays.fill(nextAt, -1);
        slackBasic = new boolean[rows];
        Arrays.setAll(head, r -> ~r);
        int[] at = places(other, step);
        for (int p = 0; p < at.length; p++) {
            if (at[p] >= 0) {
                int plan = other.head[p];
                head[at[p]] = plan < 0 ? ~step.row()[~plan] : step.plan()[plan];
            }
        }
        for (int p = 0; p < rows; p++) {
            if (head[p] < 0) {
                slackBasic[~head[p]] = true;
            } else {
                int target = pool.target(head[p]);
                nextAt[p] = firstOf[target];
                firstOf[target] = p;
            }
        }
    }

    /** New place of each head, -1 for slack of a row that is left out. */
    static int[] places(Heads other, Program.Step step) {
        int[] at = new int[other.head.length];
        int size = 0;
        for (int p = 0; p < at.length; p++) {
            boolean out = other.head[p] < 0 && step.row()[~other.head[p]] < 0;
            at[p] = out ? -1 : size++;
        }
        return at;
    }

    PlanPool pool() {
        return pool;
    }

    /** The working basis: a column of uses less those of the key for each plan, by rows. */
    double[][] matrix() {
        double[][] matrix = new double[head.length][head.length];
        for (int at = 0; at < head.length; at++) {
            int plan = head[at];
            if (plan < 0) {
                matrix[~plan][at] = 1;
            } else {
                addTo(matrix, at, plan, 1);
                addTo(matrix, at, key[pool.target(plan)], -1);
            }
        }
        return matrix;
    }

    private void addTo(double[][] matrix, int column, int plan, int sign) {
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            matrix[pool.resource(k)][column] += sign * pool.count(k);
        }
    }

    /** Becomes a copy of heads over the same pool. */
    void copyFrom(Heads other) {
        System.arraycopy(other.key, 0, key, 0, key.length);
        System.arraycopy(other.head, 0, head, 0, head.length);
        System.arraycopy(other.firstOf, 0, firstOf, 0, firstOf.length);
        System.arraycopy(other.nextAt, 0, nextAt, 0, nextAt.length);
        System.arraycopy(other.slackBasic, 0, slackBasic, 0, slackBasic.length);
    }

    /** The first row that holds a plan of the target besides its key, or -1. */
    public int firstOf(int target) {
        return firstOf[target];
    }

    /** The next row of the same target, or -1. */
    public int nextAt(int row) {
        return nextAt[row];
    }

    public boolean holdsSlack(int resource) {
        return slackBasic[resource];
    }

    /** Whether the plan is in the basis. */
    public boolean contains(int plan) {
        int target = pool.target(plan);
        if (key[target] == plan) {
            return true;
        }
        for (int at = firstOf[target]; at >= 0; at = nextAt[at]) {
            if (head[at] == plan) {
                return true;
            }
        }
        return false;
    }

    /** Puts a plan or slack into a row in place of what stands there. */
    void replace(int entering, int row) {
        if (head[row] < 0) {
            slackBasic[~head[row]] = false;
        } else {
            unlink(pool.target(head[row]), row);
        }
        head[row] = entering;
        if (entering < 0) {
            slackBasic[~entering] = true;
        } else {
            int target = pool.target(entering);
            nextAt[row] = firstOf[target];
            firstOf[target] = row;
        }
    }

    private void unlink(int target, int row) {
        if (firstOf[target] == row) {
            firstOf[target] = nextAt[row];
            return;
        }
        int p = firstOf[target];
        while (nextAt[p] != row) {
            p = nextAt[p];
        }
        nextAt[p] = nextAt[row];
    }
}
