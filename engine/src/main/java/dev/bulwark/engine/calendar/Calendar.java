package dev.bulwark.engine.calendar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A binary heap of what is due, in order of (time, priority, sequence): what is due at the same nanosecond comes by
 * priority, lowest first, then in the order of scheduling. Not safe for threads: one run owns one calendar.
 *
 * @param <E> what is due
 */
public final class Calendar<E> {
    private static final int SEQUENCE_BITS = 56;

    private long[] times = new long[256];
    private long[] orders = new long[256];
    private @Nullable Object[] entries = new Object[256];
    private int size;
    private long sequence;
    private long now;

    /**
     * Schedules an entry.
     *
     * @param timeNanos not before {@link #nowNanos}
     * @param priority 0 to 127
     */
    public void schedule(long timeNanos, int priority, E entry) {
        if (timeNanos < now) {
            throw new IllegalArgumentException("due at " + timeNanos + " ns, before now, " + now + " ns: " + entry);
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            orders = Arrays.copyOf(orders, 2 * size);
            entries = Arrays.copyOf(entries, 2 * size);
        }
        up(size++, timeNanos, ((long) priority << SEQUENCE_BITS) | sequence++, entry);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The time of the entry taken last. */
    public long nowNanos() {
        return now;
    }

    /** Time of the next entry; {@link Long#MAX_VALUE} if there is none. */
    public long nextNanos() {
        return size == 0 ? Long.MAX_VALUE : times[0];
    }

    /** Takes the next entry and moves {@link #nowNanos} to its time. */
    @SuppressWarnings({"unchecked", "NullAway"}) // only entries of type E are ever put in, none of them null
    public E next() {
        if (size == 0) {
            throw new IllegalStateException("nothing is due");
        }
        E first = (E) entries[0];
        now = times[0];
        size--;
        long time = times[size];
        long order = orders[size];
        Object entry = entries[size];
        entries[size] = null;
        if (size > 0) {
            down(time, order, entry);
        }
        return first;
    }

    private void up(int start, long time, long order, Object entry) {
        int hole = start;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (!before(time, order, times[parent], orders[parent])) {
                break;
            }
            put(hole, times[parent], orders[parent], entries[parent]);
            hole = parent;
        }
        put(hole, time, order, entry);
    }

    private void down(long time, long order, @Nullable Object entry) {
        int hole = 0;
        while (2 * hole + 1 < size) {
            int child = 2 * hole + 1;
            if (child + 1 < size && before(times[child + 1], orders[child + 1], times[child], orders[child])) {
                child++;
            }
            if (!before(times[child], orders[child], time, order)) {
                break;
            }
            put(hole, times[child], orders[child], entries[child]);
            hole = child;
        }
        put(hole, time, order, entry);
    }

    private void put(int place, long time, long order, @Nullable Object entry) {
        times[place] = time;
        orders[place] = order;
        entries[place] = entry;
    }

    private static boolean before(long timeA, long orderA, long timeB, long orderB) {
        return timeA < timeB || (timeA == timeB && orderA < orderB);
    }
}
