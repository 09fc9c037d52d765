package dev.bulwark.app.serve.job;

import dev.bulwark.study.runs.BatchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Leakers of the runs that are done, by variant; threads end batches in any order. */
final class VariantLeakers {
    private final List<String> ids;
    private final List<String> titles;
    private final List<Map<Integer, double[]>> batches = new ArrayList<>();

    VariantLeakers(List<String> ids, List<String> titles) {
        this.ids = ids;
        this.titles = titles;
        ids.forEach(_ -> batches.add(new TreeMap<>()));
    }

    /** What is known of each variant with at least two runs after one more batch. */
    synchronized List<Estimate> with(BatchResult result) {
        batches.get(result.batch().variant()).put(result.batch().first(), result.leakers());
        List<Estimate> estimates = new ArrayList<>();
        for (int v = 0; v < ids.size(); v++) {
            double[] all = batches.get(v).values().stream()
                    .flatMapToDouble(java.util.Arrays::stream)
                    .toArray();
            if (all.length > 1) {
                estimates.add(Estimate.of(ids.get(v), titles.get(v), all));
            }
        }
        return estimates;
    }
}
