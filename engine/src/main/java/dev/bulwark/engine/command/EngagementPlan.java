package dev.bulwark.engine.command;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is done about one track: nothing, one fire unit's chain, or one after another's. */
final class EngagementPlan {
    /** What waiting costs, for each second, as a share of the value: too little to matter but between equals. */
    private static final double HASTE = 1e-9;

    private final @Nullable Chain first;
    private final double cost;
    /** Stocks used, ascending, and parts of each. */
    private final int[] rows;

    private final int[] parts;

    private EngagementPlan(@Nullable Chain first, double cost, int[] rows, int[] parts) {
        this.first = first;
        this.cost = cost;
        this.rows = rows;
        this.parts = parts;
    }

    static EngagementPlan nothing(double value) {
        return new EngagementPlan(null, value, new int[0], new int[0]);
    }

    /** A plan of one chain or two; null if it needs more than there is. */
    static @Nullable EngagementPlan of(double value, double nowS, Chain first, @Nullable Chain then, Stocks stocks) {
        int[] ofFirst = new int[stocks.count(first)];
        stocks.add(first, 1, ofFirst);
        double survival = first.survival();
        int[] ofThen = new int[then == null ? 0 : stocks.count(then)];
        if (then != null) {
            boolean waits = then.startS() >= first.endS();
            stocks.add(then, waits ? survival : 1, ofThen);
            survival *= then.survival();
        }
        int firstRow = stocks.first(first.unit());
        int thenRow = then == null ? firstRow : stocks.first(then.unit());
        if (!stocks.suffice(firstRow, ofFirst) || !stocks.suffice(thenRow, ofThen)) {
            return null;
        }
        int[] rows = new int[used(ofFirst) + used(ofThen)];
        int[] parts = new int[rows.length];
        boolean inOrder = firstRow <= thenRow;
        int k = list(inOrder ? firstRow : thenRow, inOrder ? ofFirst : ofThen, 0, rows, parts);
        list(inOrder ? thenRow : firstRow, inOrder ? ofThen : ofFirst, k, rows, parts);
        double wait = Math.max(0, first.startS() - nowS);
        return new EngagementPlan(first, value * (survival + HASTE * wait), rows, parts);
    }

    private static int used(int[] uses) {
        int used = 0;
        for (int parts : uses) {
            used += parts > 0 ? 1 : 0;
        }
        return used;
    }

    /** Lists what is used of stocks that follow one another; gives where the list goes on. */
    private static int list(int firstRow, int[] uses, int at, int[] rows, int[] parts) {
        int k = at;
        for (int n = 0; n < uses.length; n++) {
            if (uses[n] > 0) {
                rows[k] = firstRow + n;
                parts[k++] = uses[n];
            }
        }
        return k;
    }

    /** The chain that opens the plan; null if nothing is done. */
    @Nullable
    Chain first() {
        return first;
    }

    /** Expected value lost. */
    double cost() {
        return cost;
    }

    void write(Plan into) {
        into.clear(cost);
        for (int k = 0; k < rows.length; k++) {
            into.use(rows[k], parts[k]);
        }
    }

    /** Whether the plan uses just these stocks. */
    boolean uses(List<Choice.Use> uses) {
        boolean same = uses.size() == rows.length;
        for (int k = 0; same && k < rows.length; k++) {
            same = uses.get(k).resource() == rows[k] && uses.get(k).units() == parts[k];
        }
        return same;
    }

    /** Adds what the plan uses to the most that any plan of its track uses. */
    void addMost(int[] most) {
        for (int k = 0; k < rows.length; k++) {
            most[rows[k]] = Math.max(most[rows[k]], parts[k]);
        }
    }

    /** The same plan, where only scarce stocks count; {@code number} gives their numbers, -1 for the others. */
    EngagementPlan of(int[] number) {
        int scarce = 0;
        for (int row : rows) {
            scarce += number[row] >= 0 ? 1 : 0;
        }
        int[] scarceRows = new int[scarce];
        int[] scarceParts = new int[scarce];
        int at = 0;
        for (int k = 0; k < rows.length; k++) {
            if (number[rows[k]] >= 0) {
                scarceRows[at] = number[rows[k]];
                scarceParts[at++] = parts[k];
            }
        }
        return new EngagementPlan(first, cost, scarceRows, scarceParts);
    }

    double priced(double[] prices) {
        double sum = cost;
        for (int k = 0; k < rows.length; k++) {
            sum += parts[k] * prices[rows[k]];
        }
        return sum;
    }

    /** Whether so much is left of every stock. */
    boolean fits(int[] left) {
        for (int k = 0; k < rows.length; k++) {
            if (parts[k] > left[rows[k]]) {
                return false;
            }
        }
        return true;
    }

    void take(int[] left) {
        for (int k = 0; k < rows.length; k++) {
            left[rows[k]] -= parts[k];
        }
    }

    void giveBack(int[] left) {
        for (int k = 0; k < rows.length; k++) {
            left[rows[k]] += parts[k];
        }
    }
}
