package dev.bulwark.app.download;

import dev.bulwark.app.shell.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Gets one file over HTTP into a {@code .part} file. What is there already is kept and the rest asked for by range, on the
 * condition that the file has not changed on the server; so a break costs nothing but the last bytes. A server that falls
 * silent counts as a break.
 */
final class Fetch {
    private static final int ATTEMPTS = 4;
    private static final int TIMEOUT_MS = 30_000;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private Fetch() {}

    /**
     * What came of it.
     *
     * @param resumed bytes that an earlier command had brought
     */
    record Fetched(long bytes, long resumed) {}

    /** Empty if the server has no such file. */
    static Optional<Fetched> get(String address, Path part) throws IOException, InterruptedException {
        long resumed = size(part);
        for (int attempt = 1; ; attempt++) {
            try {
                return once(address, part) ? Optional.of(new Fetched(size(part), resumed)) : Optional.empty();
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw Failure.badInput(address + ": cannot be got (" + e.getMessage()
                            + "); what came is kept, and the same command goes on from there");
                }
                Thread.sleep(200L * attempt * attempt);
            }
        }
    }

    private static boolean once(String address, Path part) throws IOException {
        Path tag = part.resolveSibling(part.getFileName() + ".etag");
        long have = Files.exists(tag) ? size(part) : 0;
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MS);
        connection.setReadTimeout(TIMEOUT_MS);
        if (have > 0) {
            connection.setRequestProperty("Range", "bytes=" + have + "-");
            connection.setRequestProperty("If-Range", Files.readString(tag));
        }
        try {
            return save(connection, part, tag, have);
        } finally {
            connection.disconnect();
        }
    }

    private static boolean save(HttpURLConnection connection, Path part, Path tag, long have) throws IOException {
        switch (connection.getResponseCode()) {
            case HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_FORBIDDEN -> { // as object stores say it
                return false;
            }
            case HttpURLConnection.HTTP_PARTIAL -> append(connection, part, have);
            case HttpURLConnection.HTTP_OK -> {
                Files.deleteIfExists(part);
                Files.deleteIfExists(tag);
                String version = connection.getHeaderField("ETag");
                if (version != null) {
                    Files.writeString(tag, version);
                }
                append(connection, part, 0);
            }
            case RANGE_NOT_SATISFIABLE -> {
                Files.deleteIfExists(part);
                Files.deleteIfExists(tag);
                throw new IOException("the server cannot go on from byte " + have);
            }
            default -> throw new IOException("the server answers " + connection.getResponseCode());
        }
        Files.deleteIfExists(tag);
        return true;
    }

    private static void append(HttpURLConnection connection, Path part, long have) throws IOException {
        long rest = connection.getContentLengthLong();
        try (InputStream body = connection.getInputStream();
                OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            body.transferTo(out);
        }
        if (rest >= 0 && size(part) != have + rest) {
            throw new IOException("the connection broke after " + size(part) + " of " + (have + rest) + " bytes");
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
