package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.shell.Style;
import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.document.ProblemCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** Codes and what they mean, in order. */
record Explanations(SequencedMap<String, String> meanings) implements Answer {

    Explanations {
        meanings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(meanings));
    }

    static Explanations all() {
        SequencedMap<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode exit : ExitCode.values()) {
            meanings.put(String.valueOf(exit.code()), "Exit code: " + exit.meaning() + ".");
        }
        for (ProblemCode problem : ProblemCode.values()) {
            meanings.put(problem.text(), problem.explanation());
        }
        return new Explanations(meanings);
    }

    static Explanations of(String code) {
        SequencedMap<String, String> all = all().meanings();
        String meaning = all.get(code);
        if (meaning == null) {
            String near = Nearest.to(code, all.keySet())
                    .map(n -> "did you mean '" + n + "'?")
                    .orElse("'bulwark explain' lists all codes");
            throw Failure.usage("there is no code '" + code + "'; " + near);
        }
        return new Explanations(new LinkedHashMap<>(Map.of(code, meaning)));
    }

    @Override
    public String schema() {
        return "bulwark.explain/1";
    }

    @Override
    public Map<String, ?> json() {
        return Map.of("codes", meanings);
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        meanings.forEach((code, meaning) -> text.append(style.strong(String.format(Locale.ROOT, "%-20s", code)))
                .append(' ')
                .append(meaning)
                .append('\n'));
        return text.toString();
    }
}
