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
import java.util.stream.IntStream;

/**
 * Reads claims off runs: supported or refuted where both the 95 % interval of chance at nominal figures and the range of
 * ignorance lie on one side, open where they do not.
 */
public final class Verdicts {

    private Verdicts() {}

    /** @param doubt what ignorance does to the claim; empty if nothing was drawn */
    public static Verdict of(Question question, List<VariantRuns> runs, Optional<Doubt> doubt) {
        Interval left = side(question.claim().left(), runs);
        Interval right = side(question.claim().right(), runs);
        Interval difference = difference(question.claim(), left, runs);
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
        return new Verdict(question, kind, left, right, difference, doubt);
    }

    private static Interval difference(Claim claim, Interval left, List<VariantRuns> runs) {
        return switch (claim.right()) {
            case Claim.Term right -> {
                double[] first = values(claim.left(), runs);
                double[] second = values(right, runs);
                yield mean(IntStream.range(0, first.length)
                        .mapToDouble(i -> first[i] - second[i])
                        .toArray());
            }
            case Claim.Threshold threshold ->
                new Interval(
                        left.estimate() - threshold.value(),
                        left.low() - threshold.value(),
                        left.high() - threshold.value());
        };
    }

    private static Interval side(Claim.Side side, List<VariantRuns> runs) {
        return switch (side) {
            case Claim.Threshold threshold -> new Interval(threshold.value(), threshold.value(), threshold.value());
            case Claim.Term term -> mean(term, values(term, runs));
        };
    }

    private static Interval mean(Claim.Term term, double[] values) {
        if (term.measure().equals("no_leak")) {
            long clean = Arrays.stream(values).filter(v -> v == 1).count();
            return Wilson.interval95(clean, values.length);
        }
        return mean(values);
    }

    /** What is the same in every run, as geometry is, has no interval of chance, not even one of rounding. */
    private static Interval mean(double[] values) {
        return values.length > 0 && Arrays.stream(values).allMatch(v -> v == values[0])
                ? new Interval(values[0], values[0], values[0])
                : Student.interval95(Moments.of(values));
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
                .mapToDouble(o -> known(term, MeasureSet.value(term.measure(), of.variant(), o)))
                .toArray();
    }

    private static double known(Claim.Term term, double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("a claim asks for " + term
                    + ", which is not known in every run: nothing was" + " tracked, or a cost is not published");
        }
        return value;
    }
}
