package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.http.Ask;
import dev.bulwark.app.serve.http.Refusal;
import tools.jackson.databind.JsonNode;

/** Names of documents that the page may ask for: beside the scenario, no folders, nothing hidden. */
final class Names {
    private static final String PLAIN = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}\\.(yaml|yml|json)";

    private Names() {}

    /** The name under {@code file}. */
    static String document(JsonNode json) {
        return check(Ask.text(json, "file", ""));
    }

    static String check(String name) {
        if (!name.matches(PLAIN)) {
            throw new Refusal(
                    400,
                    "file",
                    "'" + name + "'",
                    "a plain name in the scenario's folder that ends in .yaml, .yml or .json",
                    "");
        }
        return name;
    }
}
