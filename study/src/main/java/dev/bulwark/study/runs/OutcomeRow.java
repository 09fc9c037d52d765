package dev.bulwark.study.runs;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.Named;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.Scenario;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run's outcome as a row of numbers, and back. It goes through the outcome's components, whatever they are (whole
 * numbers, numbers, counts by id, records of these), so that a new measure is stored without a word here. The outcome of
 * an empty log gives the ids, in order.
 */
final class OutcomeRow {
    /** Where a row holds the leakers: only single numbers stand before them. */
    static final int LEAKERS = Arrays.stream(RunOutcome.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList()
            .indexOf("leakers");

    private static final Tally[] TALLIES = Tally.values();

    private final RunOutcome blank;
    /** How to read and make each kind of record in an outcome; Java finds it anew for whoever asks, at some cost. */
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    private final int width;

    private record Shape(List<Method> accessors, Constructor<?> constructor) {}

    OutcomeRow(Scenario scenario) {
        blank = Measures.of(scenario, new RunLog(0, List.of()));
        learn(blank);
        Numbers row = new Numbers();
        flatten(blank, row);
        width = row.size;
    }

    private void learn(Record like) {
        Class<? extends Record> type = like.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Method> accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        try {
            shapes.put(type, new Shape(accessors, type.getDeclaredConstructor(types)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
        for (Method accessor : accessors) {
            if (read(accessor, like) instanceof Record inner) {
                learn(inner);
            }
        }
    }

    double[] of(RunOutcome outcome) {
        Numbers row = new Numbers();
        row.values = new double[width];
        flatten(outcome, row);
        return row.values;
    }

    /** @throws IllegalArgumentException if the row is not one of this scenario's */
    RunOutcome outcome(double[] row) {
        if (row.length != width) {
            throw new IllegalArgumentException("a row of " + row.length + " numbers, not " + width);
        }
        Numbers numbers = new Numbers();
        numbers.values = row;
        return (RunOutcome) rebuilt(blank, numbers);
    }

    private void flatten(Object value, Numbers row) {
        switch (value) {
            case Number number -> row.add(number.doubleValue());
            case Named<?> counts -> counts.forEach((name, count) -> row.add(count.doubleValue()));
            case Map<?, ?> tallies -> {
                for (Tally tally : TALLIES) {
                    Object count = tallies.get(tally);
                    row.add(count instanceof Integer whole ? whole.doubleValue() : Double.NaN);
                }
            }
            case Record of -> {
                for (Method accessor : shape(of).accessors()) {
                    flatten(read(accessor, of), row);
                }
            }
            default -> throw new IllegalStateException("an outcome cannot hold " + value.getClass());
        }
    }

    private Object rebuilt(Object like, Numbers row) {
        return switch (like) {
            case Integer _ -> (int) row.next();
            case Double _ -> row.next();
            case Named<?> counts -> counts.with(() -> row.next());
            case Map<?, ?> _ -> tallies(row);
            case Record of -> record(of, row);
            default -> throw new IllegalStateException("an outcome cannot hold " + like.getClass());
        };
    }

    private static Map<Tally, Integer> tallies(Numbers row) {
        Map<Tally, Integer> made = new EnumMap<>(Tally.class);
        for (Tally tally : TALLIES) {
            double count = row.next();
            if (!Double.isNaN(count)) { // absent is not zero
                made.put(tally, (int) count);
            }
        }
        return made;
    }

    private Object record(Record like, Numbers row) {
        Shape shape = shape(like);
        Object[] values = new Object[shape.accessors().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rebuilt(read(shape.accessors().get(i), like), row);
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(like.getClass() + " cannot be made", e);
        }
    }

    private Shape shape(Record of) {
        Shape shape = shapes.get(of.getClass());
        if (shape == null) {
            throw new IllegalStateException("an outcome cannot hold " + of.getClass());
        }
        return shape;
    }

    private static Object read(Method accessor, Record of) {
        try {
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be read", e);
        }
    }

    /** Numbers of a row, written or read one after the other. */
    private static final class Numbers {
        private double[] values = new double[64];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        double next() {
            return values[size++];
        }
    }
}
