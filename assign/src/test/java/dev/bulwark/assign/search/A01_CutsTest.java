package dev.bulwark.assign.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.assign.plan.ListedPlans;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.simplex.Cut;
import dev.bulwark.assign.simplex.Heads;
import dev.bulwark.assign.simplex.Program;
import dev.bulwark.assign.simplex.Shares;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cuts hold for every whole choice within the capacities, and not for the shares against which they were found. */
class A01_CutsTest {
    private static final int TARGETS = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void cutsTakeAwaySharesAndNoChoice(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int n = 0; n < 40; n++) {
            Root root = new Root(selection(new ListedPlans(random, TARGETS, 6, 5, 2)), 1e-9, () -> false);
            root.solve(1e9);
            for (int round = 0; round < 2 && root.isOpen(); round++) {
                Program program = root.program();
                List<Cut> cuts = new HalfCuts(new ParityRows(program, root.basis())).find();
                for (Cut cut : cuts) {
                    assertThat(sharedUse(cut, root)).isGreaterThan(cut.capacity() + 0.05);
                    assertThat(mostWhole(cut, program, 0, program.capacity().clone(), 0))
                            .isLessThanOrEqualTo(cut.capacity());
                }
                found += cuts.size();
                double before = root.value();
                root.tighten(1e9);
                assertThat(root.value()).isGreaterThanOrEqualTo(before - 1e-6);
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    private static Selection selection(ListedPlans source) {
        PlanPool pool = new PlanPool(TARGETS, 10_000);
        int[] first = new int[TARGETS + 1];
        for (int j = 0; j < TARGETS; j++) {
            source.within(j, new double[source.resources()], 0, Double.POSITIVE_INFINITY, pool);
            first[j + 1] = pool.size();
        }
        int[] all = new int[pool.size()];
        double[] capacity = new double[source.resources()];
        Arrays.setAll(all, c -> c);
        Arrays.setAll(capacity, source::capacity);
        return new Selection(pool, all, first, capacity, new double[capacity.length]);
    }

    /** What the shares of the root's basis use of a cut. */
    private static double sharedUse(Cut cut, Root root) {
        Heads heads = root.basis().heads;
        Shares shares = new Shares(root.basis()).read();
        double use = 0;
        for (int j = 0; j < shares.ofKey.length; j++) {
            use += shares.ofKey[j] * cut.use(root.program().pool(), heads.key[j]);
        }
        for (int at = 0; at < shares.atRow.length; at++) {
            use += heads.head[at] < 0
                    ? 0
                    : shares.atRow[at] * cut.use(root.program().pool(), heads.head[at]);
        }
        return use;
    }

    /** The most that a whole choice can use of a cut, by trying them all. */
    private static int mostWhole(Cut cut, Program program, int target, double[] left, int used) {
        if (target == program.targets()) {
            return used;
        }
        PlanPool pool = program.pool();
        int most = Integer.MIN_VALUE;
        for (int c = program.firstOf()[target]; c < program.firstOf()[target + 1]; c++) {
            boolean fits = true;
            for (int k = pool.from(c); k < pool.to(c); k++) {
                left[pool.resource(k)] -= pool.count(k);
                fits &= left[pool.resource(k)] >= 0;
            }
            if (fits) {
                most = Math.max(most, mostWhole(cut, program, target + 1, left, used + cut.use(pool, c)));
            }
            for (int k = pool.from(c); k < pool.to(c); k++) {
                left[pool.resource(k)] += pool.count(k);
            }
        }
        return most;
    }
}
