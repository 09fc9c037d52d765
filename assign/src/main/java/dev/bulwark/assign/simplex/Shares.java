package dev.bulwark.assign.simplex;

/** The shares in which a basis uses its plans: those of its rows, and of the targets' keys. */
public final class Shares {
    private static final double WHOLE = 1e-5;

    private final Basis basis;
    /** Of the plan in each row. */
    public final double[] atRow;
    /** Of the key of each target. */
    public final double[] ofKey;

    public Shares(Basis basis) {
        this.basis = basis;
        atRow = new double[basis.rows];
        ofKey = new double[basis.heads.key.length];
    }

    /** Takes the shares of the basis as it stands, for the true capacities. */
    public Shares read() {
        basis.shares(atRow, ofKey);
        return this;
    }

    /**
     * The plan of each target if every target has one whole plan, within the capacities; else nothing. Of plans of one
     * use that share a target the cheapest is taken.
     */
    public int[] wholePlans() {
        int[] plans = new int[ofKey.length];
        double[] rest = basis.capacities();
        for (int j = 0; j < plans.length; j++) {
            plans[j] = cheapest(j);
            if (plans[j] < 0 || !fits(plans[j], rest)) {
                return new int[0];
            }
        }
        return plans;
    }

    /** The cheapest plan that a target has a share of, or -1. */
    private int cheapest(int target) {
        Heads heads = basis.heads;
        int plan = ofKey[target] > WHOLE ? heads.key[target] : -1;
        for (int at = heads.firstOf(target); at >= 0; at = heads.nextAt(at)) {
            int other = heads.head[at];
            if (atRow[at] > WHOLE && (plan < 0 || basis.pool.cost(other) < basis.pool.cost(plan))) {
                plan = other;
            }
        }
        return plan;
    }

    /** Takes what the plan uses from the rest; false if there is too little. */
    private boolean fits(int plan, double[] rest) {
        for (int k = basis.pool.from(plan); k < basis.pool.to(plan); k++) {
            rest[basis.pool.resource(k)] -= basis.pool.count(k);
            if (rest[basis.pool.resource(k)] < 0) {
                return false;
            }
        }
        return true;
    }
}
