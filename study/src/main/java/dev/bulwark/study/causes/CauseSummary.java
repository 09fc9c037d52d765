package dev.bulwark.study.causes;

import dev.bulwark.base.stats.Interval;
import java.util.SortedMap;

/**
 * Leakers by cause.
 *
 * @param replications runs looked at
 * @param leakers mean leakers a run
 * @param byCause mean leakers a run of each cause, every cause present; they add up to the leakers
 * @param byRaid the same for each raid
 */
public record CauseSummary(
        int replications,
        Interval leakers,
        SortedMap<Cause, Interval> byCause,
        SortedMap<String, SortedMap<Cause, Interval>> byRaid) {}
