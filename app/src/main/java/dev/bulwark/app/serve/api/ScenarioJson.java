package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.desk.Edition;
import dev.bulwark.exchange.page.SceneJson;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.document.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An edition as {@code bulwark.page.scenario/1}. */
final class ScenarioJson {

    private ScenarioJson() {}

    static Map<String, Object> of(Edition edition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.scenario/1");
        json.put("revision", edition.revision());
        json.put("file", edition.texts().main());
        json.put("name", edition.bench().draft().title());
        json.put("stale", edition.stale());
        json.put("undo", edition.canUndo());
        json.put("redo", edition.canRedo());
        json.put("unsaved", List.copyOf(edition.unsaved()));
        json.put(
                "problems",
                edition.problems().stream().map(ScenarioJson::problem).toList());
        json.put("documents", texts(edition));
        json.put(
                "scene",
                SceneJson.of(edition.bench().scenario(), edition.bench().draft().catalogue()));
        return json;
    }

    private static List<Map<String, Object>> texts(Edition edition) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (String path : edition.documents()) {
            if (edition.texts().open(path) instanceof Checked.Fine<SourceFile> fine) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put("path", path);
                document.put("text", fine.value().text());
                documents.add(document);
            }
        }
        return documents;
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", problem.place().file().name());
        json.put("line", problem.place().line());
        json.put("column", problem.place().column());
        json.put("length", problem.place().length());
        json.put("level", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", problem.code().text());
        json.put("message", problem.message());
        json.put("cure", problem.fix());
        return json;
    }
}
