package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;
import dev.bulwark.base.stats.Wilson;
import dev.bulwark.model.study.Claim;
import dev.bulwark.model.study.Question;
import dev.bulwark.study.measure.MeasureSet;
import dev.bulwark.study.runs.VariantRuns;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads claims off runs: supported or refuted where both the 95 % interval of chance at nominal figures and the range of
 * ignorance lie on one side, open where they do not.
 */
public final class Verdicts {

    private Verdicts() {}

    /** @param doubt what ignorance does to the claim; empty if nothing was drawn */
    public static Verdict of(Question question, List<VariantRuns> runs, Optional<Doubt> doubt) {
        Interval difference = difference(question.claim(), runs);
        boolean less = question.claim().relation() == Claim.Relation.LESS;
        double low = Math.min(difference.low(), doubt.map(d -> d.range().low()).orElse(difference.low()));
        double high =
                Math.max(difference.high(), doubt.map(d -> d.range().high()).orElse(difference.high()));
        Verdict.Kind kind;
        if (runs.getFirst().outcomes().size() < 2) {
            kind = Verdict.Kind.OPEN; // one run has no interval
        } else if (high < 0) {
            kind = less ? Verdict.Kind.SUPPORTED : Verdict.Kind.REFUTED;
        } else if (low > 0) {
            kind = less ? Verdict.Kind.REFUTED : Verdict.Kind.SUPPORTED;
        } else {
            kind = Verdict.Kind.OPEN;
        }
        return new Verdict(question, kind, difference, doubt);
    }

    private static Interval difference(Claim claim, List<VariantRuns> runs) {
        double[] left = values(claim.left(), runs);
        return switch (claim.right()) {
            case Claim.Term right -> Student.pairedDifference95(left, values(right, runs));
            case Claim.Threshold threshold -> beside(claim.left(), left, threshold.value());
        };
    }

    private static Interval beside(Claim.Term term, double[] values, double threshold) {
        Interval mean = Student.interval95(Moments.of(values));
        if (term.measure().equals("no_leak")) {
            long clean = Arrays.stream(values).filter(v -> v == 1).count();
            mean = Wilson.interval95(clean, values.length);
        }
        return new Interval(mean.estimate() - threshold, mean.low() - threshold, mean.high() - threshold);
    }

    private static double[] values(Claim.Term term, List<VariantRuns> runs) {
        VariantRuns of = runs.stream()
                .filter(r -> r.variant().id().equals(term.variant()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no variant " + term.variant()));
        Set<Integer> failed = new HashSet<>();
        runs.forEach(r -> r.failures().forEach(f -> failed.add(f.replication())));
        return of.outcomes().stream()
                .filter(o -> !failed.contains(o.replication())) // what failed anywhere has no pair
                .mapToDouble(o -> MeasureSet.value(term.measure(), o))
                .toArray();
    }
}
