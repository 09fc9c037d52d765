package dev.bulwark.app.command.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor makes of our documents, with the published schemas and a validator that is not ours. */
class A02_EditorsSchemaTest {

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyExampleFitsTheSchema(Path file) throws IOException {
        String text = Files.readString(file);
        boolean isCatalogue = text.contains("\ncatalogue: ") && !text.contains("\nscenario: ");
        String kind = text.contains("\nstudy:") ? "study" : isCatalogue ? "catalogue" : "scenario";
        assertThat(complaints(kind, text)).as(file.toString()).isEmpty();
    }

    @Test
    void theEditorUnderlinesWhatTheReaderRefuses() throws IOException {
        assertThat(complaints("scenario", "{version: 1, scenario: x, durration: 1 h}"))
                .singleElement()
                .asString()
                .contains("durration");
        assertThat(complaints("scenario", "{version: 1, scenario: x, duration: 30}"))
                .isNotEmpty();
        assertThat(complaints("scenario", "{version: 1, scenario: x, rules: {weapons: often}}"))
                .singleElement()
                .asString()
                .contains("free");
        assertThat(complaints("scenario", "{version: 1, scenario: x, assets: [{id: a}]}"))
                .singleElement()
                .asString()
                .contains("at");
    }

    private static List<String> complaints(String kind, String yaml) throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        JsonSchema schema = factory.getSchema(Files.readString(Path.of("../docs/schema/" + kind + ".schema.json")));
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
