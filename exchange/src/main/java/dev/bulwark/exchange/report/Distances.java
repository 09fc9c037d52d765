package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.summary.DetailMeans;
import dev.bulwark.study.summary.VariantSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far out the variants see and meet, how soon they know, and at what price: one table. */
final class Distances {
    private static final List<String> COLUMNS = List.of(
            "Variant",
            "First firm track of a threat, km from the radar",
            "Its position error, m",
            "First intercept, km from the fire unit",
            "Warning before the first hit, s",
            "Assets not hit",
            "USD of interceptors for each USD stopped");

    private Distances() {}

    static void add(List<VariantSummary> variants, Html html) {
        html.table(
                "How far out, how soon, at what price: means of the runs in which there is anything to measure",
                COLUMNS,
                variants.stream().map(Distances::row).toList());
    }

    private static List<String> row(VariantSummary v) {
        DetailMeans d = v.detail();
        String warning = d.warningS().entrySet().stream()
                .map(e -> e.getKey() + " " + Rounding.withInterval(e.getValue()))
                .collect(Collectors.joining("; "));
        return List.of(
                v.title(),
                known(d.firstTrackRangeM(), 1000),
                known(d.firstTrackErrorM(), 1),
                known(d.firstInterceptRangeM(), 1000),
                warning.isEmpty() ? "nothing is hit" : warning,
                known(d.assetsSurviving(), 1),
                known(d.costExchange(), 1));
    }

    private static String known(Optional<Interval> mean, double unit) {
        return mean.map(m -> Rounding.withInterval(new Interval(m.estimate() / unit, m.low() / unit, m.high() / unit)))
                .orElse("–");
    }
}
