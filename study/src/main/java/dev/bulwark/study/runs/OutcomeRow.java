package dev.bulwark.study.runs;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
    private final int width;

    OutcomeRow(Scenario scenario) {
        blank = Measures.of(scenario, new RunLog(0, List.of()));
        width = of(blank).length;
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

    private static void flatten(Object value, List<Double> row) {
        switch (value) {
            case Number number -> row.add(number.doubleValue());
            case SortedMap<?, ?> counts -> counts.values().forEach(count -> flatten(count, row));
            case Map<?, ?> tallies -> {
                for (Tally tally : Tally.values()) {
                    Object count = tallies.get(tally);
                    row.add(count instanceof Integer whole ? whole.doubleValue() : Double.NaN);
                }
            }
            case Record parts -> components(parts).forEach(part -> flatten(part, row));
            default -> throw new IllegalStateException("an outcome cannot hold " + value.getClass());
        }
    }

    private static Object rebuilt(Object like, Iterator<Double> row) {
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
            case Record parts -> record(parts, row);
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

    private static Object record(Record like, Iterator<Double> row) {
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

    private static List<Object> components(Record parts) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(parts));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return values;
    }
}
