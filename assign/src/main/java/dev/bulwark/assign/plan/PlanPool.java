package dev.bulwark.assign.plan;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Plans kept side by side in flat arrays, by number in order of arrival. */
public final class PlanPool {
    /** So many plans of a target are walked through to find one; beyond that a table tells. */
    private static final int LONG = 32;
    /** Plans added between two questions whether to stop. */
    private static final int PATIENCE = 1024;

    private final BooleanSupplier stop;
    private int room;
    private int size;
    private double[] cost = new double[64];
    private int[] target = new int[64];
    private int[] start = new int[65];
    private int[] resource = new int[256];
    private int[] count = new int[256];
    private long[] mark = new long[64];
    private int[] next = new int[64];
    private final int[] firstOf;
    private @Nullable Marks marks;

    /** A pool for at most so many plans. */
    public PlanPool(int targets, int room) {
        this(targets, room, () -> false);
    }

    /** A pool that takes no more once it is to stop, as if it were full. */
    public PlanPool(int targets, int room, BooleanSupplier stop) {
        this.room = room;
        this.stop = stop;
        firstOf = new int[targets];
        Arrays.fill(firstOf, -1);
    }

    /** Sets how many plans the pool may hold. */
    public void setRoom(int plans) {
        room = plans;
    }

    /** Adds a copy of a plan of a target, unless it is there; false, and nothing added, if the pool is full. */
    public boolean add(int ofTarget, Plan plan) {
        boolean open = size < room && (size % PATIENCE != 0 || !stop.getAsBoolean());
        return open && insert(ofTarget, plan) >= 0;
    }

    /** Number of the plan in the pool, to which it is added if need be, whatever room there is. */
    public int insert(int ofTarget, Plan plan) {
        long planMark = plan.mark();
        int known = find(ofTarget, planMark);
        if (known >= 0) {
            return known;
        }
        int from = start[size];
        grow(from + plan.size());
        for (int k = 0; k < plan.size(); k++) {
            resource[from + k] = plan.resource(k);
            count[from + k] = plan.count(k);
        }
        cost[size] = plan.cost();
        target[size] = ofTarget;
        mark[size] = planMark;
        next[size] = firstOf[ofTarget];
        firstOf[ofTarget] = size;
        start[++size] = from + plan.size();
        return size - 1;
    }

    private int find(int ofTarget, long planMark) {
        int walked = 0;
        for (int c = firstOf[ofTarget]; c >= 0; c = next[c]) {
            if (mark[c] == planMark) {
                return c;
            }
            if (++walked == LONG) {
                if (marks == null) {
                    marks = new Marks();
                }
                return marks.find(ofTarget, planMark, target, mark, size);
            }
        }
        return -1;
    }

    /** Writes a plan of the pool. */
    public void copy(int plan, Plan into) {
        into.clear(cost[plan]);
        for (int k = start[plan]; k < start[plan + 1]; k++) {
            into.use(resource[k], count[k]);
        }
    }

    /** The newest plan of a target, or -1. */
    public int first(int ofTarget) {
        return firstOf[ofTarget];
    }

    /** The next older plan of the same target, or -1. */
    public int next(int plan) {
        return next[plan];
    }

    private void grow(int entries) {
        if (size == cost.length) {
            cost = Arrays.copyOf(cost, 2 * size);
            target = Arrays.copyOf(target, 2 * size);
            mark = Arrays.copyOf(mark, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
            start = Arrays.copyOf(start, 2 * size + 1);
        }
        if (entries > resource.length) {
            int length = Math.max(entries, 2 * resource.length);
            resource = Arrays.copyOf(resource, length);
            count = Arrays.copyOf(count, length);
        }
    }

    public int size() {
        return size;
    }

    public double cost(int plan) {
        return cost[plan];
    }

    public int target(int plan) {
        return target[plan];
    }

    /** First entry of a plan; its entries end where those of the next plan start. */
    public int from(int plan) {
        return start[plan];
    }

    public int to(int plan) {
        return start[plan + 1];
    }

    public int resource(int entry) {
        return resource[entry];
    }

    public int count(int entry) {
        return count[entry];
    }

    /** Price of all that a plan uses. */
    public double priceOf(int plan, double[] prices) {
        double sum = 0;
        for (int k = start[plan]; k < start[plan + 1]; k++) {
            sum += count[k] * prices[resource[k]];
        }
        return sum;
    }

    /** Units of a resource that a plan uses. */
    public int use(int plan, int ofResource) {
        for (int k = start[plan]; k < start[plan + 1]; k++) {
            if (resource[k] == ofResource) {
                return count[k];
            }
        }
        return 0;
    }
}
