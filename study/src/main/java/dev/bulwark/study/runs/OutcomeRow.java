package dev.bulwark.study.runs;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.Scenario;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

    private final RunOutcome blank;
    /** How to read the parts of each kind of record in an outcome; Java makes them anew for whoever asks, at some cost. */
    private final Map<Class<?>, List<Method>> parts = new HashMap<>();

    private final int width;

    OutcomeRow(Scenario scenario) {
        blank = Measures.of(scenario, new RunLog(0, List.of()));
        learn(blank);
        width = of(blank).length;
    }

    private void learn(Record like) {
        List<Method> accessors = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
        parts.put(like.getClass(), accessors);
        components(like).forEach(part -> {
            if (part instanceof Record inner) {
                learn(inner);
            }
        });
    }

    double[] of(RunOutcome outcome) {
        List<Double> row = new ArrayList<>();
        flatten(outcome, row);
        return row.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** @throws IllegalArgumentException if the row is not one of this scenario's */
    RunOutcome outcome(double[] row) {
        if (row.length != width) {
            throw new IllegalArgumentException("a row of " + row.length + " numbers, not " + width);
        }
        return (RunOutcome) rebuilt(blank, Arrays.stream(row).iterator());
    }

    private void flatten(Object value, List<Double> row) {
        switch (value) {
            case Number number -> row.add(number.doubleValue());
            case SortedMap<?, ?> counts -> counts.values().forEach(count -> flatten(count, row));
            case Map<?, ?> tallies -> {
                for (Tally tally : Tally.values()) {
                    Object count = tallies.get(tally);
                    row.add(count instanceof Integer whole ? whole.doubleValue() : Double.NaN);
                }
            }
            case Record of -> components(of).forEach(part -> flatten(part, row));
            default -> throw new IllegalStateException("an outcome cannot hold " + value.getClass());
        }
    }

    private Object rebuilt(Object like, Iterator<Double> row) {
        return switch (like) {
            case Integer _ -> row.next().intValue();
            case Double _ -> row.next();
            case SortedMap<?, ?> counts -> {
                TreeMap<Object, Object> made = new TreeMap<>();
                for (Map.Entry<?, ?> e : counts.entrySet()) {
                    made.put(e.getKey(), rebuilt(e.getValue(), row));
                }
                yield made;
            }
            case Map<?, ?> _ -> tallies(row);
            case Record of -> record(of, row);
            default -> throw new IllegalStateException("an outcome cannot hold " + like.getClass());
        };
    }

    private static Map<Tally, Integer> tallies(Iterator<Double> row) {
        Map<Tally, Integer> made = new EnumMap<>(Tally.class);
        for (Tally tally : Tally.values()) {
            double count = row.next();
            if (!Double.isNaN(count)) { // absent is not zero
                made.put(tally, (int) count);
            }
        }
        return made;
    }

    private Object record(Record like, Iterator<Double> row) {
        RecordComponent[] components = like.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                components(like).stream().map(part -> rebuilt(part, row)).toArray();
        try {
            return like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(like.getClass() + " cannot be made", e);
        }
    }

    private List<Object> components(Record of) {
        List<Object> values = new ArrayList<>();
        for (Method part : parts.getOrDefault(of.getClass(), List.of())) {
            try {
                values.add(part.invoke(of));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(part + " cannot be read", e);
            }
        }
        return values;
    }
}
