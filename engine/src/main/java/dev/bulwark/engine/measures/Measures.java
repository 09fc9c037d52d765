package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** From a log to what the run came to. The scenario gives the names to count under, never the numbers. */
public final class Measures {

    private Measures() {}

    public static RunOutcome of(Scenario scenario, RunLog log) {
        Counter counter = new Counter(scenario);
        log.events().forEach(counter::count);
        return counter.outcome(log.replication());
    }

    private static final class Counter {
        private final SortedMap<String, Integer> byAsset = new TreeMap<>();
        private final SortedMap<String, Integer> byRaid = new TreeMap<>();
        private final SortedMap<String, Integer> byInterceptor = new TreeMap<>();
        private final Set<String> tracked = new HashSet<>();
        private final Set<String> shotAt = new HashSet<>();
        private final Tallies tallies = new Tallies();
        private final Map<String, Allegiance> sides = new HashMap<>();
        private final Set<String> othersShotAt = new HashSet<>();
        private final Set<String> othersLost = new HashSet<>();
        private final Map<String, Set<String>> engagedBy = new HashMap<>();
        private final Set<String> doubled = new HashSet<>();
        private int threats;
        private int leakers;
        private int fired;
        private int wasted;
        private double firstTrackS = Double.NaN;

        Counter(Scenario scenario) {
            for (Asset asset : scenario.assets()) {
                byAsset.put(asset.id(), 0);
            }
            for (Raid raid : scenario.raids()) {
                byRaid.put(raid.id(), 0);
            }
            for (FireUnit unit : scenario.fireUnits()) {
                for (Weapon weapon : unit.weapons()) {
                    byInterceptor.put(weapon.interceptor().id(), 0);
                }
            }
        }

        void count(Event event) {
            tallies.count(event);
            switch (event) {
                case Event.Launched e -> {
                    sides.put(e.threat(), e.side());
                    threats += e.side() == Allegiance.HOSTILE ? 1 : 0;
                }
                case Event.TrackConfirmed e -> {
                    if (isThreat(e.threat())) {
                        tracked.add(e.threat());
                        firstTrackS = Double.isNaN(firstTrackS) ? e.time().seconds() : firstTrackS;
                    }
                }
                case Event.Fired e -> {
                    fired++;
                    if (isThreat(e.threat())) {
                        shotAt.add(e.threat());
                    } else if (!isHostile(e.threat())) {
                        othersShotAt.add(e.threat());
                    }
                    byInterceptor.merge(e.interceptor(), 1, Integer::sum);
                }
                case Event.Intercepted e -> {
                    wasted += e.outcome() == Event.Outcome.NO_TARGET ? 1 : 0;
                    if (e.outcome() == Event.Outcome.KILL && !isHostile(e.threat())) {
                        othersLost.add(e.threat());
                    }
                }
                case Event.Engaged e -> engaged(e);
                case Event.Assessed e -> {
                    Set<String> units = engagedBy.get(e.threat());
                    if (units != null) {
                        units.remove(e.fireUnit());
                    }
                }
                case Event.Leaked e -> {
                    leakers++;
                    byAsset.merge(e.asset(), 1, Integer::sum);
                    byRaid.merge(raidOf(e.threat()), 1, Integer::sum);
                }
                case Event.DecoyStarted _,
                        Event.DecoySpent _,
                        Event.TrackRefused _,
                        Event.Turned _,
                        Event.TrackDropped _,
                        Event.Reloaded _,
                        Event.Returned _,
                        Event.Withheld _,
                        Event.Departed _,
                        Event.Identified _,
                        Event.Lost _,
                        Event.Ended _ -> {}
            }
        }

        private void engaged(Event.Engaged e) {
            Set<String> units = engagedBy.computeIfAbsent(e.threat(), t -> new HashSet<>());
            if (units.add(e.fireUnit()) && units.size() > 1) {
                doubled.add(e.threat());
            }
        }

        /** Whether it attacks; neither traffic nor decoys do. */
        private boolean isThreat(String id) {
            return isHostile(id) && !tallies.isDecoy(id);
        }

        private boolean isHostile(String id) {
            return sides.getOrDefault(id, Allegiance.HOSTILE) == Allegiance.HOSTILE;
        }

        private int count(Set<String> ids, Allegiance side) {
            return (int) ids.stream().filter(id -> sides.get(id) == side).count();
        }

        private Map<Tally, Integer> all(RunOutcome.FriendlyFire fire) {
            Map<Tally, Integer> all = new EnumMap<>(tallies.counts());
            all.put(Tally.DOUBLE_ENGAGED, doubled.size());
            all.put(Tally.FRIENDS_SHOT_AT, fire.friendsShotAt());
            all.put(Tally.FRIENDS_LOST, fire.friendsLost());
            all.put(Tally.NEUTRALS_SHOT_AT, fire.neutralsShotAt());
            all.put(Tally.NEUTRALS_LOST, fire.neutralsLost());
            return Collections.unmodifiableMap(all);
        }

        RunOutcome outcome(int replication) {
            RunOutcome.FriendlyFire fire = new RunOutcome.FriendlyFire(
                    count(othersShotAt, Allegiance.FRIEND),
                    count(othersLost, Allegiance.FRIEND),
                    count(othersShotAt, Allegiance.NEUTRAL),
                    count(othersLost, Allegiance.NEUTRAL));
            return new RunOutcome(
                    replication,
                    threats,
                    leakers,
                    threats - tracked.size(),
                    tracked.size() - shotAt.size(),
                    fired,
                    wasted,
                    doubled.size(),
                    fire,
                    byAsset,
                    byRaid,
                    byInterceptor,
                    firstTrackS,
                    all(fire));
        }
    }

    /** Threats are named raid-number. */
    private static String raidOf(String threat) {
        return threat.substring(0, threat.lastIndexOf('-'));
    }
}
