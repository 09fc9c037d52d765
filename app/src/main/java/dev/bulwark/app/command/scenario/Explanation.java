package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureUse;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.shape.Defaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What holds where a scenario says nothing, and where each value comes from. */
final class Explanation {

    private Explanation() {}

    static List<Verdict.Explained> of(ScenarioDraft draft) {
        List<Verdict.Explained> all = new ArrayList<>();
        for (Defaults.LeftOut left : draft.defaults()) {
            left.value()
                    .filter(v -> !v.isEmpty())
                    .ifPresent(v -> all.add(new Verdict.Explained(left.path(), v, "language", left.doc())));
        }
        for (FigureUse use : draft.nominal().figures()) {
            String value = use.overridden()
                    ? Figure.text(use.value()) + " " + use.figure().unit()
                    : use.figure().text();
            String words = use.overridden()
                    ? use.reason()
                    : use.figure().basis().text()
                            + (use.figure().sources().isEmpty()
                                    ? ""
                                    : " " + String.join(" ", use.figure().sources()));
            all.add(new Verdict.Explained(
                    use.entryId() + "." + use.figure().key(),
                    value,
                    use.overridden() ? "scenario" : "catalogue",
                    words));
        }
        return all;
    }

    static String text(List<Verdict.Explained> explained, Style style) {
        StringBuilder text = new StringBuilder();
        for (String from : List.of("language", "catalogue", "scenario")) {
            List<Verdict.Explained> some =
                    explained.stream().filter(e -> e.from().equals(from)).toList();
            if (!some.isEmpty()) {
                text.append('\n').append(style.strong(heading(from))).append('\n');
                some.forEach(e ->
                        text.append(String.format(Locale.ROOT, "  %-58s %-28s %s%n", e.what(), e.value(), e.words())));
            }
        }
        return text.toString();
    }

    private static String heading(String from) {
        return switch (from) {
            case "language" -> "Left out of the document, and what then holds";
            case "catalogue" -> "Figures from the catalogue";
            default -> "Figures set anew";
        };
    }
}
