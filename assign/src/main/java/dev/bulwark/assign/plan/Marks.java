package dev.bulwark.assign.plan;

/** Where plans of a pool are, by target and mark: a hash table of plan numbers, for lists too long to be walked. */
final class Marks {
    /** Numbers of plans, plus 1; 0 where there is none. A power of two of them, at most half taken. */
    private int[] slots = new int[1024];
    /** So many plans are in the table. */
    private int size;

    /** The plan of a target with a mark, or -1, once the table knows the first {@code plans} of the arrays. */
    int find(int ofTarget, long ofMark, int[] target, long[] mark, int plans) {
        while (size < plans) {
            put(size++, target, mark);
        }
        for (int s = slot(ofTarget, ofMark); slots[s] != 0; s = (s + 1) & (slots.length - 1)) {
            int plan = slots[s] - 1;
            if (mark[plan] == ofMark && target[plan] == ofTarget) {
                return plan;
            }
        }
        return -1;
    }

    private void put(int plan, int[] target, long[] mark) {
        if (2 * (plan + 1) > slots.length) {
            slots = new int[2 * slots.length];
            for (int known = 0; known < plan; known++) {
                place(known, target, mark);
            }
        }
        place(plan, target, mark);
    }

    private void place(int plan, int[] target, long[] mark) {
        int s = slot(target[plan], mark[plan]);
        while (slots[s] != 0) {
            s = (s + 1) & (slots.length - 1);
        }
        slots[s] = plan + 1;
    }

    private int slot(int target, long mark) {
        long x = (mark + target) * 0x9E3779B97F4A7C15L;
        return (int) (x >>> 40) & (slots.length - 1);
    }
}
