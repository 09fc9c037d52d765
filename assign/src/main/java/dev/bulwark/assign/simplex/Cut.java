package dev.bulwark.assign.simplex;

import dev.bulwark.assign.plan.PlanPool;

/**
 * An inequality that every whole choice satisfies and shares may not: half the sum of some rows, rounded down on both
 * sides (V. Chvatal, "Edmonds polytopes and a hierarchy of combinatorial problems", Discrete Mathematics 4, 1973). It has
 * the form of one more resource, of which a plan uses whole units.
 */
public final class Cut {
    private final boolean[] row;
    private final boolean[] target;
    private final int capacity;

    /**
     * @param row which resources, and earlier cuts, are summed
     * @param target which targets' "one plan in all" is summed
     * @param capacity units of the new resource
     */
    public Cut(boolean[] row, boolean[] target, int capacity) {
        this.row = row;
        this.target = target;
        this.capacity = capacity;
    }

    public int capacity() {
        return capacity;
    }

    /** Units of the new resource that a plan uses. */
    public int use(PlanPool pool, int plan) {
        int sum = target[pool.target(plan)] ? 1 : 0;
        for (int k = pool.from(plan); k < pool.to(plan); k++) {
            if (row[pool.resource(k)]) {
                sum += pool.count(k);
            }
        }
        return sum / 2;
    }
}
