package dev.bulwark.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulwark.base.random.Draws;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class A01_CalendarTest {

    @Test
    void byTimeThenPriorityThenOrderOfScheduling() {
        Calendar<String> calendar = new Calendar<>();
        calendar.schedule(20, 0, "late");
        calendar.schedule(10, 5, "second");
        calendar.schedule(10, 5, "third");
        calendar.schedule(10, 1, "first");
        assertThat(drain(calendar)).containsExactly("first", "second", "third", "late");
    }

    @Test
    void ofManyTheOrderIsStillTotal() {
        Calendar<Long> calendar = new Calendar<>();
        Draws draws = Draws.of(1, 0, 0);
        for (int i = 0; i < 10_000; i++) {
            long time = (long) (draws.uniform(1, 0, i) * 1000);
            calendar.schedule(time, 0, time * 100_000 + i);
        }
        assertThat(drain(calendar)).isSorted().hasSize(10_000);
    }

    @Test
    void thePastIsClosed() {
        Calendar<String> calendar = new Calendar<>();
        calendar.schedule(10, 0, "now");
        calendar.next();
        assertThatThrownBy(() -> calendar.schedule(9, 0, "before"))
                .hasMessage("due at 9 ns, before now, 10 ns: before");
        assertThatThrownBy(calendar::next).hasMessage("nothing is due");
    }

    private static <E> List<E> drain(Calendar<E> calendar) {
        List<E> drained = new ArrayList<>();
        while (!calendar.isEmpty()) {
            drained.add(calendar.next());
        }
        return drained;
    }
}
