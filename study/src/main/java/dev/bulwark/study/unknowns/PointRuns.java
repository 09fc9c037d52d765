package dev.bulwark.study.unknowns;

import dev.bulwark.study.measure.MeasureSet;
import dev.bulwark.study.runs.BatchResult;
import dev.bulwark.study.runs.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The runs of all variants at one point of the unknowns.
 *
 * @param point its number; for a draw the draw's, from 1
 * @param byVariant what the runs came to, in the order of the study's variants
 */
public record PointRuns(int point, List<BatchResult> byVariant) {

    public PointRuns {
        byVariant = List.copyOf(byVariant);
    }

    /** A measure of each run of a variant; runs that failed are left out. An asset or a raid that it lacks has no leakers. */
    public double[] values(int variant, MeasureSet measures, String measure) {
        OptionalInt column = measures.find(measure);
        return byVariant.get(variant).rows().stream()
                .filter(row -> row.length > 0)
                .mapToDouble(row -> column.isPresent() ? row[column.getAsInt()] : 0)
                .toArray();
    }

    /** Mean of a measure over a variant's runs, without those where it is not a number; NaN if none is left. */
    public double mean(int variant, MeasureSet measures, String measure) {
        double sum = 0;
        int count = 0;
        for (double value : values(variant, measures, measure)) {
            if (!Double.isNaN(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    List<RunFailure> failures() {
        List<RunFailure> all = new ArrayList<>();
        byVariant.forEach(b -> all.addAll(b.failures()));
        return all;
    }
}
