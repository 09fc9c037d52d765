package dev.bulwark.assign.solve;

import dev.bulwark.assign.search.PoolSearch;
import dev.bulwark.assign.search.Selection;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Guesses the gap, looks at every plan whose reduced cost is within it, and widens the guess until it holds. */
final class GapClosing {
    /** First guess, of the bound. */
    private static final double FIRST_GAP = 3e-4;

    private static final double WIDER = 2;
    /** So many guesses of the gap, and the gap known is listed at once. */
    private static final double SMALL_GAPS = 2.5;

    private final Standing standing;
    private final long mostNodes;
    private final BooleanSupplier stop;
    private long poolPlans;
    private long nodes;

    GapClosing(Standing standing, long mostNodes, BooleanSupplier stop) {
        this.mostNodes = mostNodes;
        this.standing = standing;
        this.stop = stop;
    }

    /** Plans in question in the last search. */
    long poolPlans() {
        return poolPlans;
    }

    long nodes() {
        return nodes;
    }

    void run() {
        double gap = Math.max(FIRST_GAP * Math.abs(standing.rootBound()), 100 * standing.rounding());
        while (!standing.closed() && !stop.getAsBoolean()) {
            boolean whole = standing.rootGap() < SMALL_GAPS * gap;
            double width = whole ? standing.rootGap() : gap;
            Selection plans = select(width);
            if (plans == null) {
                return;
            }
            poolPlans = plans.size();
            double limit = whole ? standing.cost() : standing.rootBound() + width;
            PoolSearch search = new PoolSearch(plans, standing.slack() / 2, stop);
            search.begin(limit, standing.cost());
            search.dive();
            standing.noteChoice(search.best());
            if (!whole && standing.rootGap() > width && standing.rootGap() < SMALL_GAPS * gap) {
                continue; // the choice tells of a gap that is worth listing as a whole
            }
            search.run(mostNodes);
            nodes += search.nodes();
            standing.noteChoice(search.best());
            if (!search.complete()) {
                return;
            }
            standing.noteBound(search.bound());
            if (whole) {
                return; // what is still open is the search's own rounding
            }
            gap *= WIDER;
        }
    }

    /** The plans whose reduced cost is within a width; null if they are too many. */
    private @Nullable Selection select(double width) {
        double[] prices = standing.prices();
        double margin = width * (1 + 1e-9) + 1e-12 * standing.cost() + standing.rounding();
        int targets = standing.least.length;
        standing.pool.setRoom(PlanSolver.POOL_ROOM);
        for (int j = 0; j < targets; j++) {
            double least = standing.leastWorth(j, prices);
            if (stop.getAsBoolean() || !standing.source.within(j, prices, least, least + margin, standing.pool)) {
                return null;
            }
        }
        int[] firstOf = new int[targets + 1];
        int[] active = new int[standing.pool.size()];
        int size = 0;
        for (int j = 0; j < targets; j++) {
            for (int c = standing.pool.first(j); c >= 0; c = standing.pool.next(c)) {
                if (standing.pool.cost(c) + standing.pool.priceOf(c, prices) - standing.least[j] <= margin) {
                    active[size++] = c;
                }
            }
            firstOf[j + 1] = size;
        }
        double[] capacity = new double[prices.length];
        Arrays.setAll(capacity, standing.source::capacity);
        return new Selection(standing.pool, Arrays.copyOf(active, size), firstOf, capacity, prices);
    }
}
