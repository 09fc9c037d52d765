package dev.bulwark.app.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page docs/validation.md, from checks. */
public final class ValidationPage {
    private static final String HEAD = """
            # What the models are checked against

            Made by `bulwark validation > docs/validation.md`; do not edit. A test makes it again and fails if it differs.

            Each case is a closed form or a published number. It is staged as a tiny scenario on flat ground and a proving range of round
            figures (`app/src/main/resources/dev/bulwark/app/validation/range.yaml`), written as users would write it, and read off the event log
            of the runs. A case **holds** if the known answer lies within the interval. Intervals of experiments are four standard
            errors wide (Wilson's for shares): if all models are right, all cases of this page hold together with 99 % probability.
            Tolerances of what luck does not touch are stated.

            """;

    private ValidationPage() {}

    public static String of(List<Check> checks) {
        StringBuilder page = new StringBuilder(HEAD);
        long holding = checks.stream().filter(Check::holds).count();
        page.append("**").append(holding).append(" of ").append(checks.size()).append(" cases hold.**\n");
        Map<String, List<Check>> sections = new LinkedHashMap<>();
        checks.forEach(c ->
                sections.computeIfAbsent(c.section(), _ -> new ArrayList<>()).add(c));
        sections.forEach((section, cases) -> {
            page.append("\n## ").append(section).append("\n\n");
            page.append("Expected: ")
                    .append(sources(cases))
                    .append(". Got: ")
                    .append(how(cases))
                    .append(".\n\n");
            page.append("| case | expected | got | interval | verdict |\n|---|---:|---:|---|---|\n");
            cases.forEach(c -> page.append(row(c)));
        });
        return page + "\n" + Stage.resource("rest.md");
    }

    private static String sources(List<Check> cases) {
        return String.join("; ", cases.stream().map(Check::source).distinct().toList());
    }

    private static String how(List<Check> cases) {
        return String.join("; ", cases.stream().map(Check::how).distinct().toList());
    }

    private static String row(Check c) {
        String unit = c.unit().isEmpty() ? "" : " " + c.unit();
        return "| " + c.name() + " | " + number(c.expected()) + unit + " | "
                + number(c.got().estimate()) + " | "
                + number(c.got().low()) + " to " + number(c.got().high()) + " | "
                + (c.holds() ? "holds" : "**fails**") + " |\n";
    }

    private static String number(double value) {
        double size = Math.abs(value);
        int digits = size >= 1000 ? 1 : size >= 100 ? 2 : size >= 10 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
