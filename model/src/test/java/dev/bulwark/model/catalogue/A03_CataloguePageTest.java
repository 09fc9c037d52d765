package dev.bulwark.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class A03_CataloguePageTest {

    @Test
    void thePageInTheDocumentationIsThatOfTheData() throws IOException {
        assertThat(Files.readString(Path.of("../docs/catalogue.md")))
                .as("make it anew: ./bulwark catalogue page > docs/catalogue.md")
                .isEqualTo(CataloguePage.of(Catalogue.bundled()));
    }
}
