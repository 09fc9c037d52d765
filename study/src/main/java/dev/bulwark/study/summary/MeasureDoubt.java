package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Variances;
import java.util.List;

/**
 * How far a measure's mean moves within the published ranges.
 *
 * @param variances chance and ignorance apart
 * @param range mean over the draws, and the middle 95 % of the draws' means with the chance in them taken out
 * @param drivers what moves it, the strongest first; empty if that was not asked for
 */
public record MeasureDoubt(String measure, Variances variances, Interval range, List<Driver> drivers) {

    public MeasureDoubt {
        drivers = List.copyOf(drivers);
    }
}
