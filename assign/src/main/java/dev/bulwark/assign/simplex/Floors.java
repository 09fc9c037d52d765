package dev.bulwark.assign.simplex;

/** Slack that is paid for: it enters where its resource is priced below its floor, and floors come down where it stays. */
public final class Floors {
    private static final double LEAST = 1e-9;

    private Floors() {}

    /** Brings in every slack whose price is below its floor, the worst first; false if there is none. */
    public static boolean enterSlacks(Basis basis, double tolerance) {
        boolean entered = false;
        for (int worst = worst(basis, tolerance); worst >= 0; worst = worst(basis, tolerance)) {
            basis.enter(~worst, basis.price[worst] - basis.floor[worst]);
            entered = true;
        }
        return entered;
    }

    private static int worst(Basis basis, double tolerance) {
        int worst = -1;
        double by = -tolerance;
        for (int r = 0; r < basis.rows; r++) {
            double d = basis.price[r] - basis.floor[r];
            if (d < by && !basis.heads.holdsSlack(r)) {
                by = d;
                worst = r;
            }
        }
        return worst;
    }

    /** Lowers the floors that hold unused capacity dear, by a factor; false if there are none. */
    static boolean lower(Basis basis, double unused, double factor) {
        Shares shares = new Shares(basis).read();
        boolean any = false;
        for (int at = 0; at < basis.rows; at++) {
            int row = ~basis.heads.head[at];
            if (row >= 0 && shares.atRow[at] > unused && basis.floor[row] > 0) {
                basis.setFloor(at, basis.floor[row] < LEAST ? 0 : basis.floor[row] * factor);
                any = true;
            }
        }
        return any;
    }
}
