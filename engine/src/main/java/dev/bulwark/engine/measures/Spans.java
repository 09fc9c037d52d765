package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.InterceptorType;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ranges, warning times and costs of one run. */
final class Spans {
    private final Map<String, InterceptorType> interceptors = new HashMap<>();
    private final Map<String, Double> trackedS = new HashMap<>();
    private final SortedMap<String, Double> warningS = new TreeMap<>();
    private final Accuracy accuracy;
    private double trackRangeSumM;
    private double trackErrorSumM;
    private double interceptRangeSumM;
    private double spentUsd;
    private double stoppedUsd;

    Spans(Scenario scenario) {
        accuracy = new Accuracy(scenario);
        scenario.assets().forEach(a -> warningS.put(a.id(), Double.NaN));
        scenario.raids().forEach(r -> warningS.put(r.asset(), Double.NaN));
        for (FireUnit unit : scenario.fireUnits()) {
            for (Weapon weapon : unit.weapons()) {
                interceptors.put(weapon.interceptor().id(), weapon.interceptor());
            }
        }
    }

    /** A threat has its first firm track. */
    void tracked(Event.TrackConfirmed e, Target target) {
        trackRangeSumM += e.rangeM();
        trackErrorSumM += accuracy.errorM(e.radar(), e.rangeM());
        if (target.raid != null) {
            trackedS.putIfAbsent(target.raid.asset(), e.time().seconds());
        }
    }

    /** An interceptor leaves; {@code first} at its threat. */
    void fired(Event.Fired e, boolean first) {
        InterceptorType type = interceptors.get(e.interceptor());
        if (type == null) {
            spentUsd = Double.NaN;
            return;
        }
        spentUsd += type.costUsd();
        if (first) {
            interceptRangeSumM +=
                    type.speed().distanceM(e.intercept().seconds() - e.time().seconds());
        }
    }

    void stopped(Raid raid) {
        stoppedUsd += raid.threat().costUsd();
    }

    void reached(Event.Leaked e) {
        double nowS = e.time().seconds();
        if (Double.isNaN(warningS.getOrDefault(e.asset(), Double.NaN))) {
            warningS.put(e.asset(), nowS - trackedS.getOrDefault(e.asset(), nowS));
        }
    }

    Detail detail(Scenario scenario, Knowledge knowledge, ChannelUse channels, int tracked, int shotAt) {
        int surviving = (int) scenario.assets().stream()
                .filter(a -> Double.isNaN(warningS.getOrDefault(a.id(), Double.NaN)))
                .count();
        return new Detail(
                surviving,
                tracked == 0 ? Double.NaN : trackRangeSumM / tracked,
                tracked == 0 ? Double.NaN : trackErrorSumM / tracked,
                shotAt == 0 ? Double.NaN : interceptRangeSumM / shotAt,
                warningS,
                knowledge.firstKnownS(),
                channels.busiest(),
                channels.seconds(),
                spentUsd,
                stoppedUsd);
    }
}
