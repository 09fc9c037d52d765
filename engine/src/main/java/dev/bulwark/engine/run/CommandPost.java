package dev.bulwark.engine.run;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.command.Candidate;
import dev.bulwark.engine.command.Doctrine;
import dev.bulwark.engine.command.FireDistribution;
import dev.bulwark.engine.command.Situation;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.picture.Sharing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Decides for each group of coordinated fire units which tracks are engaged by whom, whenever something has changed: a
 * track came within reach, a channel came free, a target was judged to live.
 */
final class CommandPost {
    private final World world;
    private final Pictures pictures;
    private final FireControl fire;
    private final Engagements engagements;
    private final Sharing sharing;
    private final FireDistribution distribution;
    private final Commitments under;
    private final Prospects prospects;
    private final BitSet[] waiting;
    private final boolean[] deciding;
    private final BitSet[] toldNoChannel;
    private final BitSet[] toldEmpty;

    CommandPost(
            World world, Pictures pictures, FireControl fire, Engagements engagements, FireDistribution distribution) {
        this.world = world;
        this.pictures = pictures;
        this.fire = fire;
        this.engagements = engagements;
        this.sharing = pictures.sharing();
        this.distribution = distribution;
        int units = world.theatre.scenario().fireUnits().size();
        under = new Commitments(units, world.flying.length);
        prospects = new Prospects(world, pictures, fire, under);
        waiting = Commitments.sets(units);
        deciding = new boolean[units];
        toldNoChannel = Commitments.sets(units);
        toldEmpty = Commitments.sets(units);
    }

    /** A fire unit has gained a track: it can fire once it has reacted and the track is within reach. */
    void gained(int unit, int threat) {
        under.mayFireFromS[unit][threat] = world.nowS() + fire.unit(unit).reactionS();
        consider(unit, threat, world.nowS());
    }

    /** The moment for which a fire unit waited has come. */
    void ready(Due.Ready due) {
        waiting[due.unit()].set(due.threat());
        decideSoon(due.unit());
    }

    /** A missile channel of a fire unit has come free: a waiting track may have its salvo now. */
    void channelFreed(int unit) {
        if (!waiting[unit].isEmpty()) {
            decideSoon(unit);
        }
    }

    void decide(int group) {
        deciding[group] = false;
        List<Candidate> candidates = new ArrayList<>();
        for (int unit : sharing.members(group)) {
            BitSet tracks = waiting[unit];
            for (int t = tracks.nextSetBit(0); t >= 0; t = tracks.nextSetBit(t + 1)) {
                collect(unit, t, candidates);
            }
        }
        FireDistribution.Orders orders = distribution.decide(
                new Situation(world.nowS(), candidates, fire.freeTargetChannels(), () -> prospects.of(group)));
        for (Candidate order : orders.begin()) {
            engage(order);
        }
        if (orders.thinkAgainS() < Double.POSITIVE_INFINITY) {
            world.schedule(justAfter(orders.thinkAgainS()), new Due.Decide(group));
        }
    }

    /** An engagement is over; whoever may, looks at the track again. */
    void closed(int unit, int threat, boolean gone) {
        int group = sharing.group(unit);
        under.end(group, unit, threat);
        if (gone) {
            under.knownGone[group].set(threat);
        } else {
            for (int member : sharing.members(group)) {
                if (pictures.holds(member, threat)) {
                    consider(member, threat, world.nowS());
                }
            }
        }
        decideSoon(unit);
    }

    private void consider(int unit, int threat, double fromS) {
        double launch = fire.earliestLaunchS(unit, threat, Math.max(fromS, under.mayFireFromS[unit][threat]));
        if (launch < Double.POSITIVE_INFINITY) {
            world.schedule(justAfter(launch), new Due.Ready(unit, threat));
        } else if (!outOfReach(unit, threat, fromS)) {
            tell(toldEmpty, unit, threat, Event.Reason.EMPTY_MAGAZINE);
        }
    }

    /** The next nanosecond but one: rounding must not bring a unit back before the moment for which it waits. */
    private static long justAfter(double seconds) {
        return SimTime.nanosOf(seconds) + 1;
    }

    private void decideSoon(int unit) {
        int group = sharing.group(unit);
        if (!deciding[group]) {
            deciding[group] = true;
            world.schedule(world.calendar.nowNanos(), new Due.Decide(group));
        }
    }

    /** Makes a candidate of a waiting track, or lets it wait on, or forgets it. */
    private void collect(int unit, int threat, List<Candidate> candidates) {
        int group = sharing.group(unit);
        if (under.knownGone[group].get(threat) || !pictures.holds(unit, threat) || !fire.mayFire(unit, threat)) {
            waiting[unit].clear(threat);
            return;
        }
        if (under.own[unit].get(threat)
                || !Doctrine.mayJoin(
                        under.engaged[group][threat],
                        under.assessedS[group][threat],
                        fire.latestLaunchS(unit, threat))) {
            return;
        }
        if (world.nowS() < under.mayFireFromS[unit][threat]) {
            waiting[unit].clear(threat);
            consider(unit, threat, world.nowS());
            return;
        }
        double launch = fire.soonestLaunchS(unit);
        int weapon = fire.weaponFor(unit, threat, launch);
        if (weapon < 0) {
            waiting[unit].clear(threat);
            consider(unit, threat, launch);
        } else if (!fire.hasChannel(unit)) {
            tell(toldNoChannel, unit, threat, Event.Reason.NO_CHANNEL);
        } else {
            candidates.add(candidate(unit, threat, weapon));
        }
    }

    private Candidate candidate(int unit, int threat, int weapon) {
        Threat t = world.theatre.threats().get(threat);
        int shots = fire.salvoSize(unit, weapon);
        double sspk =
                fire.weapon(unit, weapon).interceptor().sspk(t.raid().threat().kind());
        double pk = Doctrine.pk(sspk, shots, fire.unit(unit).commonModeSuccess());
        return new Candidate(
                unit,
                threat,
                weapon,
                shots,
                pk,
                t.path().endS() - world.nowS(),
                t.asset().value());
    }

    private void engage(Candidate order) {
        double launch = fire.soonestLaunchS(order.unit());
        if (fire.weaponFor(order.unit(), order.track(), launch) != order.weapon()
                || fire.salvoSize(order.unit(), order.weapon()) == 0) {
            decideSoon(order.unit());
            return;
        }
        waiting[order.unit()].clear(order.track());
        int group = sharing.group(order.unit());
        double assessed = engagements.open(order.unit(), order.track(), order.weapon());
        under.begin(group, order.unit(), order.track(), assessed, order.pk());
        decideSoon(order.unit());
    }

    /** Whether no weapon of the unit could reach the threat from a moment on, rounds or no rounds. */
    private boolean outOfReach(int unit, int threat, double fromS) {
        for (int w = 0; w < fire.unit(unit).weapons().size(); w++) {
            if (world.theatre.windows(unit, w, threat).earliestLaunchS(fromS) < Double.POSITIVE_INFINITY) {
                return false;
            }
        }
        return true;
    }

    private void tell(BitSet[] told, int unit, int threat, Event.Reason reason) {
        if (!told[unit].get(threat)) {
            told[unit].set(threat);
            world.log(new Event.Withheld(world.now(), world.unitId(unit), world.threatId(threat), reason));
        }
    }
}
