package dev.bulwark.assign;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The static weapon-target assignment problem: minimise the sum over targets j of V_j times the product over weapon
 * groups i of (1 - p_ij)^x_ij, where x_ij weapons of group i go to target j and no group spends more than its units
 * (A. S. Manne, "A target-assignment problem", Operations Research 6, 1958).
 *
 * <p>Immutable. A pair with kill probability 0 is a forbidden pair: no assigner here ever uses it.
 */
public final class AssignmentProblem {
    private final double[] values;
    private final int[] units;
    private final double[] kill;
    private final int[] limits;
    private final int reserve;
    private final int budget;

    private AssignmentProblem(double[] values, int[] units, double[] kill, int[] limits, int reserve) {
        this.values = values;
        this.units = units;
        this.kill = kill;
        this.limits = limits;
        this.reserve = reserve;
        long all = 0;
        for (int some : units) {
            all += some;
        }
        budget = Math.clamp(all - reserve, 0, Integer.MAX_VALUE);
    }

    /**
     * A problem without further limits.
     *
     * @param values value of each target, finite and at least 0
     * @param units weapons in each group, at least 0
     * @param kill one row per weapon group, one kill probability in [0, 1] per target
     * @throws IllegalArgumentException naming the first entry that is out of range, or a row of the wrong length
     */
    public static AssignmentProblem of(double[] values, int[] units, double[][] kill) {
        if (kill.length != units.length) {
            throw new IllegalArgumentException(
                    kill.length + " rows of kill probabilities for " + units.length + " weapon groups");
        }
        return of(values, units, i -> kill[i]);
    }

    /** As {@link #of(double[], int[], double[][])}, with the rows asked for one after the other and not kept. */
    public static AssignmentProblem of(double[] values, int[] units, IntFunction<double[]> killOfGroup) {
        for (int j = 0; j < values.length; j++) {
            check(Double.isFinite(values[j]) && values[j] >= 0, "value of target ", j, values[j], "at least 0");
        }
        for (int i = 0; i < units.length; i++) {
            check(units[i] >= 0, "units of weapon group ", i, units[i], "at least 0");
        }
        double[] flat = new double[Math.multiplyExact(units.length, values.length)];
        for (int i = 0; i < units.length; i++) {
            copyRow(killOfGroup.apply(i), i, values.length, flat);
        }
        int[] limits = new int[values.length];
        Arrays.fill(limits, Integer.MAX_VALUE);
        return new AssignmentProblem(values.clone(), units.clone(), flat, limits, 0);
    }

    private static void copyRow(double[] row, int i, int targets, double[] flat) {
        if (row.length != targets) {
            throw new IllegalArgumentException(
                    "weapon group " + i + " has " + row.length + " kill probabilities for " + targets + " targets");
        }
        for (int j = 0; j < targets; j++) {
            if (!(row[j] >= 0 && row[j] <= 1)) {
                throw new IllegalArgumentException("kill probability of weapon group " + i + " against target " + j
                        + " is " + row[j] + "; expected a number in [0, 1]");
            }
        }
        System.arraycopy(row, 0, flat, i * targets, targets);
    }

    private static void check(boolean holds, String what, int index, Number found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + index + " is " + found + "; expected " + expected);
        }
    }

    /** The same problem with at most {@code weapons} weapons on any one target. */
    public AssignmentProblem withAtMostPerTarget(int weapons) {
        int[] all = new int[values.length];
        Arrays.fill(all, weapons);
        return withLimits(all);
    }

    /** The same problem with at most {@code weapons[j]} weapons on target j. */
    public AssignmentProblem withLimits(int[] weapons) {
        if (weapons.length != values.length) {
            throw new IllegalArgumentException(weapons.length + " limits for " + values.length + " targets");
        }
        for (int j = 0; j < weapons.length; j++) {
            check(weapons[j] >= 0, "limit of target ", j, weapons[j], "at least 0");
        }
        return new AssignmentProblem(values, units, kill, weapons.clone(), reserve);
    }

    /** The same problem where at least {@code weapons} weapons, of whatever group, are kept back. */
    public AssignmentProblem withReserve(int weapons) {
        check(weapons >= 0, "reserve of weapons, all groups together", 0, weapons, "at least 0");
        return new AssignmentProblem(values, units, kill, limits, weapons);
    }

    /** The same problem where the pairs that the rule names are forbidden. */
    public AssignmentProblem withForbidden(Pairs forbidden) {
        double[] allowed = kill.clone();
        for (int i = 0; i < groups(); i++) {
            for (int j = 0; j < targets(); j++) {
                if (forbidden.test(i, j)) {
                    allowed[i * targets() + j] = 0;
                }
            }
        }
        return new AssignmentProblem(values, units, allowed, limits, reserve);
    }

    /** A set of (weapon group, target) pairs. */
    @FunctionalInterface
    public interface Pairs {
        boolean test(int group, int target);
    }

    public int targets() {
        return values.length;
    }

    public int groups() {
        return units.length;
    }

    public double value(int target) {
        return values[target];
    }

    public int units(int group) {
        return units[group];
    }

    /** Kill probability of one weapon of the group against the target; 0 if the pair is forbidden. */
    public double kill(int group, int target) {
        return kill[group * values.length + target];
    }

    /** Most weapons allowed on the target; {@link Integer#MAX_VALUE} if there is no limit. */
    public int limit(int target) {
        return limits[target];
    }

    /** Weapons, of whatever group, that must be kept back. */
    public int reserve() {
        return reserve;
    }

    /** Weapons that may be spent: all units less the reserve, at least 0. */
    public int budget() {
        return budget;
    }

    /** Copies the kill probabilities of a group against every target into {@code row}. */
    void copyKill(int group, double[] row) {
        System.arraycopy(kill, group * values.length, row, 0, values.length);
    }
}
