package dev.bulwark.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class A01_TidyTest {

    private static String tidy(String text) {
        return Tidy.format(new SourceFile("s.yaml", text), new Problems()).orElseThrow();
    }

    @Test
    void indentsBlocksAndKeepsCommentsAndOrder() {
        assertThat(tidy("""
                # on top   \s


                version:  1
                raids:
                -   id: a   # the first
                    via:
                        - "1, 1"
                        # before the second
                        - "2, 2"
                - {id: b,
                   count: 3}
                terrain:
                      dem: flat


                """)).isEqualTo("""
                # on top

                version:  1
                raids:
                  - id: a   # the first
                    via:
                      - "1, 1"
                      # before the second
                      - "2, 2"
                  - {id: b,
                     count: 3}
                terrain:
                  dem: flat
                """);
    }

    @Test
    void blockTextKeepsItsWords() {
        String text = "description: >-\n    one\n    two\nscenario: t\n";
        assertThat(tidy(text)).isEqualTo(text);
        assertThat(tidy("a:\r\n    b: |\r\n        x\r\n         y\r\n")).isEqualTo("a:\n  b: |\n      x\n       y\n");
    }

    @Test
    void tidyIsTidy() throws IOException {
        for (String name : List.of("assets", "raids", "both-standalone", "study", "s400-two")) {
            String text = Files.readString(Path.of("../examples/turkey-2019/" + name + ".yaml"));
            assertThat(tidy(text)).as(name).isEqualTo(text);
        }
    }

    @Test
    void whatIsNoYamlIsLeftToItsProblems() {
        Problems problems = new Problems();
        assertThat(Tidy.format(new SourceFile("s.yaml", "a: [1"), problems)).isEmpty();
        assertThat(problems.anyErrors()).isTrue();
    }
}
