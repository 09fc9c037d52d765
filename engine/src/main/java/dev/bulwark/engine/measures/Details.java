package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.InterceptorType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From a log to details of what the run came to; the scenario gives names, costs and mean speeds. */
public final class Details {

    private Details() {}

    public static Detail of(Scenario scenario, RunLog log) {
        Counter counter = new Counter(scenario);
        log.events().forEach(counter::count);
        return counter.detail(scenario);
    }

    private static final class Counter {
        private final Map<String, InterceptorType> interceptors = new HashMap<>();
        private final Map<String, Raid> raids = new HashMap<>();
        private final Map<String, Double> trackRangeM = new HashMap<>();
        private final Map<String, Double> interceptRangeM = new HashMap<>();
        private final Map<String, Double> assetTrackedS = new HashMap<>();
        private final SortedMap<String, Double> warningS = new TreeMap<>();
        private final Map<String, Double> openS = new HashMap<>();
        private final Map<String, Integer> open = new HashMap<>();
        private final SortedMap<String, Integer> busiest = new TreeMap<>();
        private final SortedMap<String, Double> channelS = new TreeMap<>();
        private final Set<String> killed = new HashSet<>();
        private double trackRangeSumM;
        private double interceptRangeSumM;
        private double spentUsd;
        private double stoppedUsd;

        Counter(Scenario scenario) {
            for (FireUnit unit : scenario.fireUnits()) {
                busiest.put(unit.id(), 0);
                channelS.put(unit.id(), 0.0);
                for (Weapon weapon : unit.weapons()) {
                    interceptors.put(weapon.interceptor().id(), weapon.interceptor());
                }
            }
            scenario.raids().forEach(r -> raids.put(r.id(), r));
        }

        void count(Event event) {
            switch (event) {
                case Event.TrackConfirmed e -> tracked(e);
                case Event.Engaged e -> engaged(e);
                case Event.Fired e -> fired(e);
                case Event.Intercepted e -> intercepted(e);
                case Event.Assessed e ->
                    closed(e.fireUnit(), e.threat(), e.time().seconds());
                case Event.Leaked e ->
                    warningS.putIfAbsent(
                            e.asset(),
                            e.time().seconds()
                                    - assetTrackedS.getOrDefault(
                                            e.asset(), e.time().seconds()));
                case Event.Ended e -> {
                    for (String key : Set.copyOf(openS.keySet())) {
                        int bar = key.indexOf('|');
                        closed(
                                key.substring(0, bar),
                                key.substring(bar + 1),
                                e.time().seconds());
                    }
                }
                case Event.Launched _,
                        Event.DecoyStarted _,
                        Event.DecoySpent _,
                        Event.TrackRefused _,
                        Event.TrackDropped _,
                        Event.Turned _,
                        Event.Returned _,
                        Event.Reloaded _,
                        Event.Withheld _,
                        Event.Departed _,
                        Event.Identified _,
                        Event.Lost _ -> {}
            }
        }

        private void tracked(Event.TrackConfirmed e) {
            Raid raid = raidOf(e.threat());
            if (raid != null && trackRangeM.putIfAbsent(e.threat(), e.rangeM()) == null) {
                trackRangeSumM += e.rangeM();
                assetTrackedS.putIfAbsent(raid.asset(), e.time().seconds());
            }
        }

        /** A second salvo keeps the channel: only the first opens it. */
        private void engaged(Event.Engaged e) {
            if (openS.putIfAbsent(key(e.fireUnit(), e.threat()), e.time().seconds()) == null) {
                int now = open.merge(e.fireUnit(), 1, Integer::sum);
                busiest.merge(e.fireUnit(), now, Math::max);
            }
        }

        private void closed(String unit, String threat, double nowS) {
            Double since = openS.remove(key(unit, threat));
            if (since != null) {
                open.merge(unit, -1, Integer::sum);
                channelS.merge(unit, nowS - since, Double::sum);
            }
        }

        private void fired(Event.Fired e) {
            InterceptorType type = interceptors.get(e.interceptor());
            if (type == null) {
                spentUsd = Double.NaN;
                return;
            }
            spentUsd += type.costUsd();
            double flightS = e.intercept().seconds() - e.time().seconds();
            double range = flightS * type.meanSpeedMps();
            if (interceptRangeM.putIfAbsent(e.threat(), range) == null) {
                interceptRangeSumM += range;
            }
        }

        private void intercepted(Event.Intercepted e) {
            Raid raid = raidOf(e.threat());
            if (e.outcome() == Event.Outcome.KILL && raid != null && killed.add(e.threat())) {
                stoppedUsd += raid.threat().costUsd();
            }
        }

        private @Nullable Raid raidOf(String threat) {
            int dash = threat.lastIndexOf('-');
            return dash < 0 ? null : raids.get(threat.substring(0, dash));
        }

        private static String key(String unit, String threat) {
            return unit + "|" + threat;
        }

        Detail detail(Scenario scenario) {
            int surviving = (int) scenario.assets().stream()
                    .map(Asset::id)
                    .filter(id -> !warningS.containsKey(id))
                    .count();
            return new Detail(
                    surviving,
                    trackRangeM.isEmpty() ? Double.NaN : trackRangeSumM / trackRangeM.size(),
                    interceptRangeM.isEmpty() ? Double.NaN : interceptRangeSumM / interceptRangeM.size(),
                    warningS,
                    busiest,
                    channelS,
                    spentUsd,
                    stoppedUsd);
        }
    }
}
