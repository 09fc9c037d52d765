package dev.bulwark.app.serve;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.Browser;
import dev.bulwark.app.work.Examples;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark serve}. */
@Command(
        name = "serve",
        header = "Open the page: a scenario on a globe, its coverage, its runs and studies.",
        footer = {
            "  bulwark serve                          the example, Turkey 2019",
            "  bulwark serve my.yaml --no-open        prints the address and waits; Ctrl-C ends it",
            "  bulwark serve my.yaml --port 0         on any free port",
            "  bulwark serve examples/tracking        recorded plots, in the view Tracking"
        },
        description =
                "The server listens on loopback only, lets one browser in by the printed address, and loads nothing"
                        + " from elsewhere.")
public final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    @Mixin
    private final Common common = new Common();

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description =
                    "A scenario document (YAML or JSON) or a folder with one; the example Turkey 2019 if not given.")
    private @Nullable Path scenario;

    @Option(names = "--port", paramLabel = "N", description = "Of loopback; 0 for any. ${DEFAULT-VALUE} if not given.")
    private int port = 8420;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results of studies; out/page by default.")
    private Path out = Path.of("out", "page");

    @Option(
            names = "--recordings",
            paramLabel = "DIR",
            description = "Folder of recorded plots for the view Tracking; the scenario's by default.")
    private @Nullable Path recordings;

    @Option(names = "--no-open", description = "Do not open a browser.")
    private boolean closed;

    @Option(
            names = "--page-files",
            paramLabel = "DIR",
            hidden = true,
            description = "Of the page, instead of the jar's.")
    private @Nullable Path files;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw Failure.usage("--port must be between 0 and " + MOST_PORT + ", not " + port);
        }
        try (Page page = open(scenario == null ? Examples.turkey("s400-four.yaml") : Opening.scenario(scenario))) {
            String address = page.address();
            int exit = common.show(
                    new ServeAnswer(address, page.desk().now().bench().draft().title()));
            page.warm();
            if (!closed && !common.json()) {
                Browser.open(address, System.getenv());
            }
            new CountDownLatch(1).await(); // until Ctrl-C
            return exit;
        }
    }

    private Page open(Path file) throws IOException {
        if (recordings != null && !Files.isDirectory(recordings)) {
            throw Failure.badInput(recordings + ": is no folder");
        }
        try {
            return Page.open(file, port, out, files, recordings);
        } catch (BindException e) {
            throw Failure.badInput(
                    "port " + port + " is in use; give another with --port, or --port 0 for any free one");
        }
    }
}
