package dev.bulwark.app.command;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.app.work.Hash;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.report.Rounding;
import dev.bulwark.exchange.report.SummaryJson;
import dev.bulwark.study.runs.RunFailure;
import dev.bulwark.study.runs.VariantRuns;
import dev.bulwark.study.summary.Summaries;
import dev.bulwark.study.summary.VariantSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * What came of the runs of one scenario.
 *
 * @param failures runs that failed and are left out of the summary
 */
record RunAnswer(
        String title, long seed, VariantSummary summary, List<RunFailure> failures, String terrainNote, double seconds)
        implements Answer {

    RunAnswer {
        failures = List.copyOf(failures);
    }

    static RunAnswer of(String title, long seed, VariantRuns runs, String terrainNote, double seconds) {
        return new RunAnswer(title, seed, Summaries.of(runs), runs.failures(), terrainNote, seconds);
    }

    @Override
    public String schema() {
        return "bulwark.run/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", title);
        json.put("seed", seed);
        json.putAll(SummaryJson.measures(summary));
        json.put("terrain_note", terrainNote);
        json.put("failed_runs", failures.stream().map(SummaryJson::failure).toList());
        String hash = Hash.of(Json.compact(json));
        json.put("seconds", Math.rint(seconds * 1000) / 1000);
        json.put("result_sha256", hash);
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.strong(title)).append('\n');
        line(text, "threats in a run", String.valueOf(summary.threats()));
        line(text, "get through", Rounding.withInterval(summary.leakers()));
        line(text, "nothing gets through in", Rounding.percent(summary.noLeak()) + " of runs");
        line(text, "never seen", Rounding.withInterval(summary.neverSeen()));
        line(text, "seen, never shot at", Rounding.withInterval(summary.neverEngaged()));
        line(text, "interceptors fired", Rounding.withInterval(summary.fired()));
        summary.tallies().forEach((tally, interval) -> {
            if (interval.high() > 0) {
                line(text, tally.phrase(), Rounding.withInterval(interval));
            }
        });
        MeasuresAnswer.details(text, summary.detail());
        group(text, style, "get through at", summary.leakersByAsset());
        group(text, style, "get through of", summary.leakersByRaid());
        text.append(style.faint("means of " + summary.replications() + " runs, seed " + seed
                + "; in brackets 95 % intervals of chance alone\n"));
        if (!terrainNote.isEmpty()) {
            text.append(style.faint("terrain: " + terrainNote + "\n"));
        }
        text.append(FailedRuns.text(failures, style));
        return text.toString();
    }

    private static void group(StringBuilder text, Style style, String name, SortedMap<String, Interval> values) {
        text.append(style.strong(name)).append('\n');
        values.forEach((id, interval) -> line(text, id, Rounding.withInterval(interval)));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-26s %s%n", name, value));
    }
}
