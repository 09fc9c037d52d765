package dev.bulwark.study.summary;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.engine.measures.Tally;
import java.util.Map;
import java.util.SortedMap;

/**
 * What many runs of one variant come to; all intervals are 95 %.
 *
 * @param id of the variant
 * @param title of the variant, for people
 * @param replications runs
 * @param threats threats in each run
 * @param leakers mean leakers a run (Student)
 * @param noLeak probability that nothing leaks (Wilson)
 * @param neverSeen mean threats a run that no radar tracked
 * @param neverEngaged mean threats a run that were tracked and not fired at
 * @param fired mean interceptors fired a run
 * @param wasted mean interceptors a run that met a target dead already
 * @param leakersByAsset mean leakers at each asset
 * @param leakersByRaid mean leakers of each raid
 * @param firedByInterceptor mean interceptors fired of each kind
 * @param tallies means a run of what else was counted
 * @param detail ranges, times and costs
 */
public record VariantSummary(
        String id,
        String title,
        int replications,
        int threats,
        Interval leakers,
        Interval noLeak,
        Interval neverSeen,
        Interval neverEngaged,
        Interval fired,
        Interval wasted,
        SortedMap<String, Interval> leakersByAsset,
        SortedMap<String, Interval> leakersByRaid,
        SortedMap<String, Interval> firedByInterceptor,
        Map<Tally, Interval> tallies,
        DetailMeans detail) {}
