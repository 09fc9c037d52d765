package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.app.work.StudyJob;
import dev.bulwark.exchange.report.Headline;
import dev.bulwark.exchange.report.Rounding;
import dev.bulwark.exchange.report.SummaryJson;
import dev.bulwark.study.Study;
import dev.bulwark.study.summary.VariantSummary;
import dev.bulwark.study.summary.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of a study, and where it was written. */
record StudyAnswer(String title, Study study, Path folder, List<String> files, double seconds) implements Answer {

    static StudyAnswer of(StudyJob job, Study study, Path folder, List<String> files, double seconds) {
        return new StudyAnswer(job.draft().title(), study, folder, files, seconds);
    }

    @Override
    public String schema() {
        return "bulwark.study/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", title);
        Map<String, Object> variants = new LinkedHashMap<>();
        study.summaries().forEach(s -> variants.put(s.id(), SummaryJson.measures(s)));
        json.put("variants", variants);
        json.put(
                "questions", study.verdicts().stream().map(SummaryJson::verdict).toList());
        json.put("failed_runs", study.failures().size());
        json.put("folder", folder.toString());
        json.put("files", files);
        json.put("seconds", Math.rint(seconds * 1000) / 1000);
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.strong(title)).append("\n\n");
        text.append(Headline.leakers(study.summaries())).append("\n\n");
        int width = study.summaries().stream()
                .mapToInt(s -> s.title().length())
                .max()
                .orElse(10);
        String row = "  %-" + width + "s  %-22s  %-22s  %s%n";
        text.append(style.strong(String.format(Locale.ROOT, row, "", "get through", "no leak at all", "fired")));
        for (VariantSummary s : study.summaries()) {
            text.append(String.format(
                    Locale.ROOT,
                    row,
                    s.title(),
                    Rounding.withInterval(s.leakers()),
                    Rounding.percent(s.noLeak()),
                    Rounding.withInterval(s.fired())));
        }
        text.append('\n');
        study.verdicts()
                .forEach(v -> text.append("  ").append(verdict(v, style)).append('\n'));
        String doubt = Headline.doubt(study.summaries(), study.doubts());
        text.append(doubt.isEmpty() ? "" : "\n" + doubt + "\n");
        text.append(FailedRuns.text(study.failures(), style));
        text.append(style.faint("\nmeans of " + study.summaries().getFirst().replications()
                + " runs each; in brackets 95 % intervals of chance alone, at nominal figures\n"));
        text.append("written to ")
                .append(folder)
                .append(": ")
                .append(String.join(
                        ", ", files.stream().filter(f -> !f.contains("/")).toList()))
                .append('\n');
        return text.toString();
    }

    private static String verdict(Verdict verdict, Style style) {
        String kind = verdict.kind().name().toLowerCase(Locale.ROOT);
        return verdict.question().ask() + " "
                + switch (verdict.kind()) {
                    case SUPPORTED -> style.good("Yes (" + kind + ").");
                    case REFUTED -> style.bad("No (" + kind + ").");
                    case OPEN -> "Open.";
                };
    }
}
