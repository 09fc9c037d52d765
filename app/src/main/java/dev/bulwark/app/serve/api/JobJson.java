package dev.bulwark.app.serve.api;

import dev.bulwark.app.serve.job.Estimate;
import dev.bulwark.app.serve.job.Job;
import java.util.LinkedHashMap;
import java.util.Map;

/** A moment of a job as {@code bulwark.page.job/1}. */
final class JobJson {

    private JobJson() {}

    static Map<String, Object> of(Job.Moment now) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "bulwark.page.job/1");
        json.put("id", now.id());
        json.put("kind", now.kind());
        json.put("state", now.state().text());
        json.put("stage", now.stage());
        json.put("done", now.done());
        json.put("total", now.total());
        json.put("seconds", Math.rint(now.seconds() * 100) / 100);
        json.put("left_s", Math.rint(now.leftS() * 10) / 10);
        json.put("half_width", now.halfWidth());
        json.put("estimates", now.estimates().stream().map(JobJson::estimate).toList());
        if (!now.result().isEmpty()) {
            json.put("result", now.result());
        }
        if (!now.problem().isEmpty()) {
            json.put("problem", now.problem());
        }
        return json;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("variant", estimate.variant());
        json.put("title", estimate.title());
        json.put("runs", estimate.runs());
        json.put("mean", estimate.leakers().estimate());
        json.put("low", estimate.leakers().low());
        json.put("high", estimate.leakers().high());
        json.put("half_width", estimate.leakers().halfWidth());
        return json;
    }
}
