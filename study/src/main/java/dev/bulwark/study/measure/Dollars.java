package dev.bulwark.study.measure;

import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import java.util.Map;
import java.util.TreeMap;

/** A run's exchange in dollars, at the published unit costs; NaN where a cost that is needed is not published. */
final class Dollars {

    private Dollars() {}

    /** Of all interceptors fired. */
    static double spent(Scenario scenario, RunOutcome outcome) {
        Map<String, Double> costs = new TreeMap<>();
        for (FireUnit unit : scenario.fireUnits()) {
            for (Weapon weapon : unit.weapons()) {
                costs.put(weapon.interceptor().id(), weapon.interceptor().costUsd());
            }
        }
        double sum = 0;
        for (Map.Entry<String, Integer> fired : outcome.firedByInterceptor().entrySet()) {
            sum += fired.getValue() == 0 ? 0 : fired.getValue() * costs.getOrDefault(fired.getKey(), Double.NaN);
        }
        return sum;
    }

    /** Of all threats that did not reach what they attack. */
    static double stopped(Scenario scenario, RunOutcome outcome) {
        double sum = 0;
        for (Raid raid : scenario.raids()) {
            int stopped = raid.threats() - outcome.leakersByRaid().getOrDefault(raid.id(), 0);
            sum += stopped == 0 ? 0 : stopped * raid.threat().costUsd();
        }
        return sum;
    }
}
