package dev.bulwark.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.bulwark.app.serve.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long the page waits for its server, from request to last byte over loopback: a unit dragged, put down, a run replayed.
 * Argument: a scenario with a fire unit s400-ankara.
 */
public final class PageTimes {
    private static final int WARM = 40;
    private static final int RUNS = 41;
    private static final String MOVED = "\"moved\": {\"id\": \"s400-ankara\", \"lat\": 39.%02d, \"lon\": 32.5}}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String cookie;

    private PageTimes(Page page) throws IOException, InterruptedException {
        this.address = "http://127.0.0.1:" + page.port();
        HttpResponse<String> entry = client.send(
                HttpRequest.newBuilder(URI.create(page.address())).build(), HttpResponse.BodyHandlers.ofString());
        this.cookie = entry.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        long opened = System.nanoTime();
        try (Page page = Page.open(Path.of(args[0]), 0, Path.of("out", "page"), null)) {
            PageTimes times = new PageTimes(page);
            System.out.printf(Locale.ROOT, "opened in %.0f ms%n", (System.nanoTime() - opened) / 1e6);
            times.first("scenario", "GET", "/api/scenario", "");
            times.first("coverage, coarse", "POST", "/api/coverage", "{\"detail\": \"coarse\"}");
            times.first("coverage, fine", "POST", "/api/coverage", "{}");
            times.first("replay", "GET", "/api/replay", "");
            times.median(
                    "dragged, coarse",
                    "POST",
                    "/api/coverage",
                    "{\"detail\": \"coarse\", \"altitude_m\": 300, " + MOVED);
            times.median("dragged, fine", "POST", "/api/coverage", "{\"altitude_m\": 300, " + MOVED);
            times.median(
                    "height slid, coarse", "POST", "/api/coverage", "{\"detail\": \"coarse\", \"altitude_m\": 3%02d}");
            times.median(
                    "lowest seen height, fine", "POST", "/api/coverage", "{\"product\": \"lowest\", \"at_least\": 1}");
            times.median("replay", "GET", "/api/replay?run=%d", "");
            times.median("why a threat got through", "GET", "/api/story?run=%d&threat=cruise-ankara-1", "");
            times.edited();
        }
    }

    private void first(String what, String method, String path, String body) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int bytes = send(method, path, body);
        System.out.printf(
                Locale.ROOT, "%-28s first %7.1f ms, %,d bytes%n", what, (System.nanoTime() - start) / 1e6, bytes);
    }

    private void median(String what, String method, String path, String body) throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            send(method, filled(path, i), filled(body, i));
        }
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        double[] ms = new double[RUNS];
        int bytes = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            bytes = send(method, filled(path, i), filled(body, i));
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        double cpuMs = (system.getProcessCpuTime() - cpu) / 1e6 / RUNS;
        Arrays.sort(ms);
        System.out.printf(
                Locale.ROOT,
                "%-28s median %6.1f ms, 95 %% within %6.1f ms, %6.1f ms of CPU, %,d bytes%n",
                what,
                ms[RUNS / 2],
                ms[RUNS * 95 / 100],
                cpuMs,
                bytes);
    }

    /** A unit put down: text changed, read, checked. */
    private void edited() throws IOException, InterruptedException {
        double[] ms = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            String edit = String.format(
                    Locale.ROOT,
                    "{\"revision\": %d, \"edits\": [{\"op\": \"set\", \"path\": [\"fire_units\", \"s400-ankara\", \"at\"],"
                            + " \"value\": \"39.%02d, 32.50\"}]}",
                    i + 1,
                    i + 10);
            long start = System.nanoTime();
            send("POST", "/api/scenario/edit", edit);
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(ms);
        System.out.printf(Locale.ROOT, "%-28s median %6.1f ms%n", "put down (text and checks)", ms[RUNS / 2]);
    }

    private static String filled(String text, int i) {
        return text.contains("%") ? String.format(Locale.ROOT, text, i) : text;
    }

    private int send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookie)
                .header("Origin", address)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> reply = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (reply.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + reply.statusCode() + " "
                    + new String(reply.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return reply.body().length;
    }
}
