package dev.bulwark.model.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Schemas (draft 2020-12) of whole documents, for editors. */
public final class JsonSchema {

    private JsonSchema() {}

    /** The schema of a document with what editors want on top. */
    public static Map<String, Object> of(String title, Type<?> document) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(document.schema());
        return schema;
    }
}
