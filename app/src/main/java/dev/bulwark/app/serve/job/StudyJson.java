package dev.bulwark.app.serve.job;

import dev.bulwark.app.work.StudyJob;
import dev.bulwark.app.work.StudyWork;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.offers.OfferValue;
import dev.bulwark.study.offers.Offers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a study came to, for the page: what stands in its folder, and distributions and offers beside. */
final class StudyJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StudyJson() {}

    static Map<String, Object> of(Path folder, StudyJob job, StudyWork.Done done) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", folder.toString());
        json.put("title", job.draft().title());
        json.put("files", done.files());
        json.put("summary", read(folder.resolve("summary.json")));
        Map<String, Object> histograms = new LinkedHashMap<>();
        done.study().runs().forEach(v -> histograms.put(v.variant().id(), RunTask.histogram(v.outcomes())));
        json.put("leakers_histograms", histograms);
        json.put("causes", read(folder.resolve("causes.json")));
        json.put(
                "offers",
                new Offers(job.draft(), done.study())
                        .values().stream().map(StudyJson::offer).toList());
        return json;
    }

    private static Map<String, Object> offer(OfferValue value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("variant", value.variant());
        json.put("title", value.variantTitle());
        json.put("fire_units", value.fireUnits());
        json.put("cost_usd", interval(value.costUsd()));
        json.put("stopped", interval(value.stopped()));
        json.put("stopped_per_billion_usd", interval(value.stoppedPerBillion()));
        return json;
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mean", interval.estimate());
        json.put("low", interval.low());
        json.put("high", interval.high());
        return json;
    }

    private static Object read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), LinkedHashMap.class);
    }
}
