package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import java.util.List;
import java.util.Optional;

/**
 * What ignorance does to a claim.
 *
 * @param range left less right side: mean over the draws, and the middle 95 % of them, chance taken out
 * @param holds share of the draws at which the claim holds (Wilson)
 * @param drivers what moves the difference, the strongest first
 * @param condition the one figure and value that best part the draws where it holds from those where it does not
 */
public record Doubt(Interval range, Interval holds, List<Driver> drivers, Optional<Condition> condition) {

    public Doubt {
        drivers = List.copyOf(drivers);
    }
}
