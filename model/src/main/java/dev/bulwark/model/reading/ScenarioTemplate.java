package dev.bulwark.model.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A commented scenario to begin with. */
public final class ScenarioTemplate {

    private ScenarioTemplate() {}

    /** The document, sound as it stands. */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(ScenarioTemplate.class.getResourceAsStream("template.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
