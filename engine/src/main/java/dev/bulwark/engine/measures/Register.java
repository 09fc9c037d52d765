package dev.bulwark.engine.measures;

import dev.bulwark.engine.picture.Sharing;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.InterceptorType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counting needs of a scenario, looked up once for all of its runs. */
final class Register {

    /** A raid, where it stands among the raids, and where its asset stands among the assets. */
    record RaidEntry(Raid raid, int place, int asset) {}

    final Scenario scenario;
    /** What is attacked or listed as an asset. */
    final Names assets;

    final Names raids;
    final Names interceptors;
    final Names units;
    /** The scenario's own first, then each fire unit's: places are those of {@link Sharing}. */
    final List<Radar> radars;

    final Sharing sharing;
    final Accuracy accuracy;
    private final Map<String, Integer> radarPlaces = new HashMap<>();
    private final Map<String, Integer> networkPlaces = new HashMap<>();
    private final Map<String, RaidEntry> raidEntries = new HashMap<>();
    private final InterceptorType[] types;

    Register(Scenario scenario) {
        this.scenario = scenario;
        List<String> attacked =
                new ArrayList<>(scenario.assets().stream().map(Asset::id).toList());
        attacked.addAll(scenario.raids().stream().map(Raid::asset).toList());
        assets = new Names("asset", attacked);
        raids = new Names("raid", scenario.raids().stream().map(Raid::id).toList());
        units = new Names(
                "fire unit", scenario.fireUnits().stream().map(FireUnit::id).toList());
        List<InterceptorType> carried = scenario.fireUnits().stream()
                .flatMap(u -> u.weapons().stream().map(Weapon::interceptor))
                .toList();
        interceptors = new Names(
                "interceptor", carried.stream().map(InterceptorType::id).toList());
        types = new InterceptorType[interceptors.size()];
        carried.forEach(type -> types[interceptors.place(type.id())] = type);
        scenario.raids()
                .forEach(r -> raidEntries.put(r.id(), new RaidEntry(r, raids.place(r.id()), assets.place(r.asset()))));
        radars = new ArrayList<>(scenario.radars());
        scenario.fireUnits().forEach(u -> radars.addAll(u.radars()));
        for (int i = 0; i < radars.size(); i++) {
            radarPlaces.putIfAbsent(radars.get(i).id(), i); // a unit may have two radars of one type
        }
        scenario.networks().forEach(n -> networkPlaces.put(n.id(), networkPlaces.size()));
        sharing = Sharing.of(scenario);
        accuracy = new Accuracy(scenario.rules().confirmation());
    }

    /** The raid of which a threat or decoy is one, by its name, raid-number; null for traffic. */
    @Nullable
    RaidEntry raidOf(String threat) {
        return raidEntries.get(threat.substring(0, Math.max(0, threat.lastIndexOf('-'))));
    }

    InterceptorType interceptor(int place) {
        return types[place];
    }

    /** @throws IllegalArgumentException if there is none */
    int radarPlace(String id) {
        return Names.known(radarPlaces, "radar", id);
    }

    /** Where a network stands in the scenario. */
    int networkPlace(String id) {
        return Names.known(networkPlaces, "network", id);
    }
}
