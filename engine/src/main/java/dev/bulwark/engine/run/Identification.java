package dev.bulwark.engine.run;

import dev.bulwark.base.random.EntityKey;
import dev.bulwark.engine.identity.Identity;
import dev.bulwark.engine.identity.Zones;
import dev.bulwark.model.scenario.Airspace;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Corridor;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Transponder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fire units take tracks for in a run. An answer that somebody in the picture can read comes first, then the
 * corridor in which the track flies, then the keep-out range, then what the track does; silence proves nothing.
 */
final class Identification {
    private final World world;
    private final Pictures pictures;
    private final Scenario scenario;
    private final Airspace.Identification errors;
    private final Transponder[] networkReads;
    private final long[] networkKeys;
    private final boolean miscorrelation;
    /** How each judge, networks first and then fire units, takes each silent track; what is not judged yet is null. */
    private final @Nullable Identity[][] judged;

    Identification(World world, Pictures pictures) {
        this.world = world;
        this.pictures = pictures;
        this.scenario = world.theatre.scenario();
        this.errors = scenario.airspace().identification();
        networkReads = new Transponder[scenario.networks().size()];
        networkKeys = new long[networkReads.length];
        judged = new Identity[networkReads.length + scenario.fireUnits().size()][];
        boolean any = false;
        for (int n = 0; n < networkReads.length; n++) {
            Network network = scenario.networks().get(n);
            networkKeys[n] = EntityKey.of(network.id());
            networkReads[n] = best(network, scenario);
            any |= network.loss().miscorrelation() > 0;
        }
        miscorrelation = any;
    }

    Identity of(int unit, int threat, double timeS) {
        Threat t = world.theatre.threat(threat);
        if (t.type().kind().isBallistic()) {
            return Identity.HOSTILE;
        }
        if (reads(unit, threat, t.transponder()) && world.draws.uniform(Purpose.REPLY, t.key(), 0) < errors.reply()) {
            return Identity.ofAnswer(t.transponder());
        }
        Zones zones = world.theatre.zones(threat);
        double ownS = timeS - world.starts.laterS(threat);
        List<Corridor> corridors = scenario.airspace().corridors();
        for (int c = 0; c < corridors.size(); c++) {
            if (zones.inCorridor(c, ownS)) {
                return Identity.of(corridors.get(c).meantFor());
            }
        }
        if (zones.tooNear(unit, ownS)) {
            return Identity.HOSTILE;
        }
        return judgedBy(judge(unit, threat), threat);
    }

    private Identity judgedBy(int judge, int threat) {
        @Nullable Identity[] by = judged[judge];
        if (by == null) {
            by = new Identity[world.flying.length];
            judged[judge] = by;
        }
        Identity known = by[threat];
        if (known == null) {
            Threat t = world.theatre.threat(threat);
            double recognised = t.side() == Allegiance.HOSTILE ? errors.recognised() : errors.mistaken();
            int networks = networkKeys.length;
            long key = judge < networks ? networkKeys[judge] : world.theatre.unitKey(judge - networks);
            double luck = world.draws.uniform(Purpose.RECOGNISED, EntityKey.pair(key, t.key()), 0);
            known = luck < recognised ? Identity.HOSTILE : Identity.UNKNOWN;
            by[threat] = known;
        }
        return known;
    }

    /** Whether a fire unit takes a shared track for another than its own in one of its networks. */
    boolean miscorrelates(int unit, int threat) {
        if (!miscorrelation) {
            return false;
        }
        long pair = world.theatre.shotKey(unit, threat);
        for (int n = 0; n < networkReads.length; n++) {
            Network network = scenario.networks().get(n);
            if (pictures.reads(unit, n)
                    && world.draws.uniform(Purpose.MISCORRELATION, EntityKey.pair(networkKeys[n], pair), 0)
                            < network.loss().miscorrelation()) {
                return true;
            }
        }
        return false;
    }

    private boolean reads(int unit, int threat, Transponder answer) {
        if (world.theatre.unit(unit).orders().interrogator().reads(answer)) {
            return true;
        }
        for (int n = 0; n < networkReads.length; n++) {
            if (networkReads[n].reads(answer) && pictures.reads(unit, n) && pictures.holdsByNetwork(n, threat)) {
                return true;
            }
        }
        return false;
    }

    /** Who judges a silent track: the first network that shows it to the unit, for all its readers; else the unit. */
    private int judge(int unit, int threat) {
        for (int n = 0; n < networkReads.length; n++) {
            if (pictures.reads(unit, n) && pictures.holdsByNetwork(n, threat)) {
                return n;
            }
        }
        return networkReads.length + unit;
    }

    /** The best that anybody reads who sends on a network. */
    private static Transponder best(Network network, Scenario scenario) {
        Transponder best = Transponder.NONE;
        for (FireUnit unit : scenario.fireUnits()) {
            Transponder own = unit.orders().interrogator();
            best = network.from().contains(unit.id()) && own.compareTo(best) > 0 ? own : best;
        }
        for (Radar radar : scenario.radars()) {
            Transponder own = radar.interrogator();
            best = network.from().contains(radar.id()) && own.compareTo(best) > 0 ? own : best;
        }
        return best;
    }
}
