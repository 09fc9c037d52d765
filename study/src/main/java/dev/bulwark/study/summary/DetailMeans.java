package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;
import dev.bulwark.engine.measures.Detail;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Means of the details of many runs, over those runs in which there is anything to measure (Student, 95 %): nothing, or no
 * such id, where no run has any.
 *
 * @param warningS by asset, over the runs in which it was hit; see {@link Detail}
 */
public record DetailMeans(
        Optional<Interval> assetsSurviving,
        Optional<Interval> firstTrackRangeM,
        Optional<Interval> firstTrackErrorM,
        Optional<Interval> firstInterceptRangeM,
        SortedMap<String, Interval> warningS,
        SortedMap<String, Interval> firstKnownS,
        SortedMap<String, Interval> busiestChannels,
        SortedMap<String, Interval> channelS,
        Optional<Interval> spentUsd,
        Optional<Interval> stoppedUsd,
        Optional<Interval> costExchange) {

    public static DetailMeans of(List<Detail> details) {
        return new DetailMeans(
                mean(details, Detail::assetsSurviving),
                mean(details, Detail::firstTrackRangeM),
                mean(details, Detail::firstTrackErrorM),
                mean(details, Detail::firstInterceptRangeM),
                means(details, Detail::warningS),
                means(details, Detail::firstKnownS),
                means(details, Detail::busiestChannels),
                means(details, Detail::channelS),
                mean(details, Detail::spentUsd),
                mean(details, Detail::stoppedUsd),
                mean(details, Detail::costExchange));
    }

    private static Optional<Interval> mean(List<Detail> details, ToDoubleFunction<Detail> measure) {
        double[] known = new double[details.size()];
        int count = 0;
        for (Detail detail : details) {
            double value = measure.applyAsDouble(detail);
            if (Double.isFinite(value)) {
                known[count++] = value;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(Student.interval95(Moments.of(Arrays.copyOf(known, count))));
    }

    private static <T extends Number> SortedMap<String, Interval> means(
            List<Detail> details, Function<Detail, Map<String, T>> measure) {
        TreeSet<String> ids = new TreeSet<>();
        details.forEach(d -> ids.addAll(measure.apply(d).keySet()));
        SortedMap<String, Interval> means = new TreeMap<>();
        for (String id : ids) {
            mean(details, d -> {
                        T value = measure.apply(d).get(id);
                        return value == null ? Double.NaN : value.doubleValue();
                    })
                    .ifPresent(mean -> means.put(id, mean));
        }
        return means;
    }
}
