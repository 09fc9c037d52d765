package dev.bulwark.exchange.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report, and what it shows as files of their own.
 *
 * @param html the page, whole
 * @param pictures SVG by name, each readable alone
 * @param tables CSV by name
 */
public record ReportFiles(String html, Map<String, String> pictures, Map<String, String> tables) {

    public ReportFiles {
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }
}
