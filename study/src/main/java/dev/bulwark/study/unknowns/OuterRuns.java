package dev.bulwark.study.unknowns;

import dev.bulwark.study.measure.MeasureSet;
import dev.bulwark.study.runs.RunFailure;
import java.util.ArrayList;
import java.util.List;

/**
 * All runs of the outer loop.
 *
 * @param plan where the draws lie
 * @param measures of each variant, in the order of the study
 * @param draws runs of each draw, in order
 * @param examined unknowns whose Sobol' indices can be told, the most suspected first
 */
public record OuterRuns(
        Unknowns unknowns, DrawPlan plan, List<MeasureSet> measures, List<PointRuns> draws, List<Examined> examined) {

    public OuterRuns {
        measures = List.copyOf(measures);
        draws = List.copyOf(draws);
        examined = List.copyOf(examined);
    }

    /**
     * Row by row of A, the runs with one unknown taken from B.
     *
     * @param unknown its number among the unknowns
     */
    public record Examined(int unknown, List<PointRuns> rows) {
        public Examined {
            rows = List.copyOf(rows);
        }
    }

    /** A measure's mean at each draw. */
    public double[] means(int variant, String measure) {
        return means(draws, variant, measure);
    }

    /** A measure's mean at each of some points. */
    public double[] means(List<PointRuns> points, int variant, String measure) {
        return points.stream()
                .mapToDouble(p -> p.mean(variant, measures.get(variant), measure))
                .toArray();
    }

    /** A measure's runs at each draw. */
    public List<double[]> values(int variant, String measure) {
        return draws.stream()
                .map(p -> p.values(variant, measures.get(variant), measure))
                .toList();
    }

    public List<RunFailure> failures() {
        List<RunFailure> all = new ArrayList<>();
        draws.forEach(p -> all.addAll(p.failures()));
        examined.forEach(e -> e.rows().forEach(p -> all.addAll(p.failures())));
        return all;
    }
}
