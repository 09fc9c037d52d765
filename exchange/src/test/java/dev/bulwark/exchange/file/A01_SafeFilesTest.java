package dev.bulwark.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_SafeFilesTest {
    @TempDir
    private Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path file = folder.resolve("deep/er/report.html");
        SafeFiles.write(file, "first");
        SafeFiles.write(file, "zweite ü");
        assertThat(file).hasContent("zweite ü");
        assertThat(folder.resolve("deep/er")).isDirectoryContaining(f -> f.equals(file));
        assertThat(folder.resolve("deep/er/.report.html.part")).doesNotExist();
    }

    @Test
    void aFailureLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("a.txt");
        SafeFiles.write(file, "old");
        assertThatThrownBy(() -> SafeFiles.write(file, part -> {
                    Files.writeString(part, "half");
                    throw new IOException("disk is full");
                }))
                .hasMessage("disk is full");
        assertThat(file).hasContent("old");
        assertThat(folder.resolve(".a.txt.part")).doesNotExist();
    }
}
