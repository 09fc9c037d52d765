package dev.bulwark.engine.run;

import dev.bulwark.base.random.EntityKey;
import dev.bulwark.engine.command.Coordination;
import dev.bulwark.engine.engagement.LaunchWindows;
import dev.bulwark.engine.identity.Zones;
import dev.bulwark.engine.picture.Sharing;
import dev.bulwark.engine.sensing.Looks;
import dev.bulwark.engine.sensing.RadarView;
import dev.bulwark.model.scenario.Decoys;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario on its ground with all geometry solved: everything about a run that luck does not touch. Immutable; any
 * number of runs share one.
 */
public final class Theatre {
    private final Scenario scenario;
    private final List<Threat> threats;
    private final Threat[] byIndex;
    private final List<RadarView> radars;
    private final Looks[] @Nullable [] looks;
    private final LaunchWindows[][][] windows;
    private final List<Zones> zones;
    private final FireUnit[] units;
    private final Decoys[] decoys;
    private final long[] unitKeys;
    private final long[][] lookKeys;
    private final long[][] shotKeys;
    private final Sharing allSharing;
    private final Coordination allCoordination;

    Theatre(
            Scenario scenario,
            List<Threat> threats,
            List<RadarView> radars,
            Looks[] @Nullable [] looks,
            LaunchWindows[][][] windows,
            List<Zones> zones) {
        this.scenario = scenario;
        this.threats = List.copyOf(threats);
        this.radars = List.copyOf(radars);
        this.looks = looks;
        this.windows = windows;
        this.zones = List.copyOf(zones);
        byIndex = threats.toArray(Threat[]::new);
        units = scenario.fireUnits().toArray(FireUnit[]::new);
        decoys = Discrimination.decoysAmong(scenario, threats);
        unitKeys = scenario.fireUnits().stream()
                .mapToLong(u -> EntityKey.of(u.id()))
                .toArray();
        lookKeys = pairs(radars.stream().mapToLong(r -> EntityKey.of(r.radar().id())));
        shotKeys = pairs(Arrays.stream(unitKeys));
        allSharing = Sharing.of(scenario);
        allCoordination = Coordination.of(scenario, network -> true, post -> true);
    }

    private long[][] pairs(LongStream keys) {
        return keys.mapToObj(key -> Arrays.stream(byIndex)
                        .mapToLong(threat -> EntityKey.pair(key, threat.key()))
                        .toArray())
                .toArray(long[][]::new);
    }

    /**
     * The same geometry under other rules: channels, rounds, networks, times and probabilities may differ, but neither
     * places, nor radars, nor envelopes, nor threats.
     */
    public Theatre under(Scenario other) {
        if (other.fireUnits().size() != scenario.fireUnits().size()
                || !other.raids().equals(scenario.raids())
                || !other.radars().equals(scenario.radars())) {
            throw new IllegalArgumentException("the other scenario has other units, radars or raids");
        }
        return new Theatre(other, threats, radars, looks, windows, zones);
    }

    public Scenario scenario() {
        return scenario;
    }

    public List<Threat> threats() {
        return threats;
    }

    FireUnit unit(int index) {
        return units[index];
    }

    /** The decoys that fly among the raid of a threat. */
    Decoys decoysAmong(int threat) {
        return decoys[threat];
    }

    Threat threat(int index) {
        return byIndex[index];
    }

    /** How many threats attack; decoys and traffic do not. */
    public int attackers() {
        return (int) threats.stream().filter(Threat::isAttacker).count();
    }

    /** The scenario's radars in order, then each fire unit's own. */
    public List<RadarView> radars() {
        return radars;
    }

    /** The looks of a radar at a threat, or null if none can detect. */
    @Nullable
    Looks looks(int radar, int threat) {
        return looks[radar][threat];
    }

    /** When a fire unit's weapon can be launched at a threat. */
    LaunchWindows windows(int unit, int weapon, int threat) {
        return windows[unit][weapon][threat];
    }

    /** When a threat is in corridors, keep-out ranges and sectors of responsibility. */
    Zones zones(int threat) {
        return zones.get(threat);
    }

    long lookKey(int radar, int threat) {
        return lookKeys[radar][threat];
    }

    long shotKey(int unit, int threat) {
        return shotKeys[unit][threat];
    }

    long unitKey(int unit) {
        return unitKeys[unit];
    }

    /** Who sees whose tracks while only some networks work. */
    Sharing sharing(boolean[] works) {
        return all(works) ? allSharing : allSharing.whereOnly(works);
    }

    /** Who decides with whom while only some networks work and only some command posts live. */
    Coordination coordination(boolean[] works, boolean[] lives) {
        return all(works) && all(lives)
                ? allCoordination
                : Coordination.of(scenario, network -> works[network], post -> lives[post]);
    }

    private static boolean all(boolean[] flags) {
        for (boolean flag : flags) {
            if (!flag) {
                return false;
            }
        }
        return true;
    }
}
