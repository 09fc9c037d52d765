package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was looked at, and whether it will do. */
record Diagnosis(List<Check> checks) implements Answer {
    private static final long LEAST_MEMORY_MB = 512;

    /** One thing looked at; {@code cure} is for the case that it will not do. */
    record Check(String name, boolean fine, String found, String cure) {}

    Diagnosis {
        checks = List.copyOf(checks);
    }

    static Diagnosis ofThisMachine() {
        List<Check> checks = new ArrayList<>();
        int java = Runtime.version().feature();
        checks.add(new Check("java", java >= 25, "Java " + Runtime.version(), "install JDK 25 or later"));
        int cores = Runtime.getRuntime().availableProcessors();
        checks.add(new Check("cores", cores >= 1, cores + (cores == 1 ? " core" : " cores"), ""));
        long memoryMb = Runtime.getRuntime().maxMemory() >> 20;
        checks.add(new Check(
                "memory",
                memoryMb >= LEAST_MEMORY_MB,
                memoryMb + " MB for Java at most",
                "give Java at least " + LEAST_MEMORY_MB + " MB: BULWARK_JAVA_OPTIONS=-Xmx1g"));
        checks.add(writable("output", Path.of("").toAbsolutePath()));
        checks.add(database());
        return new Diagnosis(checks);
    }

    private static Check writable(String name, Path folder) {
        return new Check(
                name,
                Files.isWritable(folder),
                "results go to " + folder,
                "change to a folder that you may write to, or name one with --out");
    }

    /** The native part of DuckDB, which writes result tables, is missing on rare platforms. */
    private static Check database() {
        try {
            Class.forName("org.duckdb.DuckDBDriver");
            return new Check("tables", true, "DuckDB is there for result tables", "");
        } catch (ReflectiveOperationException | LinkageError e) {
            return new Check(
                    "tables", false, "DuckDB cannot be loaded: " + e, "run on Linux, macOS or Windows, 64 bit");
        }
    }

    @Override
    public String schema() {
        return "bulwark.doctor/1";
    }

    @Override
    public Map<String, ?> json() {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Check check : checks) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("name", check.name());
            item.put("fine", check.fine());
            item.put("found", check.found());
            if (!check.fine()) {
                item.put("cure", check.cure());
            }
            list.add(item);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fine", exit() == ExitCode.FINE);
        json.put("checks", list);
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        for (Check check : checks) {
            String mark = check.fine() ? style.good("fine   ") : style.bad("MISSING");
            text.append(mark).append("  ").append(String.format(Locale.ROOT, "%-8s", check.name()));
            text.append(check.found()).append('\n');
            if (!check.fine()) {
                text.append("         fix: ").append(check.cure()).append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public ExitCode exit() {
        return checks.stream().allMatch(Check::fine) ? ExitCode.FINE : ExitCode.CHECK_FAILED;
    }
}
