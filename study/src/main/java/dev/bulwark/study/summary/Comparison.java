package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;
import dev.bulwark.engine.measures.Detail;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.study.runs.VariantRuns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * One measure of two variants on common random numbers, over the pairs of runs in which both have it.
 *
 * @param measure its name, as claims and tables have it
 * @param phrase for people
 * @param difference mean of second minus first, paired (Student, 95 %)
 */
public record Comparison(
        String measure, String phrase, int pairs, Interval first, Interval second, Interval difference) {

    private record Measure(String name, String phrase, ToDoubleFunction<RunOutcome> value) {}

    /** All measures of which there is anything in both. */
    public static List<Comparison> of(VariantRuns first, VariantRuns second) {
        List<Comparison> rows = new ArrayList<>();
        for (Measure measure : measures(first, second)) {
            compare(measure, first, second, rows);
        }
        return rows;
    }

    private static void compare(Measure measure, VariantRuns first, VariantRuns second, List<Comparison> into) {
        Map<Integer, Double> others = new HashMap<>();
        second.outcomes()
                .forEach(o -> others.put(o.replication(), measure.value().applyAsDouble(o)));
        List<double[]> both = new ArrayList<>();
        for (RunOutcome o : first.outcomes()) {
            double a = measure.value().applyAsDouble(o);
            double b = others.getOrDefault(o.replication(), Double.NaN);
            if (Double.isFinite(a) && Double.isFinite(b)) {
                both.add(new double[] {a, b});
            }
        }
        double[] a = both.stream().mapToDouble(p -> p[0]).toArray();
        double[] b = both.stream().mapToDouble(p -> p[1]).toArray();
        boolean nothing =
                Arrays.stream(a).allMatch(x -> x == 0) && Arrays.stream(b).allMatch(x -> x == 0);
        if (!nothing) {
            into.add(new Comparison(
                    measure.name(),
                    measure.phrase(),
                    a.length,
                    Student.interval95(Moments.of(a)),
                    Student.interval95(Moments.of(b)),
                    Student.pairedDifference95(b, a)));
        }
    }

    private static List<Measure> measures(VariantRuns first, VariantRuns second) {
        List<Measure> all = new ArrayList<>();
        all.add(new Measure("leakers", "get through", RunOutcome::leakers));
        all.add(new Measure("never_seen", "threats never seen", RunOutcome::neverSeen));
        all.add(new Measure("never_engaged", "threats seen, never shot at", RunOutcome::neverEngaged));
        all.add(new Measure("fired", "interceptors fired", RunOutcome::fired));
        all.add(new Measure("wasted", "interceptors that met a dead target", RunOutcome::wasted));
        for (Tally t : Tally.values()) {
            all.add(new Measure(t.key(), t.phrase(), o -> o.tallies().getOrDefault(t, 0)));
        }
        all.add(detail("first_track_range_km", "first track of a threat at, km", d -> d.firstTrackRangeM() / 1000));
        all.add(detail("first_track_error_m", "error of the first track, m", Detail::firstTrackErrorM));
        all.add(detail("first_intercept_range_km", "first intercept at, km", d -> d.firstInterceptRangeM() / 1000));
        all.add(detail("assets_surviving", "assets not hit", Detail::assetsSurviving));
        ids(first, second, o -> o.detail().firstKnownS().keySet())
                .forEach(id -> all.add(detail(
                        "first_known_s." + id,
                        "first known to " + id + ", s",
                        d -> d.firstKnownS().getOrDefault(id, Double.NaN))));
        ids(first, second, o -> o.leakersByAsset().keySet())
                .forEach(id -> all.add(new Measure(
                        "leakers." + id,
                        "get through at " + id,
                        o -> o.leakersByAsset().getOrDefault(id, 0))));
        return all;
    }

    private static Measure detail(String name, String phrase, ToDoubleFunction<Detail> value) {
        return new Measure(name, phrase, o -> value.applyAsDouble(o.detail()));
    }

    private static TreeSet<String> ids(
            VariantRuns first, VariantRuns second, Function<RunOutcome, Iterable<String>> of) {
        TreeSet<String> ids = new TreeSet<>();
        of.apply(first.outcomes().getFirst()).forEach(ids::add);
        of.apply(second.outcomes().getFirst()).forEach(ids::add);
        return ids;
    }
}
