package dev.bulwark.study.unknowns;

import dev.bulwark.base.stats.Variances;
import dev.bulwark.model.study.Claim;
import dev.bulwark.model.study.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A claim's left side less its right side, at points of the unknowns. */
public final class ClaimValues {

    private ClaimValues() {}

    /** One difference a point. */
    public static double[] differences(Claim claim, List<Variant> variants, OuterRuns runs, List<PointRuns> points) {
        double[] left = means(claim.left(), variants, runs, points);
        double[] right = switch (claim.right()) {
            case Claim.Term term -> means(term, variants, runs, points);
            case Claim.Threshold threshold ->
                IntStream.range(0, left.length)
                        .mapToDouble(i -> threshold.value())
                        .toArray();
        };
        return IntStream.range(0, left.length)
                .mapToDouble(i -> left[i] - right[i])
                .toArray();
    }

    /** Chance and ignorance of the difference, run by run on the same luck. */
    public static Variances variances(Claim claim, List<Variant> variants, OuterRuns runs) {
        List<double[]> left =
                runs.values(index(claim.left(), variants), claim.left().measure());
        if (claim.right() instanceof Claim.Term right) {
            List<double[]> other = runs.values(index(right, variants), right.measure());
            List<double[]> differences = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                differences.add(difference(left.get(i), other.get(i)));
            }
            return Variances.of(differences);
        }
        return Variances.of(left);
    }

    private static double[] difference(double[] left, double[] right) {
        return IntStream.range(0, Math.min(left.length, right.length))
                .mapToDouble(i -> left[i] - right[i])
                .toArray();
    }

    private static double[] means(Claim.Term term, List<Variant> variants, OuterRuns runs, List<PointRuns> points) {
        return runs.means(points, index(term, variants), term.measure());
    }

    private static int index(Claim.Term term, List<Variant> variants) {
        for (int v = 0; v < variants.size(); v++) {
            if (variants.get(v).id().equals(term.variant())) {
                return v;
            }
        }
        throw new IllegalArgumentException("no variant " + term.variant());
    }
}
