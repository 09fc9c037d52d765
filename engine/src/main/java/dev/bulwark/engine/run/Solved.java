package dev.bulwark.engine.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Geometry solved on one terrain, by everything that it hangs on, so that scenarios that differ in a few figures share
 * the rest. Whoever asks first solves; the answer never hangs on who it was.
 */
public final class Solved {
    private final @Nullable Solved before;
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    public Solved() {
        this(null);
    }

    private Solved(@Nullable Solved before) {
        this.before = before;
    }

    /** A memory that knows what this one knows, and keeps what is new to itself. */
    Solved beside() {
        return new Solved(this);
    }

    /** What a key stands for; keys are records of all that it hangs on. */
    @SuppressWarnings("unchecked") // a key's type says what it stands for
    <T> T of(Object key, Supplier<T> solve) {
        @Nullable Object found = before == null ? null : before.known.get(key);
        if (found == null) {
            found = known.get(key);
        }
        if (found == null) {
            Object solved = solve.get();
            Object first = known.putIfAbsent(key, solved);
            found = first == null ? solved : first;
        }
        return (T) found;
    }
}
