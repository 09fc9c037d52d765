package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.study.Question;

/**
 * The answer to a claim.
 *
 * @param difference left side minus right side, with its interval
 */
public record Verdict(Question question, Kind kind, Interval difference) {

    /** Whether the interval of the difference lies on the claimed side of zero, on the other, or on both. */
    public enum Kind {
        SUPPORTED,
        REFUTED,
        OPEN
    }
}
