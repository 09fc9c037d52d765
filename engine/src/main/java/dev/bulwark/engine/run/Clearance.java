package dev.bulwark.engine.run;

import dev.bulwark.engine.command.Doctrine;
import java.util.BitSet;

/** Whether and from when on a fire unit may engage a track, as far as it and its colleagues know. */
final class Clearance {
    private final World world;
    private final Pictures pictures;
    private final FireControl fire;
    private final Permissions permissions;
    private final Commitments under;
    private final Groups groups;
    private final Discrimination discrimination;
    private final double[][] mayFireFromS;
    private final BitSet[] knownGone;

    Clearance(
            World world,
            Pictures pictures,
            FireControl fire,
            Permissions permissions,
            Commitments under,
            Groups groups) {
        this.world = world;
        this.pictures = pictures;
        this.fire = fire;
        this.permissions = permissions;
        this.under = under;
        this.groups = groups;
        discrimination = new Discrimination(world);
        int units = world.theatre.scenario().fireUnits().size();
        mayFireFromS = new double[units][world.flying.length];
        knownGone = Bits.sets(units);
    }

    /** A fire unit has gained a track: it can fire once it has reacted. */
    void gained(int unit, int threat) {
        mayFireFromS[unit][threat] = world.nowS() + fire.unit(unit).reactionS();
    }

    /** When a fire unit has reacted to a track. */
    double mayFireFromS(int unit, int threat) {
        return mayFireFromS[unit][threat];
    }

    /** What a fire unit believes of whether a threat is gone. */
    void believesGone(int unit, int threat, boolean gone) {
        knownGone[unit].set(threat, gone);
    }

    boolean believesGone(int unit, int threat) {
        return knownGone[unit].get(threat);
    }

    boolean takesForDecoy(int unit, int threat) {
        return discrimination.takesForDecoy(groups.group(unit), threat);
    }

    /** Whether a fire unit has nothing to do with a track any more. */
    boolean isOver(int unit, int threat) {
        return knownGone[unit].get(threat)
                || !pictures.holds(unit, threat)
                || !fire.mayFire(unit, threat)
                || takesForDecoy(unit, threat);
    }

    /** Whether a fire unit is free to begin an engagement of a track, by what is under way against it. */
    boolean isFree(int unit, int threat) {
        return under.nextAgainst(threat, 0) < 0 || (!under.engages(unit, threat) && mayJoin(unit, threat));
    }

    /** Whether what the unit knows of others' engagements of a track leaves room for its own. */
    private boolean mayJoin(int unit, int threat) {
        int engagements = 0;
        double assessed = 0;
        if (!permissions.miscorrelates(unit, threat)) {
            for (int u = under.nextAgainst(threat, 0); u >= 0; u = under.nextAgainst(threat, u + 1)) {
                if (groups.group(u) == groups.group(unit)) {
                    engagements++;
                    assessed = Math.max(assessed, under.assessedS(u, threat));
                }
            }
        }
        return engagements == 0 || Doctrine.mayJoin(engagements, assessed, fire.latestLaunchS(unit, threat));
    }

    /** From when on the unit may begin an engagement, as far as it knows now; infinite if it may not. */
    double mayBeginS(int unit, int threat) {
        if (isOver(unit, threat) || !isFree(unit, threat)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(mayFireFromS[unit][threat], fire.soonestLaunchS(unit));
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
}
