package dev.bulwark.assign.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A plan stands in a pool once, however many there are. */
class A01_PlanPoolTest {

    /** Two targets with the same thousand plans each: beyond 32 a table tells what is there. */
    @Test
    void everyPlanHasOneNumber() {
        PlanPool pool = new PlanPool(2, Integer.MAX_VALUE);
        for (int again = 0; again < 2; again++) {
            for (int k = 0; k < 1000; k++) {
                assertThat(pool.insert(0, plan(k))).isEqualTo(2 * k);
                assertThat(pool.insert(1, plan(k))).isEqualTo(2 * k + 1);
            }
        }
        assertThat(pool.size()).isEqualTo(2000);
        assertThat(pool.use(pool.insert(1, plan(77)), 3)).isEqualTo(78);
    }

    @Test
    void aFullPoolAndOneThatIsToStopTakeNoMore() {
        PlanPool full = new PlanPool(1, 2);
        assertThat(full.add(0, plan(0))).isTrue();
        assertThat(full.add(0, plan(1))).isTrue();
        assertThat(full.add(0, plan(2))).isFalse();
        boolean[] stop = {false};
        PlanPool stopped = new PlanPool(1, 10_000, () -> stop[0]);
        assertThat(stopped.add(0, plan(0))).isTrue();
        stop[0] = true;
        int added = 1;
        while (stopped.add(0, plan(added))) {
            added++;
        }
        assertThat(added).isEqualTo(1024); // it asks now and then
    }

    /** k + 1 units of the fourth resource. */
    private static Plan plan(int k) {
        Plan plan = new Plan();
        plan.clear(1.0 / (k + 1));
        plan.use(3, k + 1);
        return plan;
    }
}
