package dev.bulwark.assign.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.plan.ListedPlans;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.prices.CentralPrices;
import dev.bulwark.assign.prices.Filling;
import dev.bulwark.assign.prices.Subgradient;
import dev.bulwark.assign.simplex.Basis;
import dev.bulwark.assign.simplex.DualSimplex;
import dev.bulwark.assign.simplex.Master;
import dev.bulwark.assign.simplex.Shares;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linear program by three methods: what they say of the same problem, and of choices in whole plans. */
class A01_LinearTest {

    /** The Lagrangian bounds stay below the value of the linear program, and the central path comes close to it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void allMethodsAgree(long seed) {
        ListedPlans source = new ListedPlans(new Random(seed), 60, 30, 12, 6);
        double[] start = source.samePrices(0.5);
        PlanPool pool = new PlanPool(60, 100_000);
        int[] keys = new int[60];
        Arrays.setAll(keys, j -> pool.insert(j, source.nothing()[j]));
        Master master = new Master(source, pool, keys, start, 1e-12);
        master.solve(() -> false);
        double exact = master.bound();

        CentralPrices central = new CentralPrices(source, pool, keys, start, Double.NEGATIVE_INFINITY);
        central.solve(1.1 * exact, () -> false);
        assertThat(central.close()).isTrue();
        assertThat(central.bound()).isBetween(exact * (1 - 4e-6), exact * (1 + 1e-9));
        double rounded = feasibleCost(source, pool, central.rounded(pool));
        assertThat(rounded).isGreaterThanOrEqualTo(exact * (1 - 1e-9));

        Subgradient steps = new Subgradient(source, start);
        steps.solve(1.1 * exact, () -> false);
        assertThat(steps.bound()).isBetween(exact * 0.98, exact * (1 + 1e-9));

        Plan[] filled = new Filling(source, central.prices().clone(), 0.01).run(order(60), () -> false);
        int[] numbers = new int[60];
        Arrays.setAll(numbers, j -> pool.insert(j, filled[j]));
        assertThat(feasibleCost(source, pool, numbers)).isBetween(exact * (1 - 1e-9), exact * 1.2);
    }

    /** From whatever prices, the dual simplex method ends at the linear program's value over the plans listed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void dualStepsKeepTheSharesTrue(long seed) {
        ListedPlans source = new ListedPlans(new Random(seed), 40, 20, 10, 4);
        PlanPool pool = new PlanPool(40, 100_000);
        int[] firstOf = new int[41];
        for (int j = 0; j < 40; j++) {
            source.within(j, new double[10], 0, Double.POSITIVE_INFINITY, pool);
            firstOf[j + 1] = pool.size();
        }
        int[] cheapest = new int[40];
        for (int j = 0; j < 40; j++) {
            cheapest[j] = firstOf[j];
            for (int c = firstOf[j]; c < firstOf[j + 1]; c++) {
                cheapest[j] = pool.cost(c) < pool.cost(cheapest[j]) ? c : cheapest[j];
            }
        }
        double[] capacity = Arrays.stream(source.capacity).asDoubleStream().toArray();
        Basis basis = Basis.of(capacity, pool, cheapest, new double[10]);
        DualSimplex dual = new DualSimplex(pool, firstOf, capacity, 1e-12, () -> false);
        int[] blocked = new int[pool.size()];
        assertThat(dual.solve(basis, blocked, 1e9, 10_000)).isEqualTo(DualSimplex.Outcome.OPTIMAL);
        double free = dual.bound();
        Shares shares = new Shares(basis).read();
        double cost = 0;
        for (int r = 0; r < basis.rows; r++) {
            assertThat(shares.atRow[r]).isCloseTo(basis.level(r), within(1e-4)).isGreaterThan(-1e-4);
            cost += basis.heads.head[r] < 0 ? 0 : shares.atRow[r] * pool.cost(basis.heads.head[r]);
        }
        for (int j = 0; j < 40; j++) {
            assertThat(shares.ofKey[j])
                    .isCloseTo(basis.keyLevel(j), within(1e-4))
                    .isGreaterThan(-1e-4);
            cost += shares.ofKey[j] * pool.cost(basis.heads.key[j]);
        }
        assertThat(cost).isCloseTo(free, within(1e-3));
        for (int j = 0; j < 40; j++) {
            blocked[cheapest[j]] = 1;
        }
        assertThat(dual.solve(basis, blocked, 1e9, 10_000)).isEqualTo(DualSimplex.Outcome.OPTIMAL);
        assertThat(dual.bound()).isGreaterThanOrEqualTo(free - 1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theLeastCostIsThatOfTryingEverything(long seed) {
        Random random = new Random(seed);
        for (int k = 0; k < 100; k++) {
            ListedPlans source = new ListedPlans(random, 5, 6, 4, 3);
            Choice choice = PlanSolver.solve(source, source.nothing(), source.samePrices(1), () -> false);
            double best = source.bruteForce();
            assertThat(choice.cost()).isCloseTo(best, within(1e-9 * best));
            assertThat(choice.bound()).isBetween(best * (1 - 1e-9), best * (1 + 1e-12));
        }
    }

    /** Few units and many like plans: shares are halves here, and cuts decide most of it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatCutsLeaveIsStillTheLeast(long seed) {
        Random random = new Random(100 + seed);
        long listed = 0;
        for (int k = 0; k < 60; k++) {
            ListedPlans source = new ListedPlans(random, 7, 7, 5, 2);
            Choice choice = PlanSolver.solve(source, source.nothing(), source.samePrices(1), () -> false);
            double best = source.bruteForce();
            listed += choice.poolPlans();
            assertThat(choice.cost()).isCloseTo(best, within(1e-9 * best));
            assertThat(choice.rootBound()).isLessThanOrEqualTo(choice.bound() * (1 + 1e-12));
            assertThat(choice.bound()).isBetween(best * (1 - 1e-9), best * (1 + 1e-12));
        }
        assertThat(listed).as("some of them have a gap").isPositive();
    }

    private static int[] order(int size) {
        int[] order = new int[size];
        Arrays.setAll(order, j -> j);
        return order;
    }

    private static double feasibleCost(ListedPlans source, PlanPool pool, int[] plans) {
        int[] left = source.capacity.clone();
        double cost = 0;
        for (int plan : plans) {
            cost += pool.cost(plan);
            for (int k = pool.from(plan); k < pool.to(plan); k++) {
                left[pool.resource(k)] -= pool.count(k);
                assertThat(left[pool.resource(k)]).isNotNegative();
            }
        }
        return cost;
    }
}
