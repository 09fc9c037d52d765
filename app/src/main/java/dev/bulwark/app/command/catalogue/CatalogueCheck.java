package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.command.scenario.ProblemList;
import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.CatalogueReader;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an own catalogue file is sound, and what it changes.
 *
 * @param fresh ids of entries that are new
 * @param overrides what is set anew
 */
record CatalogueCheck(String file, List<Problem> problems, List<String> fresh, List<Change> overrides)
        implements Answer {

    /** A figure before and after. */
    record Change(String figure, Figure before, Figure after, String reason) {}

    CatalogueCheck {
        problems = List.copyOf(problems);
        fresh = List.copyOf(fresh);
        overrides = List.copyOf(overrides);
    }

    static CatalogueCheck of(Path file) {
        Catalogue bundled = Catalogue.bundled();
        return switch (CatalogueReader.read(file, bundled)) {
            case Checked.Refused<Catalogue> refused ->
                new CatalogueCheck(file.toString(), refused.problems(), List.of(), List.of());
            case Checked.Fine<Catalogue> fine -> {
                List<String> fresh = new ArrayList<>(fine.value().entries().keySet());
                fresh.removeAll(bundled.entries().keySet());
                yield new CatalogueCheck(file.toString(), fine.problems(), fresh, changes(fine.value()));
            }
        };
    }

    private static List<Change> changes(Catalogue catalogue) {
        List<Change> changes = new ArrayList<>();
        catalogue
                .overrides()
                .forEach((ref, o) -> changes.add(new Change(
                        ref.toString(), o.before(), catalogue.figure(ref).orElse(o.before()), o.reason())));
        return changes;
    }

    @Override
    public String schema() {
        return "bulwark.catalogue.check/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("sound", exit() == ExitCode.FINE);
        json.put("problems", ProblemList.json(problems));
        json.put("new_entries", fresh);
        List<Map<String, Object>> list = new ArrayList<>();
        for (Change c : overrides) {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("figure", c.figure());
            change.put("before", Figures.json(c.before()));
            change.put("after", Figures.json(c.after()));
            change.put("reason", c.reason());
            list.add(change);
        }
        json.put("overrides", list);
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(ProblemList.text(problems, style));
        if (exit() != ExitCode.FINE) {
            return text.toString();
        }
        text.append(style.good("sound")).append("  ").append(file).append('\n');
        if (!fresh.isEmpty()) {
            text.append("new entries: ").append(String.join(", ", fresh)).append('\n');
        }
        for (Change c : overrides) {
            text.append(c.figure()).append(": ").append(c.before().text()).append(" becomes ");
            text.append(c.after().text()).append(" (").append(c.reason()).append(")\n");
        }
        return text.toString();
    }

    @Override
    public ExitCode exit() {
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }
}
