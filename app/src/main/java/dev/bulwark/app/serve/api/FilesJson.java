package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of the scenario's folder that can be opened, by their first key. */
public final class FilesJson {
    private static final int ENOUGH_BYTES = 20_000;

    private FilesJson() {}

    static Map<String, Object> of(Texts texts) throws IOException {
        Map<String, String> kinds = kinds(texts.folder());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.files/1");
        json.put("folder", texts.folder().toString());
        json.put("scenarios", named(kinds, "scenario"));
        json.put("studies", named(kinds, "study"));
        return json;
    }

    /** Names of a folder's scenarios. */
    public static List<String> scenarios(Path folder) throws IOException {
        return named(kinds(folder), "scenario");
    }

    private static Map<String, String> kinds(Path folder) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            for (Path file : files) {
                String kind = Files.isRegularFile(file) ? kind(file) : "";
                if (!kind.isEmpty()) {
                    kinds.put(String.valueOf(file.getFileName()), kind);
                }
            }
        }
        return kinds;
    }

    private static List<String> named(Map<String, String> kinds, String kind) {
        return kinds.entrySet().stream()
                .filter(e -> e.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Only a title makes a scenario or a study; parts that others include have none. */
    private static String kind(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(ENOUGH_BYTES);
        }
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith("scenario:") ? "scenario" : line.startsWith("study:") ? "study" : "")
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("");
    }
}
