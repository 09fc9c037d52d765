package dev.bulwark.engine.measures;

import dev.bulwark.engine.picture.Sharing;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When each fire unit first knew of a threat: by a radar of its own at once, by another through a network that worked,
 * after that network's delay. Reports that were lost and sent again are not told by the log, and not counted.
 */
final class Knowledge {
    private final Scenario scenario;
    private final Set<String> down = new HashSet<>();
    private final Map<String, Double> firstS = new HashMap<>();

    Knowledge(Scenario scenario) {
        this.scenario = scenario;
    }

    void networkDown(String network) {
        down.add(network);
    }

    /** A radar has a firm track of a threat. */
    void tracked(String radar, double nowS) {
        firstS.putIfAbsent(radar, nowS);
    }

    /** By fire unit; NaN if it never knew. */
    SortedMap<String, Double> firstKnownS() {
        List<Network> networks = scenario.networks();
        Sharing sharing =
                Sharing.of(scenario, n -> !down.contains(networks.get(n).id()));
        double[] known = new double[scenario.fireUnits().size()];
        Arrays.fill(known, Double.POSITIVE_INFINITY);
        int radar = 0;
        for (Radar r : scenario.radars()) {
            spread(radar++, r.id(), sharing, known);
        }
        for (FireUnit unit : scenario.fireUnits()) {
            for (Radar r : unit.radars()) {
                spread(radar++, r.id(), sharing, known);
            }
        }
        SortedMap<String, Double> byUnit = new TreeMap<>();
        for (int u = 0; u < known.length; u++) {
            byUnit.put(scenario.fireUnits().get(u).id(), Double.isFinite(known[u]) ? known[u] : Double.NaN);
        }
        return byUnit;
    }

    private void spread(int radar, String id, Sharing sharing, double[] known) {
        Double first = firstS.get(id);
        if (first == null) {
            return;
        }
        for (int picture : sharing.feeds(radar)) {
            int network = sharing.networkOf(picture);
            double delay = network < 0 ? 0 : scenario.networks().get(network).delayS();
            for (int unit : sharing.readers(picture)) {
                known[unit] = Math.min(known[unit], first + delay);
            }
        }
    }
}
