package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;
import dev.bulwark.base.stats.Wilson;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.study.Claim;
import dev.bulwark.model.study.Question;
import dev.bulwark.study.runs.VariantRuns;
import java.util.Arrays;
import java.util.List;

/** Reads claims off runs: supported or refuted where the 95 % interval allows, open where it does not. */
public final class Verdicts {

    private Verdicts() {}

    public static Verdict of(Question question, List<VariantRuns> runs) {
        Interval difference = difference(question.claim(), runs);
        boolean less = question.claim().relation() == Claim.Relation.LESS;
        Verdict.Kind kind;
        if (runs.getFirst().outcomes().size() < 2) {
            kind = Verdict.Kind.OPEN; // one run has no interval
        } else if (difference.high() < 0) {
            kind = less ? Verdict.Kind.SUPPORTED : Verdict.Kind.REFUTED;
        } else if (difference.low() > 0) {
            kind = less ? Verdict.Kind.REFUTED : Verdict.Kind.SUPPORTED;
        } else {
            kind = Verdict.Kind.OPEN;
        }
        return new Verdict(question, kind, difference);
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
        return of.outcomes().stream().mapToDouble(o -> value(term.measure(), o)).toArray();
    }

    private static double value(String measure, RunOutcome outcome) {
        int dot = measure.indexOf('.');
        String name = dot < 0 ? measure : measure.substring(0, dot);
        return switch (name) {
            case "leakers" ->
                dot < 0 ? outcome.leakers() : outcome.leakersByAsset().getOrDefault(measure.substring(dot + 1), 0);
            case "no_leak" -> outcome.leakers() == 0 ? 1 : 0;
            case "never_seen" -> outcome.neverSeen();
            case "never_engaged" -> outcome.neverEngaged();
            case "fired" -> outcome.fired();
            case "wasted" -> outcome.wasted();
            default ->
                Tally.find(name)
                        .map(t -> outcome.tallies().getOrDefault(t, 0))
                        .orElseThrow(() -> new IllegalArgumentException("no measure " + measure));
        };
    }
}
