package dev.bulwark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
class A02_ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    @TempDir
    private Path folder;

    @Test
    void theScenarioRunsWithoutAWarning() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), block("yaml"));
        Typed typed = Typed.of("run", mine.toString(), "--replications", "20", "--threads", "1");
        assertThat(typed.err()).doesNotContain("warning", "error");
        assertThat(typed.out()).startsWith("One battery near Ankara\n  threats in a run           12\n");
        assertThat(typed.out()).as("something is fired").doesNotContain("interceptors fired         0");
        assertThat(typed.exit()).isZero();
    }

    @Test
    void theJavaSnippetCompilesAndRuns() throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("First.java"), block("java"));
        Path mine = Files.writeString(folder.resolve("mine.yaml"), block("yaml"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        run(mine);
    }

    private void run(Path scenario) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("First").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {scenario.toString()});
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String name : List.of("README.md", "CONTRIBUTING.md", "docs/architecture.md")) {
            Path file = Path.of("..").resolve(name);
            Matcher link = Pattern.compile("\\]\\(([^)#]+)").matcher(Files.readString(file));
            while (link.find()) {
                assertThat(file.resolveSibling(link.group(1))).as(name).exists();
            }
        }
    }

    private static String block(String language) throws IOException {
        Matcher fence =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(fence.find()).isTrue();
        return fence.group(1);
    }
}
