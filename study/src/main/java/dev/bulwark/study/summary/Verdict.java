package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.study.Question;
import java.util.Optional;

/**
 * The answer to a claim.
 *
 * @param left side at nominal figures, with its interval of chance
 * @param right side; a threshold has no interval
 * @param difference left side minus right side at nominal figures, with its interval of chance
 * @param doubt what ignorance does to it; empty if nothing was drawn
 */
public record Verdict(
        Question question, Kind kind, Interval left, Interval right, Interval difference, Optional<Doubt> doubt) {

    /** Whether all that is known lies on the claimed side of zero, on the other, or on both. */
    public enum Kind {
        SUPPORTED,
        REFUTED,
        OPEN
    }
}
