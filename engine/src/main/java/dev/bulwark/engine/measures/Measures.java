package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import java.util.HashSet;
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
                case Event.Launched _ -> threats++;
                case Event.TrackConfirmed e -> {
                    if (!tallies.isDecoy(e.threat())) {
                        tracked.add(e.threat());
                    }
                    firstTrackS = Double.isNaN(firstTrackS) ? e.time().seconds() : firstTrackS;
                }
                case Event.Fired e -> {
                    fired++;
                    if (!tallies.isDecoy(e.threat())) {
                        shotAt.add(e.threat());
                    }
                    byInterceptor.merge(e.interceptor(), 1, Integer::sum);
                }
                case Event.Intercepted e -> wasted += e.outcome() == Event.Outcome.NO_TARGET ? 1 : 0;
                case Event.Leaked e -> {
                    leakers++;
                    byAsset.merge(e.asset(), 1, Integer::sum);
                    byRaid.merge(raidOf(e.threat()), 1, Integer::sum);
                }
                case Event.DecoyStarted _,
                        Event.DecoySpent _,
                        Event.TrackRefused _,
                        Event.TrackDropped _,
                        Event.Engaged _,
                        Event.Reloaded _,
                        Event.Returned _,
                        Event.Assessed _,
                        Event.Withheld _,
                        Event.Ended _ -> {}
            }
        }

        RunOutcome outcome(int replication) {
            return new RunOutcome(
                    replication,
                    threats,
                    leakers,
                    threats - tracked.size(),
                    tracked.size() - shotAt.size(),
                    fired,
                    wasted,
                    byAsset,
                    byRaid,
                    byInterceptor,
                    firstTrackS,
                    tallies.counts());
        }
    }

    /** Threats are named raid-number. */
    private static String raidOf(String threat) {
        return threat.substring(0, threat.lastIndexOf('-'));
    }
}
