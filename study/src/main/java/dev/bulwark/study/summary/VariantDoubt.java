package dev.bulwark.study.summary;

import dev.bulwark.base.stats.PBox;
import java.util.List;

/**
 * What ignorance does to one variant.
 *
 * @param variant id
 * @param measures each with its range and drivers, leakers first
 * @param leakers the band of the draws' distributions of leakers a run
 */
public record VariantDoubt(String variant, List<MeasureDoubt> measures, PBox leakers) {

    public VariantDoubt {
        measures = List.copyOf(measures);
    }

    /** The doubt about one measure. */
    public MeasureDoubt of(String measure) {
        return measures.stream()
                .filter(m -> m.measure().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + measure));
    }
}
