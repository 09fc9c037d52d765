package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;
import java.util.List;

/** A linear program over listed plans: resources first, then cuts, which are resources like them. */
public final class Program {
    private final PlanPool pool;
    private final int[] firstOf;
    private final double[] capacity;
    private final int[] number;
    private final int resources;

    /**
     * @param firstOf where the plans of each target start in the pool
     * @param number of each plan in the selection from which it comes
     * @param resources how many rows are resources; the others are cuts
     */
    public Program(PlanPool pool, int[] firstOf, double[] capacity, int[] number, int resources) {
        this.pool = pool;
        this.firstOf = firstOf;
        this.capacity = capacity;
        this.number = number;
        this.resources = resources;
    }

    public PlanPool pool() {
        return pool;
    }

    /** Where the plans of each target start in the pool; not to be changed, as all that follow. */
    public int[] firstOf() {
        return firstOf;
    }

    public double[] capacity() {
        return capacity;
    }

    /** Of each plan, its number in the selection from which it comes. */
    public int[] number() {
        return number;
    }

    /** How many rows are resources; the others are cuts. */
    public int resources() {
        return resources;
    }

    public int targets() {
        return firstOf.length - 1;
    }

    public int rows() {
        return capacity.length;
    }

    /** Where plans and rows of one program stand in the next. */
    public static final class Step {
        private final Program to;
        private final int[] plan;
        private final int[] row;

        Step(Program to, int[] plan, int[] row) {
            this.to = to;
            this.plan = plan;
            this.row = row;
        }

        public Program to() {
            return to;
        }

        /** New number of each plan, or -1. */
        int[] plan() {
            return plan;
        }

        /** New number of each row, or -1. */
        int[] row() {
            return row;
        }
    }

    /** The program without some plans and rows, and with cuts of this program's rows. */
    public Step next(boolean[] plansOut, boolean[] rowsOut, List<Cut> cuts) {
        int[] row = new int[rows()];
        double[] units = new double[rows() + cuts.size()];
        int rows = 0;
        for (int r = 0; r < row.length; r++) {
            row[r] = rowsOut[r] ? -1 : rows;
            if (!rowsOut[r]) {
                units[rows++] = capacity[r];
            }
        }
        int kept = rows;
        for (Cut cut : cuts) {
            units[rows++] = cut.capacity();
        }
        int[] plan = new int[pool.size()];
        int[] back = new int[pool.size()];
        int[] first = new int[firstOf.length];
        PlanPool next = new PlanPool(targets(), Integer.MAX_VALUE);
        Plan copy = new Plan();
        for (int j = 0; j < targets(); j++) {
            for (int c = firstOf[j]; c < firstOf[j + 1]; c++) {
                plan[c] = -1;
                if (!plansOut[c]) {
                    write(c, row, cuts, kept, copy);
                    plan[c] = next.insert(j, copy);
                    back[plan[c]] = number[c];
                }
            }
            first[j + 1] = next.size();
        }
        Program to = new Program(next, first, Arrays.copyOf(units, rows), Arrays.copyOf(back, next.size()), resources);
        return new Step(to, plan, row);
    }

    private void write(int plan, int[] row, List<Cut> cuts, int firstCut, Plan into) {
        into.clear(pool.cost(plan));
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            if (row[pool.resource(k)] >= 0) {
                into.use(row[pool.resource(k)], pool.count(k));
            }
        }
        for (int n = 0; n < cuts.size(); n++) {
            int units = cuts.get(n).use(pool, plan);
            if (units > 0) {
                into.use(firstCut + n, units);
            }
        }
    }
}
