package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Sides;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.StudyReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a document is sound.
 *
 * @param summary one line on what it holds; empty if it is refused
 * @param explained what holds where it says nothing; empty unless asked for
 */
record Verdict(String file, List<Problem> problems, String summary, List<Explained> explained) implements Answer {

    /**
     * Something that the document does not say.
     *
     * @param from language, catalogue, or scenario for a figure set by it
     * @param words where the value comes from
     */
    record Explained(String what, String value, String from, String words) {}

    Verdict {
        problems = List.copyOf(problems);
        explained = List.copyOf(explained);
    }

    static Verdict of(Path file, boolean explain) {
        Catalogue catalogue = Catalogue.bundled();
        if (Documents.isStudy(file)) {
            Checked<StudyDraft> read = new StudyReader(catalogue).read(file);
            return switch (read) {
                case Checked.Refused<StudyDraft> refused -> refused(file, refused.problems());
                case Checked.Fine<StudyDraft> fine ->
                    new Verdict(file.toString(), fine.problems(), summary(fine.value()), List.of());
            };
        }
        return switch (new ScenarioReader(catalogue).read(file)) {
            case Checked.Refused<ScenarioDraft> refused -> refused(file, refused.problems());
            case Checked.Fine<ScenarioDraft> fine ->
                new Verdict(
                        file.toString(),
                        Stream.concat(fine.problems().stream(), MapCheck.of(file, fine.value()).stream())
                                .toList(),
                        summary(fine.value().nominal()),
                        explain ? Explanation.of(fine.value()) : List.of());
        };
    }

    private static Verdict refused(Path file, List<Problem> problems) {
        return new Verdict(file.toString(), problems, "", List.of());
    }

    private static String summary(Scenario s) {
        int threats = s.raids().stream().mapToInt(Raid::threats).sum();
        String sides = s.sides().equals(Sides.UNNAMED)
                ? ""
                : s.sides().defence() + " against " + s.sides().attack() + ", ";
        return s.name() + ": " + sides + s.fireUnits().size() + " fire units, "
                + s.radars().size() + " radars of their own, " + s.assets().size() + " assets, "
                + s.raids().size() + " raids with " + threats + " threats";
    }

    private static String summary(StudyDraft s) {
        return s.title() + ": " + s.variants().size() + " variants, " + s.replications() + " replications, "
                + s.questions().size() + " questions";
    }

    @Override
    public String schema() {
        return "bulwark.scenario.check/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("sound", exit() == ExitCode.FINE);
        json.put("summary", summary);
        json.put("problems", ProblemList.json(problems));
        if (!explained.isEmpty()) {
            json.put("explained", explained.stream().map(Verdict::json).toList());
        }
        return json;
    }

    private static Map<String, Object> json(Explained e) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", e.what());
        json.put("value", e.value());
        json.put("from", e.from());
        json.put("words", e.words());
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(ProblemList.text(problems, style));
        if (exit() == ExitCode.FINE) {
            text.append(style.good("sound")).append("  ").append(summary).append('\n');
        }
        text.append(Explanation.text(explained, style));
        return text.toString();
    }

    @Override
    public ExitCode exit() {
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }
}
