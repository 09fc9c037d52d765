package dev.bulwark.app.download;

import dev.bulwark.app.shell.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Gets one file over HTTP into a {@code .part} file. What is there already is kept and the rest asked for by range, on the
 * condition that the file has not changed on the server; so a break costs nothing but the last bytes.
 */
final class Fetch implements AutoCloseable {
    private static final int ATTEMPTS = 4;
    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int PARTIAL = 206;
    private static final int OK = 200;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** What came of it. @param resumed bytes that an earlier attempt had brought */
    record Fetched(long bytes, long resumed) {}

    /** Empty if the server has no such file. */
    Optional<Fetched> get(String address, Path part) throws IOException, InterruptedException {
        long resumed = size(part);
        for (int attempt = 1; ; attempt++) {
            try {
                return once(address, part) ? Optional.of(new Fetched(size(part), resumed)) : Optional.empty();
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new Failure(
                            dev.bulwark.app.shell.ExitCode.BAD_INPUT,
                            address + ": cannot be got (" + e.getMessage() + "); what came is kept, and the same command"
                                    + " goes on from there");
                }
                Thread.sleep(200L * attempt * attempt);
            }
        }
    }

    private boolean once(String address, Path part) throws IOException, InterruptedException {
        Path tag = part.resolveSibling(part.getFileName() + ".etag");
        long have = size(part);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(2));
        if (have > 0 && Files.exists(tag)) {
            request.header("Range", "bytes=" + have + "-").header("If-Range", Files.readString(tag));
        }
        HttpResponse<InputStream> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            switch (response.statusCode()) {
                case NOT_FOUND, FORBIDDEN -> { // an object store says so of what it does not hold
                    return false;
                }
                case PARTIAL -> save(body, part, have, total(response, have));
                case OK -> {
                    Files.deleteIfExists(tag);
                    Optional<String> version = response.headers().firstValue("ETag");
                    if (version.isPresent()) {
                        Files.writeString(tag, version.get());
                    }
                    save(body, part, 0, response.headers().firstValueAsLong("Content-Length").orElse(-1));
                }
                case RANGE_NOT_SATISFIABLE -> {
                    Files.deleteIfExists(part);
                    throw new IOException("the server cannot go on from byte " + have);
                }
                default -> throw new IOException("the server answers " + response.statusCode());
            }
        }
        Files.deleteIfExists(tag);
        return true;
    }

    private static long total(HttpResponse<?> response, long have) {
        long rest = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        return rest < 0 ? -1 : have + rest;
    }

    private static void save(InputStream body, Path part, long from, long total) throws IOException {
        StandardOpenOption how = from > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            body.transferTo(out);
        }
        if (total >= 0 && size(part) != total) {
            throw new IOException("the connection broke after " + size(part) + " of " + total + " bytes");
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    @Override
    public void close() {
        client.close();
    }
}
