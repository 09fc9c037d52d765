package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;

/** Leakers a run of the first variant minus those of the second, paired on common random numbers; 95 % Student. */
public record PairedSummary(String first, String second, Interval leakers) {}
