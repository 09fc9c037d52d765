package dev.bulwark.engine.measures;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number for each name, in the order of names. Unmodifiable; all outcomes of a scenario share the names, so that
 * thousands of them are small.
 */
public final class Named<V extends Number> extends AbstractMap<String, V> {
    private final Names names;
    private final V[] values;

    private Named(Names names, V[] values) {
        this.names = names;
        this.values = values;
    }

    static Named<Integer> of(Names names, int[] values) {
        Integer[] boxed = new Integer[values.length];
        Arrays.setAll(boxed, i -> values[i]);
        return new Named<>(names, boxed);
    }

    static Named<Double> of(Names names, double[] values) {
        Double[] boxed = new Double[values.length];
        Arrays.setAll(boxed, i -> values[i]);
        return new Named<>(names, boxed);
    }

    /** Other values for the same names, asked for in order. */
    @SuppressWarnings("unchecked") // a value is made of the kind of the one whose place it takes
    public Named<V> with(DoubleSupplier next) {
        V[] others = values.clone();
        for (int i = 0; i < others.length; i++) {
            double value = next.getAsDouble();
            others[i] = (V) (values[i] instanceof Integer ? (Number) (int) value : (Number) value);
        }
        return new Named<>(names, others);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key != null && names.find(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int place = key == null ? -1 : names.find(key);
        return place < 0 ? null : values[place];
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        for (int i = 0; i < values.length; i++) {
            action.accept(names.at(i), values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return IntStream.range(0, values.length)
                        .mapToObj(i -> Map.entry(names.at(i), values[i]))
                        .iterator();
            }
        };
    }
}
