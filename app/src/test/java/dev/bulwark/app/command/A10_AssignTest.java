package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A10_AssignTest {
    private static final String TWO = "10,10\n.8,.7\n.7,.1\n";

    @TempDir
    Path folder = Path.of(".");

    @Test
    void provenOptimum() throws IOException {
        String out = Typed.of("assign", file(TWO)).out();
        assertThat(out).startsWith("Expected surviving value 6.00000000, proven optimal.\n");
        assertThat(out).endsWith("""
                weapon  target  count
                     1       0      1
                     0       1      1
                """);
    }

    @Test
    void json() throws IOException {
        String out =
                Typed.of("assign", file(TWO), "--json", "--time-limit", "10s").out();
        assertThat(out).startsWith("{\n  \"schema\": \"bulwark.assign/1\"");
        assertThat(out).contains("\"objective\": ", "\"bound\": ", "\"gap\": ", "\"proven\": true", "\"seconds\": ");
        assertThat(out).contains("\"assignment\": ");
    }

    @Test
    void greedyByName() throws IOException {
        assertThat(Typed.of("assign", file(TWO), "--method", "greedy").out())
                .startsWith("Expected surviving value 10.6000000, at most");
    }

    @Test
    void gzippedTextWithOtherUnits() throws IOException {
        Path file = folder.resolve("x.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("1 1 1\n8\n0 0 .5\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Typed.of("assign", file.toString(), "--units", "3").out())
                .startsWith("Expected surviving value 1.00000000, proven optimal.");
    }

    @Test
    void malformed() throws IOException {
        String file = file("5,6\n.1,1.2\n");
        Typed typed = Typed.of("assign", file);
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err())
                .isEqualTo("error: " + file + ":2: the kill probability of weapon 0 against target 1 is 1.2;"
                        + " expected a number in [0, 1]\n");
    }

    @Test
    void damagedGzipAndOtherBytes() throws IOException {
        Path file = folder.resolve("bytes");
        Files.write(file, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        assertThat(Typed.of("assign", file.toString()).exit()).isEqualTo(3);
        Files.write(file, new byte[] {'5', ',', (byte) 0xff});
        Typed typed = Typed.of("assign", file.toString());
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).endsWith("is not UTF-8 text\n");
    }

    @Test
    void noSuchFile() {
        assertThat(Typed.of("assign", "none.csv").exit()).isEqualTo(3);
        assertThat(Typed.of("assign").exit()).isEqualTo(2);
        assertThat(Typed.of("assign", "none.csv", "--time-limit", "10").exit()).isEqualTo(3);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("x.csv"), text).toString();
    }
}
