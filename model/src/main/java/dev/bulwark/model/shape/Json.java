package dev.bulwark.model.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects as ordered maps. */
public final class Json {

    private Json() {}

    /** An object of keys and values, in the order given. */
    public static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
