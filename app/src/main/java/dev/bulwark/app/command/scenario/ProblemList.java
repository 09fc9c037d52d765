package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Style;
import dev.bulwark.model.document.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Problems of documents for people and for programs. */
public final class ProblemList {

    private ProblemList() {}

    /** Each as a compiler shows it, and how many there are; nothing if there are none. */
    public static String text(List<Problem> problems, Style style) {
        if (problems.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        problems.forEach(p -> text.append(p.render()).append("\n\n"));
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        text.append(style.strong(counted(errors, "error") + ", " + counted(warnings, "warning")));
        text.append("; 'bulwark explain CODE' tells more\n");
        return text.toString();
    }

    public static List<Map<String, Object>> json(List<Problem> problems) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Problem p : problems) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", p.code().text());
            json.put("severity", p.severity().name().toLowerCase(Locale.ROOT));
            json.put("file", p.place().file().name());
            json.put("line", p.place().line());
            json.put("column", p.place().column());
            json.put("message", p.message());
            json.put("fix", p.fix());
            list.add(json);
        }
        return list;
    }

    private static String counted(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
