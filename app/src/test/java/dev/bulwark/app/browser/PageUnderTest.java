package dev.bulwark.app.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.bulwark.app.serve.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import tools.jackson.databind.JsonNode;

/** The built page in a real browser, served from a copy of the example. Skipped where there is no browser or no page. */
@Tag("slow")
abstract class PageUnderTest {
    private static final Path OUT = Path.of("target", "page");
    private static final Path AXE = Path.of("..", "page", "node_modules", "axe-core", "axe.min.js");
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

    @TempDir(factory = Beside.class)
    Path folder;

    /** In the build's folder, so that commands on pictures name no path of a machine. */
    static final class Beside implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "served")), "")
                    .toAbsolutePath();
        }
    }

    private Page server;
    private Chromium browser;
    protected Tab tab;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Chromium.found().isPresent(), "no browser here (Debian: apt-get install chromium)");
        assumeTrue(Page.class.getResource("/page/index.html") != null, "the page was left out of this build");
        try (Stream<Path> files = Files.list(Path.of("..", "examples", example()))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        server = Page.open(scenario(), 0, folder.resolve("out"), null);
        browser = Chromium.start();
        tab = new Tab(browser);
        before();
        enter("");
    }

    /** The example that is copied. */
    protected String example() {
        return "turkey-2019";
    }

    /** What is served. */
    protected Path scenario() throws IOException {
        return folder.resolve("s400-two.yaml");
    }

    /** What is set before the page is opened. */
    protected void before() {}

    /** Opens the page and waits for the first useful picture. */
    protected void enter(String hash) {
        tab.open(server.address() + hash);
        tab.until("performance.getEntriesByName('useful-picture').length > 0");
    }

    @AfterEach
    void close() throws Exception {
        if (tab != null) {
            tab.close();
        }
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    /** The page's own address. */
    protected String origin() {
        return server.address().replaceFirst("/\\?.*", "");
    }

    protected JsonNode state(String path) {
        return tab.value("window.bulwark.app.get()." + path);
    }

    protected String finding() {
        return tab.text("#finding");
    }

    protected JsonNode pixelOf(String id) {
        tab.until("window.bulwark.pixelOf(" + Tab.quoted(id) + ")");
        return tab.value("window.bulwark.pixelOf(" + Tab.quoted(id) + ")");
    }

    protected int revision() {
        return state("scenario.revision").asInt();
    }

    protected void show(String name) {
        tab.click("#tab-" + name);
        tab.until("!document.querySelector('#sheet-" + name + "').hidden");
    }

    /** What WCAG 2.2 AA forbids and axe finds on the page as it is now: rule and elements. */
    protected List<String> violations() throws IOException {
        assumeTrue(Files.exists(AXE), "axe-core is not installed");
        tab.value(Files.readString(AXE) + "; true");
        JsonNode found = tab.value("axe.run(document, {runOnly: {type: 'tag', values: " + RULES + "}})"
                + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' +"
                + " (n.any.concat(n.all, n.none)[0]?.message ?? '')).join(' | ')))");
        return found.valueStream().map(JsonNode::asString).toList();
    }

    /** Addresses asked for that are not this server's. */
    protected List<String> foreign() {
        return tab.requests().stream()
                .filter(url -> !url.startsWith(origin() + "/") && !url.matches("(?s)(data|blob|about|chrome):.*"))
                .toList();
    }

    /** A picture of the page as it is, into target/page, or into the folder that BULWARK_PICTURES names. */
    protected void picture(String name) throws IOException {
        String wanted = System.getenv("BULWARK_PICTURES");
        tab.picture((wanted == null ? OUT : Path.of(wanted)).resolve("page-" + name + ".png"));
    }

    /** Notes a measured figure in target/page/measures.txt. */
    protected static void note(String line) {
        try {
            Files.createDirectories(OUT);
            Files.writeString(
                    OUT.resolve("measures.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds of all measures of a name, smallest first. */
    protected List<Double> milliseconds(String measure) {
        return tab.value("performance.getEntriesByName('" + measure + "').map(e => e.duration).sort((a, b) => a - b)")
                .valueStream()
                .map(JsonNode::asDouble)
                .toList();
    }

    protected static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }
}
