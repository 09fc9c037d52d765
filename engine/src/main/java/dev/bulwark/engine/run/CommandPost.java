package dev.bulwark.engine.run;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.command.Candidate;
import dev.bulwark.engine.command.Coordination;
import dev.bulwark.engine.command.Doctrine;
import dev.bulwark.engine.command.FireDistribution;
import dev.bulwark.engine.command.Situation;
import dev.bulwark.engine.log.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
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
    private final Permissions permissions;
    private final FireDistribution distribution;
    private final Commitments under;
    private final Prospects prospects;
    private final boolean[] postLives;
    private final BitSet[] waiting;
    private final boolean[] deciding;
    private final double[][] mayFireFromS;
    private final BitSet[] knownGone;
    private final Withholding withholding;
    private final Discrimination discrimination;
    private final Turning turning;
    /** What would be engaged now, were the sector turned there. */
    private final List<Candidate> aside = new ArrayList<>();

    private Coordination coordination;

    CommandPost(
            World world,
            Pictures pictures,
            FireControl fire,
            Engagements engagements,
            Permissions permissions,
            FireDistribution distribution) {
        this.world = world;
        this.pictures = pictures;
        this.fire = fire;
        this.engagements = engagements;
        this.permissions = permissions;
        this.distribution = distribution;
        int units = world.theatre.scenario().fireUnits().size();
        under = new Commitments(units, world.flying.length);
        prospects = new Prospects(world, fire, under, this);
        postLives = new boolean[world.theatre.scenario().posts().size()];
        Arrays.fill(postLives, true);
        coordination = Coordination.of(world.theatre.scenario(), pictures::works, p -> postLives[p]);
        waiting = Bits.sets(units);
        deciding = new boolean[units];
        mayFireFromS = new double[units][world.flying.length];
        knownGone = Bits.sets(units);
        withholding = new Withholding(world);
        discrimination = new Discrimination(world);
        turning = new Turning(world, fire);
    }

    /** A fire unit has gained a track: it can fire once it has reacted and the track is within reach. */
    void gained(int unit, int threat) {
        mayFireFromS[unit][threat] = world.nowS() + fire.unit(unit).reactionS();
        consider(unit, threat, world.nowS());
    }

    /** A track that a fire unit held is now in another picture too, and may be known for what it is. */
    void confirmed(int unit, int threat) {
        if (permissions.decides()) {
            consider(unit, threat, world.nowS());
        }
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

    /**
     * A command post is lost: the units that it commanded decide alone from now on.
     *
     * @return whether it lived
     */
    boolean postLost(int post) {
        if (!postLives[post]) {
            return false;
        }
        postLives[post] = false;
        coordination = Coordination.of(world.theatre.scenario(), pictures::works, p -> postLives[p]);
        Arrays.fill(deciding, false);
        for (int unit = 0; unit < waiting.length; unit++) {
            channelFreed(unit);
        }
        return true;
    }

    void decide(int group) {
        deciding[group] = false;
        List<Candidate> candidates = new ArrayList<>();
        for (int unit : coordination.members(group)) {
            BitSet tracks = waiting[unit];
            for (int t = tracks.nextSetBit(0); t >= 0; t = tracks.nextSetBit(t + 1)) {
                collect(unit, t, candidates);
            }
        }
        FireDistribution.Orders orders = distribution.decide(new Situation(
                world.nowS(), candidates, fire.freeTargetChannels(), () -> prospects.of(coordination.members(group))));
        for (Candidate order : orders.begin()) {
            engage(order);
        }
        turnAside();
        if (orders.thinkAgainS() < Double.POSITIVE_INFINITY) {
            world.schedule(justAfter(orders.thinkAgainS()), new Due.Decide(group));
        }
    }

    /** Idle units turn to the most urgent of what lies outside their sectors, and look again once they are there. */
    private void turnAside() {
        aside.sort(Comparator.comparingDouble(Candidate::timeToGoS).thenComparingInt(Candidate::track));
        for (Candidate c : aside) {
            if (under.own[c.unit()].isEmpty()) {
                waiting[c.unit()].clear(c.track());
                double ready = turning.turnTo(c.unit(), c.track());
                world.schedule(justAfter(ready), new Due.Ready(c.unit(), c.track()));
            }
        }
        aside.clear();
    }

    /** An engagement is over; whoever may, looks at the track again. */
    void closed(int unit, int threat, boolean gone) {
        under.own[unit].clear(threat);
        for (int member : coordination.members(coordination.group(unit))) {
            if (gone) {
                knownGone[member].set(threat);
            } else if (pictures.holds(member, threat)) {
                consider(member, threat, world.nowS());
            }
        }
        decideSoon(unit);
    }

    /** A threat that was taken for killed lives: whoever was told otherwise looks at it again. */
    void revived(int unit, int threat) {
        for (int member : coordination.members(coordination.group(unit))) {
            knownGone[member].clear(threat);
            if (pictures.holds(member, threat)) {
                consider(member, threat, world.nowS());
            }
        }
    }

    /** A fire unit has rounds again: it looks at every track anew. */
    void reloaded(int unit) {
        for (int t = 0; t < world.flying.length; t++) {
            if (pictures.holds(unit, t) && !knownGone[unit].get(t)) {
                consider(unit, t, world.nowS());
            }
        }
    }

    private void consider(int unit, int threat, double fromS) {
        if (takesForDecoy(unit, threat)) {
            withholding.tell(unit, threat, Event.Reason.TAKEN_FOR_DECOY);
            return;
        }
        double launch = earliestLaunchS(unit, threat, Math.max(fromS, mayFireFromS[unit][threat]));
        if (launch < Double.POSITIVE_INFINITY) {
            world.schedule(justAfter(launch), new Due.Ready(unit, threat));
        } else if (fire.isBareOf(unit, threat, fromS)) {
            withholding.tell(
                    unit, threat, fire.hasReadyRounds(unit) ? Event.Reason.RESERVED : Event.Reason.EMPTY_MAGAZINE);
        }
    }

    /** The first moment at which both reach and orders allow a launch; infinite if there is none. */
    double earliestLaunchS(int unit, int threat, double fromS) {
        double from = fromS;
        while (true) {
            double launch = fire.earliestLaunchS(unit, threat, from);
            if (launch == Double.POSITIVE_INFINITY) {
                return launch;
            }
            double permitted = permissions.fromS(unit, threat, launch);
            if (permitted == launch) {
                return launch;
            }
            from = permitted;
        }
    }

    /** The next nanosecond but one: rounding must not bring a unit back before the moment for which it waits. */
    private static long justAfter(double seconds) {
        return SimTime.nanosOf(seconds) + 1;
    }

    private void decideSoon(int unit) {
        int group = coordination.group(unit);
        if (!deciding[group]) {
            deciding[group] = true;
            long delay = SimTime.nanosOf(coordination.delayS(unit));
            world.schedule(world.calendar.nowNanos() + delay, new Due.Decide(group));
        }
    }

    /** Makes a candidate of a waiting track, or lets it wait on, or forgets it. */
    private void collect(int unit, int threat, List<Candidate> candidates) {
        if (isOver(unit, threat)) {
            waiting[unit].clear(threat);
            return;
        }
        if (under.own[unit].get(threat) || !mayJoin(unit, threat)) {
            return;
        }
        if (world.nowS() < mayFireFromS[unit][threat]) {
            waiting[unit].clear(threat);
            consider(unit, threat, world.nowS());
            return;
        }
        double launch = fire.soonestLaunchS(unit);
        int weapon = fire.weaponFor(unit, threat, launch);
        if (weapon < 0 || !permissions.grants(unit, threat, launch)) {
            waiting[unit].clear(threat);
            consider(unit, threat, launch);
        } else if (!turning.covers(unit, weapon, threat, launch)) {
            aside.add(new Candidate(unit, threat, weapon, 0, 0, world.endS(threat) - world.nowS(), 0));
        } else if (!fire.hasChannel(unit)) {
            withholding.tell(unit, threat, Event.Reason.NO_CHANNEL);
        } else {
            candidates.add(candidate(unit, threat, weapon));
        }
    }

    private boolean isOver(int unit, int threat) {
        return knownGone[unit].get(threat)
                || !pictures.holds(unit, threat)
                || !fire.mayFire(unit, threat)
                || takesForDecoy(unit, threat);
    }

    private boolean takesForDecoy(int unit, int threat) {
        return discrimination.takesForDecoy(coordination.group(unit), threat);
    }

    /** From when on the unit may begin an engagement, as far as it knows now; infinite if it may not. */
    double mayBeginS(int unit, int threat) {
        if (isOver(unit, threat) || under.own[unit].get(threat) || !mayJoin(unit, threat)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(mayFireFromS[unit][threat], fire.soonestLaunchS(unit));
    }

    /** Whether what the unit knows of others' engagements of a track leaves room for its own. */
    private boolean mayJoin(int unit, int threat) {
        int engagements = 0;
        double assessed = 0;
        boolean blind = permissions.miscorrelates(unit, threat);
        for (int member : coordination.members(coordination.group(unit))) {
            if (under.own[member].get(threat) && (member == unit || !blind)) {
                engagements++;
                assessed = Math.max(assessed, under.assessedS[member][threat]);
            }
        }
        return engagements == 0 || Doctrine.mayJoin(engagements, assessed, fire.latestLaunchS(unit, threat));
    }

    private Candidate candidate(int unit, int threat, int weapon) {
        Threat t = world.theatre.threats().get(threat);
        int shots = fire.salvoSize(unit, weapon, threat);
        double sspk = fire.weapon(unit, weapon).interceptor().sspk(t.type().kind());
        double pk = Doctrine.pk(sspk, shots, fire.unit(unit).commonModeSuccess());
        return new Candidate(
                unit,
                threat,
                weapon,
                shots,
                pk,
                world.endS(threat) - world.nowS(),
                t.aim().value()
                        * world.theatre
                                .scenario()
                                .rules()
                                .priorities()
                                .of(t.type().kind()));
    }

    private void engage(Candidate order) {
        double launch = fire.soonestLaunchS(order.unit());
        if (fire.weaponFor(order.unit(), order.track(), launch) != order.weapon()
                || fire.salvoSize(order.unit(), order.weapon(), order.track()) == 0) {
            decideSoon(order.unit());
            return;
        }
        waiting[order.unit()].clear(order.track());
        double assessed = engagements.open(order.unit(), order.track(), order.weapon());
        under.begin(order.unit(), order.track(), assessed, order.pk());
        decideSoon(order.unit());
    }
}
