package dev.bulwark.engine.measures;

import java.util.Map;

/**
 * What one run came to beyond its counts. What did not happen is NaN.
 *
 * @param assetsSurviving assets that no threat reached
 * @param firstTrackRangeM distance from the radar at a threat's first firm track, mean over the threats tracked
 * @param firstTrackErrorM root mean square position error that the radar makes in that track, mean over the threats
 *     tracked
 * @param firstInterceptRangeM distance from the fire unit at which the first interceptor would meet a threat, mean over
 *     the threats fired at: flight time by mean speed
 * @param warningS for each asset or part of the defence that is attacked, from the first firm track of any threat of the
 *     raids against it to its first hit; 0 if nothing was tracked before, NaN if it was not reached
 * @param firstKnownS for each fire unit, when it first knew of a threat, by its own radars or by a network that worked; NaN
 *     if it never did
 * @param busiestChannels for each fire unit, most targets engaged at the same time
 * @param channelS for each fire unit, seconds of engagement summed over its target channels
 * @param spentUsd cost of the interceptors fired; NaN if one has no published cost
 * @param stoppedUsd cost of the threats killed; NaN if one has no published cost
 */
public record Detail(
        int assetsSurviving,
        double firstTrackRangeM,
        double firstTrackErrorM,
        double firstInterceptRangeM,
        Map<String, Double> warningS,
        Map<String, Double> firstKnownS,
        Map<String, Integer> busiestChannels,
        Map<String, Double> channelS,
        double spentUsd,
        double stoppedUsd) {

    /** Dollars of interceptors for each dollar of threats stopped: above one the attacker wins the exchange. */
    public double costExchange() {
        return stoppedUsd > 0 ? spentUsd / stoppedUsd : Double.NaN;
    }
}
