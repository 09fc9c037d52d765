package dev.bulwark.model.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class A02_LanguagePageTest {

    @Test
    void thePageInTheDocumentationIsThatOfTheReader() throws IOException {
        assertThat(Files.readString(Path.of("../docs/documents.md")))
                .as("make it anew: ./bulwark scenario reference > docs/documents.md")
                .isEqualTo(LanguagePage.text());
    }
}
