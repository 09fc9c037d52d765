package dev.bulwark.engine.run;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.command.Candidate;
import dev.bulwark.engine.command.FireDistribution;
import dev.bulwark.engine.command.Situation;
import java.util.Arrays;
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
    private final FireDistribution distribution;
    private final Groups groups;
    private final Commitments under;
    private final Clearance clearance;
    private final Waiting waiting;
    private final Prospects prospects;
    private final boolean identityDecides;
    private final boolean[] deciding;
    /** For each group, the moment that its last orders named for the next look; 0 if they named none. */
    private final long[] again;

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
        this.distribution = distribution;
        int units = world.theatre.scenario().fireUnits().size();
        groups = new Groups(world.theatre, pictures.works());
        under = new Commitments(units, world.flying.length);
        clearance = new Clearance(world, pictures, fire, permissions, under, groups);
        waiting = new Waiting(world, fire, permissions, clearance, under);
        prospects = new Prospects(world, fire, under, clearance);
        identityDecides = permissions.decides();
        deciding = new boolean[units];
        again = new long[units];
    }

    /** A fire unit has gained a track: it can fire once it has reacted and the track is within reach. */
    void gained(int unit, int threat) {
        clearance.gained(unit, threat);
        waiting.consider(unit, threat, world.nowS());
    }

    /** A track that a fire unit held is now in another picture too, and may be known for what it is. */
    void confirmed(int unit, int threat) {
        if (identityDecides) {
            waiting.consider(unit, threat, world.nowS());
        }
    }

    /** The moment for which a fire unit waited has come. */
    void ready(Due.Ready due) {
        waiting.add(due.unit(), due.threat());
        decideSoon(due.unit());
    }

    /** A missile channel of a fire unit has come free: a waiting track may have its salvo now. */
    void channelFreed(int unit) {
        if (!waiting.isEmpty(unit)) {
            decideSoon(unit);
        }
    }

    /**
     * A command post is lost: the units that it commanded decide alone from now on.
     *
     * @return whether it lived
     */
    boolean postLost(int post) {
        if (!groups.lose(post)) {
            return false;
        }
        Arrays.fill(deciding, false);
        for (int unit = 0; unit < deciding.length; unit++) {
            channelFreed(unit);
            lookAnew(unit); // at tracks, too, that former colleagues engage
        }
        return true;
    }

    void decide(int group) {
        if (!deciding[group] && world.calendar.nowNanos() < again[group]) {
            return; // older orders named this moment, later ones another: else each would start a row of its own
        }
        deciding[group] = false;
        int[] members = groups.members(group);
        List<Candidate> candidates = waiting.candidates(members);
        if (candidates.isEmpty()) {
            waiting.turnAside();
            return;
        }
        FireDistribution.Orders orders = distribution.decide(
                new Situation(world.nowS(), candidates, fire::freeTargetChannels, () -> prospects.of(members)));
        for (Candidate order : orders.begin()) {
            engage(order);
        }
        waiting.turnAside();
        thinkAgain(group, orders.thinkAgainS());
    }

    private void thinkAgain(int group, double atS) {
        if (atS < Double.POSITIVE_INFINITY) {
            again[group] = Waiting.justAfter(atS);
            world.schedule(again[group], new Due.Decide(group));
        } else if (again[group] > 0) {
            again[group] = Long.MAX_VALUE;
        }
    }

    /** An engagement is over; whoever may, looks at the track again. */
    void closed(int unit, int threat, boolean gone) {
        under.end(unit, threat);
        for (int member : groups.colleagues(unit)) {
            if (gone) {
                clearance.believesGone(member, threat, true);
            } else if (pictures.holds(member, threat)) {
                waiting.consider(member, threat, world.nowS());
            }
        }
        decideSoon(unit);
    }

    /** A threat that was taken for killed lives: whoever was told otherwise looks at it again. */
    void revived(int unit, int threat) {
        for (int member : groups.colleagues(unit)) {
            clearance.believesGone(member, threat, false);
            if (pictures.holds(member, threat)) {
                waiting.consider(member, threat, world.nowS());
            }
        }
    }

    /** A fire unit has rounds again: it looks at every track anew. */
    void reloaded(int unit) {
        lookAnew(unit);
    }

    private void lookAnew(int unit) {
        for (int t = 0; t < world.flying.length; t++) {
            if (pictures.holds(unit, t) && !clearance.believesGone(unit, t)) {
                waiting.consider(unit, t, world.nowS());
            }
        }
    }

    private void decideSoon(int unit) {
        int group = groups.group(unit);
        if (!deciding[group]) {
            deciding[group] = true;
            long delay = SimTime.nanosOf(groups.delayS(unit));
            world.schedule(world.calendar.nowNanos() + delay, new Due.Decide(group));
        }
    }

    private void engage(Candidate order) {
        double launch = fire.soonestLaunchS(order.unit());
        if (fire.weaponFor(order.unit(), order.track(), launch) != order.weapon()
                || fire.salvoSize(order.unit(), order.weapon(), order.track()) == 0) {
            decideSoon(order.unit());
            return;
        }
        waiting.remove(order.unit(), order.track());
        double assessed = engagements.open(order.unit(), order.track(), order.weapon());
        under.begin(order.unit(), order.track(), assessed, order.pk());
        decideSoon(order.unit());
    }
}
