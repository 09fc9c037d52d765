package dev.bulwark.engine.run;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.command.Candidate;
import dev.bulwark.engine.command.Doctrine;
import dev.bulwark.engine.log.Event;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Tracks that fire units wait to engage: each waits for its moment, then for a decision. */
final class Waiting {
    private static final int NONE = -1;

    private final World world;
    private final FireControl fire;
    private final Permissions permissions;
    private final Clearance clearance;
    private final Commitments under;
    private final Withholding withholding;
    private final Turning turning;
    private final BitSet[] tracks;
    /** Looked at while their unit had no channel: not looked at again before it has one. */
    private final BitSet[] stuck;
    /** What would be engaged now, were the sector turned there. */
    private final List<Candidate> aside = new ArrayList<>();

    Waiting(World world, FireControl fire, Permissions permissions, Clearance clearance, Commitments under) {
        this.world = world;
        this.fire = fire;
        this.permissions = permissions;
        this.clearance = clearance;
        this.under = under;
        withholding = new Withholding(world);
        turning = new Turning(world, fire);
        tracks = Bits.sets(world.theatre.scenario().fireUnits().size());
        stuck = Bits.sets(tracks.length);
    }

    /** The moment of a track has come. */
    void add(int unit, int threat) {
        tracks[unit].set(threat);
    }

    void remove(int unit, int threat) {
        tracks[unit].clear(threat);
        stuck[unit].clear(threat);
    }

    boolean isEmpty(int unit) {
        return tracks[unit].isEmpty() && stuck[unit].isEmpty();
    }

    /** Lets a fire unit wait for the moment at which it could launch at a track, from one on; or says why it never will. */
    void consider(int unit, int threat, double fromS) {
        if (clearance.takesForDecoy(unit, threat)) {
            withholding.tell(unit, threat, Event.Reason.TAKEN_FOR_DECOY);
            return;
        }
        double from = Math.max(fromS, clearance.mayFireFromS(unit, threat));
        double launch = clearance.earliestLaunchS(unit, threat, from);
        if (launch < Double.POSITIVE_INFINITY) {
            world.schedule(justAfter(launch), new Due.Ready(unit, threat));
        } else if (fire.isBareOf(unit, threat, fromS)) {
            withholding.tell(
                    unit, threat, fire.hasReadyRounds(unit) ? Event.Reason.RESERVED : Event.Reason.EMPTY_MAGAZINE);
        }
    }

    /** The next nanosecond but one: rounding must not bring a unit back before the moment for which it waits. */
    static long justAfter(double seconds) {
        return SimTime.nanosOf(seconds) + 1;
    }

    /** What these units could begin now. */
    List<Candidate> candidates(int[] units) {
        List<Candidate> candidates = List.of();
        for (int unit : units) {
            BitSet waiting = tracks[unit];
            if (!stuck[unit].isEmpty() && fire.hasChannel(unit)) {
                waiting.or(stuck[unit]);
                stuck[unit].clear();
            }
            for (int t = waiting.nextSetBit(0); t >= 0; t = waiting.nextSetBit(t + 1)) {
                int weapon = readyWeapon(unit, t);
                if (weapon >= 0) {
                    candidates = candidates.isEmpty() ? new ArrayList<>() : candidates;
                    candidates.add(candidate(unit, t, weapon));
                }
            }
        }
        return candidates;
    }

    /**
     * The weapon that could go to a waiting track now; -1 if it waits on, or for another moment, or is forgotten. Who is
     * not free to engage it forgets it: when what is under way against it ends, it is considered again.
     */
    private int readyWeapon(int unit, int threat) {
        if (clearance.isOver(unit, threat) || !clearance.isFree(unit, threat)) {
            remove(unit, threat);
            return NONE;
        }
        if (world.nowS() < clearance.mayFireFromS(unit, threat)) {
            remove(unit, threat);
            consider(unit, threat, world.nowS());
            return NONE;
        }
        double launch = fire.soonestLaunchS(unit);
        int weapon = fire.weaponFor(unit, threat, launch);
        if (weapon < 0 || !permissions.grants(unit, threat, launch)) {
            remove(unit, threat);
            consider(unit, threat, launch);
            return NONE;
        }
        if (!turning.covers(unit, weapon, threat, launch)) {
            aside.add(new Candidate(unit, threat, weapon, 0, 0, world.endS(threat) - world.nowS(), 0));
            return NONE;
        }
        if (!fire.hasChannel(unit)) {
            withholding.tell(unit, threat, Event.Reason.NO_CHANNEL);
            tracks[unit].clear(threat);
            stuck[unit].set(threat);
            return NONE;
        }
        return weapon;
    }

    private Candidate candidate(int unit, int threat, int weapon) {
        Threat t = world.theatre.threat(threat);
        int shots = fire.salvoSize(unit, weapon, threat);
        double sspk = fire.weapon(unit, weapon).interceptor().sspk(t.type().kind());
        double pk = Doctrine.pk(sspk, shots, fire.unit(unit).commonModeSuccess());
        double weight =
                world.theatre.scenario().rules().priorities().of(t.type().kind());
        double toGo = world.endS(threat) - world.nowS();
        return new Candidate(unit, threat, weapon, shots, pk, toGo, t.aim().value() * weight);
    }

    /** Idle units turn to the most urgent of what lies outside their sectors, and look again once they are there. */
    void turnAside() {
        if (aside.isEmpty()) {
            return;
        }
        aside.sort(Comparator.comparingDouble(Candidate::timeToGoS).thenComparingInt(Candidate::track));
        for (Candidate c : aside) {
            if (under.isIdle(c.unit())) {
                remove(c.unit(), c.track());
                double ready = turning.turnTo(c.unit(), c.track());
                world.schedule(justAfter(ready), new Due.Ready(c.unit(), c.track()));
            }
        }
        aside.clear();
    }
}
