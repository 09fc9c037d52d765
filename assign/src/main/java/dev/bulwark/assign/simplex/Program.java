package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import java.util.Arrays;
import java.util.List;

/**
 * A linear program over listed plans: resources first, then cuts, which are resources like them.
 *
 * @param firstOf where the plans of each target start in the pool
 * @param number of each plan in the selection from which it comes
 * @param resources how many rows are resources; the others are cuts
 */
public record Program(PlanPool pool, int[] firstOf, double[] capacity, int[] number, int resources) {

    public int targets() {
        return firstOf.length - 1;
    }

    public int rows() {
        return capacity.length;
    }

    /**
     * Where plans and rows of one program stand in the next.
     *
     * @param plan new number of each plan, or -1
     * @param row new number of each row, or -1
     */
    public record Step(Program to, int[] plan, int[] row) {}

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
        Program to = new Program(
                next, first, Arrays.copyOf(units, rows), Arrays.copyOf(back, next.size()), resources);
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
