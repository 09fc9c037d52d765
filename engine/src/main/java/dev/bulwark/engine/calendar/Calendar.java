package dev.bulwark.engine.calendar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is due, in order of (time, priority, sequence): what is due at the same nanosecond comes by priority, lowest first,
 * then in the order of scheduling. Time is cut into days; what is due on a later day lies there unsorted, and only today's
 * entries are kept in order. Not safe for threads: one run owns one calendar.
 *
 * @param <E> what is due
 */
public final class Calendar<E> {
    private static final int DAYS = 2048;
    private static final int NONE = -1;
    private static final int SEQUENCE_BITS = 56;
    private static final long HOUR = 3_600_000_000_000L;

    private final int dayBits;
    /** The entry of each later day that was scheduled last; the others hang on it by {@link #after}. */
    private final int[] days = new int[DAYS];

    private final long[] busyDays = new long[DAYS / Long.SIZE];

    private long[] times = new long[256];
    private long[] orders = new long[256];
    private @Nullable Object[] entries = new Object[256];
    private int[] after = new int[256];
    private int free = NONE;
    private int used;

    private int[] heap = new int[64];
    private int today;
    private int dueToday;
    private int size;
    private long sequence;
    private long now;

    /** For about an hour. */
    public Calendar() {
        this(HOUR);
    }

    /** @param lastNanos until when entries are spread well; later ones are allowed, and slower */
    public Calendar(long lastNanos) {
        int bits = 1;
        while (lastNanos >>> bits >= DAYS - 1) {
            bits++;
        }
        dayBits = bits;
        Arrays.fill(days, NONE);
    }

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
        int slot = slot();
        times[slot] = timeNanos;
        orders[slot] = ((long) priority << SEQUENCE_BITS) | sequence++;
        entries[slot] = entry;
        size++;
        int day = (int) Math.min(timeNanos >>> dayBits, DAYS - 1);
        if (day <= today) {
            up(slot);
        } else {
            after[slot] = days[day];
            days[day] = slot;
            busyDays[day >>> 6] |= 1L << day;
        }
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
        return size == 0 ? Long.MAX_VALUE : times[first()];
    }

    /** Takes the next entry and moves {@link #nowNanos} to its time. */
    @SuppressWarnings({"unchecked", "NullAway"}) // only entries of type E are ever put in, none of them null
    public E next() {
        if (size == 0) {
            throw new IllegalStateException("nothing is due");
        }
        int slot = first();
        E entry = (E) entries[slot];
        now = times[slot];
        entries[slot] = null;
        after[slot] = free;
        free = slot;
        size--;
        dueToday--;
        if (dueToday > 0) {
            down(heap[dueToday]);
        }
        return entry;
    }

    /** The entry that is due next; there is one. */
    private int first() {
        while (dueToday == 0) {
            dawn();
        }
        return heap[0];
    }

    /** Goes on to the next day on which anything is due. */
    private void dawn() {
        int word = (today + 1) >>> 6;
        long busy = busyDays[word] & (-1L << (today + 1));
        while (busy == 0) {
            busy = busyDays[++word];
        }
        today = (word << 6) + Long.numberOfTrailingZeros(busy);
        busyDays[word] &= ~(1L << today);
        int slot = days[today];
        days[today] = NONE;
        while (slot != NONE) {
            int next = after[slot];
            up(slot);
            slot = next;
        }
    }

    private int slot() {
        if (free != NONE) {
            int slot = free;
            free = after[slot];
            return slot;
        }
        if (used == times.length) {
            times = Arrays.copyOf(times, 2 * used);
            orders = Arrays.copyOf(orders, 2 * used);
            entries = Arrays.copyOf(entries, 2 * used);
            after = Arrays.copyOf(after, 2 * used);
        }
        return used++;
    }

    private void up(int slot) {
        if (dueToday == heap.length) {
            heap = Arrays.copyOf(heap, 2 * dueToday);
        }
        int hole = dueToday++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (!before(slot, heap[parent])) {
                break;
            }
            heap[hole] = heap[parent];
            hole = parent;
        }
        heap[hole] = slot;
    }

    private void down(int slot) {
        int hole = 0;
        while (2 * hole + 1 < dueToday) {
            int child = 2 * hole + 1;
            if (child + 1 < dueToday && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], slot)) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = slot;
    }

    private boolean before(int a, int b) {
        return times[a] < times[b] || (times[a] == times[b] && orders[a] < orders[b]);
    }
}
