package dev.bulwark.engine.measures;

import java.util.Map;

/**
 * What one run came to. Maps are keyed by ids of the scenario, in order, with every id present.
 *
 * @param threats threats that started
 * @param leakers threats that reached their asset
 * @param neverSeen threats that no radar of the defence tracked
 * @param neverEngaged threats that were tracked and not fired at
 * @param fired interceptors fired
 * @param wasted interceptors that met a target dead already
 * @param doubleEngaged targets that two fire units or more engaged at the same time
 * @param friendlyFire what was shot at by mistake
 * @param leakersByAsset leakers at each asset
 * @param leakersByRaid leakers of each raid
 * @param firedByInterceptor interceptors fired of each kind
 * @param firstTrackS time of the first firm track; NaN if none
 * @param tallies what else was counted; every one is present
 * @param detail ranges, times and costs
 */
public record RunOutcome(
        int replication,
        int threats,
        int leakers,
        int neverSeen,
        int neverEngaged,
        int fired,
        int wasted,
        int doubleEngaged,
        FriendlyFire friendlyFire,
        Map<String, Integer> leakersByAsset,
        Map<String, Integer> leakersByRaid,
        Map<String, Integer> firedByInterceptor,
        double firstTrackS,
        Map<Tally, Integer> tallies,
        Detail detail) {

    /** Friendly and neutral aircraft that were fired at, and those of them that were lost. */
    public record FriendlyFire(int friendsShotAt, int friendsLost, int neutralsShotAt, int neutralsLost) {
        public static final FriendlyFire NONE = new FriendlyFire(0, 0, 0, 0);
    }
}
