package dev.bulwark.app.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page's own files, from the jar's folder {@code page}, or from a folder while somebody works on them. */
public final class Statics {
    private static final String ROOT = "/page/";
    /** Plain names only: nothing escaped, nothing upwards, nothing hidden. */
    private static final String PLAIN = "(/[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*)+";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("geojson", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"));

    private final @Nullable Path folder;

    /** @param folder to read instead of the jar; null for the jar */
    public Statics(@Nullable Path folder) {
        this.folder = folder;
    }

    Reply of(String method, String rawPath) throws IOException {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw new Refusal(405, rawPath, method, "GET", "");
        }
        String path = rawPath.equals("/") ? "/index.html" : rawPath;
        if (path.matches(PLAIN) && !path.contains("..")) {
            try (InputStream in = open(path.substring(1))) {
                if (in != null) {
                    return Reply.bytes(200, type(path), in.readAllBytes()).with("Cache-Control", caching(path));
                }
            }
        }
        if (rawPath.equals("/")) {
            return Reply.html(200, Plain.MISSING);
        }
        throw Refusal.notFound(rawPath, "there is nothing here");
    }

    private @Nullable InputStream open(String path) throws IOException {
        if (folder == null) {
            return Statics.class.getResourceAsStream(ROOT + path);
        }
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** What the bundler names by its hash never changes; Cesium's own files change with the program only. */
    private static String caching(String path) {
        return path.startsWith("/assets/") || path.startsWith("/cesium/") ? "private, max-age=3600" : "no-cache";
    }
}
