package dev.bulwark.model.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys that a mapping may have.
 *
 * @param name "a fire unit", for messages
 */
public record Shape(String name, List<Field<?>> fields) {

    public Shape {
        fields = List.copyOf(fields);
    }

    public static Shape of(String name, Field<?>... fields) {
        return new Shape(name, List.of(fields));
    }

    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        fields.forEach(f -> keys.add(f.key()));
        return keys;
    }

    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : fields) {
            Map<String, Object> schema = new LinkedHashMap<>(field.type().schema());
            schema.put("description", field.doc());
            field.fallback().ifPresent(f -> schema.put("default", f));
            properties.put(field.key(), schema);
            if (field.required()) {
                required.add(field.key());
            }
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("type", "object");
        out.put("properties", properties);
        if (!required.isEmpty()) {
            out.put("required", required);
        }
        out.put("additionalProperties", false);
        return out;
    }
}
