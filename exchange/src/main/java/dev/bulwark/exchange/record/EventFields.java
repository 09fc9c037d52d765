package dev.bulwark.exchange.record;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.log.Event;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The fields of each kind of event as documents name them, taken from the records themselves: {@code fireUnit} is
 * {@code fire_unit}, a time {@code intercept} is {@code intercept_s}. A new kind of event is read back without a line here.
 */
final class EventFields {
    private static final Map<String, Class<?>> KINDS = kinds();

    private EventFields() {}

    /** Every field of any event with its column type in tables, in order of first use. */
    static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("replication", "INTEGER");
        columns.put("time_s", "DOUBLE");
        columns.put("event", "VARCHAR");
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            for (RecordComponent field : kind.getRecordComponents()) {
                columns.putIfAbsent(name(field), column(field.getType()));
            }
        }
        return columns;
    }

    /**
     * An event of its JSON object.
     *
     * @throws IllegalArgumentException with words for people if it is none
     */
    static Event read(JsonNode json) {
        String kind = json.path("event").asString("");
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("there is no event '" + kind + "'; known are " + KINDS.keySet());
        }
        RecordComponent[] fields = type.getRecordComponents();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            JsonNode value = json.path(name(fields[i]));
            if (value.isMissingNode() || value.isNull()) {
                throw new IllegalArgumentException("event '" + kind + "' lacks '" + name(fields[i]) + "'");
            }
            values[i] = value(fields[i], value);
        }
        return made(type, fields, values);
    }

    private static Event made(Class<?> type, RecordComponent[] fields, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (Event) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("event " + type.getSimpleName() + " cannot be made", e);
        }
    }

    private static Object value(RecordComponent field, JsonNode json) {
        Class<?> type = field.getType();
        if (type == SimTime.class) {
            return SimTime.ofSeconds(json.asDouble());
        }
        if (type == double.class) {
            return json.asDouble();
        }
        if (type == int.class) {
            return json.asInt();
        }
        if (type == boolean.class) {
            return json.asBoolean();
        }
        return type.isEnum() ? constant(type, json.asString()) : json.asString();
    }

    private static Object constant(Class<?> type, String text) {
        List<?> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(c -> c.toString().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of " + constants));
    }

    private static String name(RecordComponent field) {
        return snake(field.getName()) + (field.getType() == SimTime.class ? "_s" : "");
    }

    private static String column(Class<?> type) {
        if (type == double.class || type == SimTime.class) {
            return "DOUBLE";
        }
        if (type == int.class) {
            return "INTEGER";
        }
        return type == boolean.class ? "BOOLEAN" : "VARCHAR";
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new TreeMap<>();
        for (Class<?> kind : Event.class.getPermittedSubclasses()) {
            kinds.put(snake(kind.getSimpleName()), kind);
        }
        return Map.copyOf(kinds);
    }
}
