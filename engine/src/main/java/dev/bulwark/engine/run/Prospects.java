package dev.bulwark.engine.run;

import dev.bulwark.engine.command.Outlook;
import java.util.ArrayList;
import java.util.List;

/** What a group of fire units can do from now on about the tracks that it holds. */
final class Prospects implements Outlook.Reach {
    private final World world;
    private final FireControl fire;
    private final Commitments under;
    private final Clearance clearance;

    Prospects(World world, FireControl fire, Commitments under, Clearance clearance) {
        this.world = world;
        this.fire = fire;
        this.under = under;
        this.clearance = clearance;
    }

    Outlook of(int[] members) {
        List<Outlook.Unit> units = new ArrayList<>();
        for (int u : members) {
            units.add(new Outlook.Unit(u, fire.unit(u), fire.rounds(u), fire.reserves(u), busy(u)));
        }
        List<Outlook.Track> tracks = new ArrayList<>();
        for (int t = 0; t < world.flying.length; t++) {
            List<Outlook.Access> access = access(members, t);
            if (!access.isEmpty()) {
                double value = world.theatre.threat(t).aim().value();
                tracks.add(new Outlook.Track(t, value * under.survival(members, t), access));
            }
        }
        return new Outlook(units, tracks, this);
    }

    /** What a unit's engagements hold: a channel until each is assessed, interceptors in flight in equal parts. */
    private List<Outlook.Busy> busy(int unit) {
        List<Outlook.Busy> busy = new ArrayList<>();
        int[] engaged = under.of(unit).toArray();
        for (int t : engaged) {
            int missiles = Math.ceilDiv(fire.missilesInFlight(unit), engaged.length);
            busy.add(new Outlook.Busy(under.assessedS(unit, t), missiles));
        }
        return busy;
    }

    private List<Outlook.Access> access(int[] members, int threat) {
        List<Outlook.Access> access = new ArrayList<>();
        for (int u : members) {
            double from = clearance.mayBeginS(u, threat);
            if (from < Double.POSITIVE_INFINITY) {
                access.add(new Outlook.Access(u, from, fire.salvosLeft(u, threat), fire.mayUseReserve(u, threat)));
            }
        }
        return access;
    }

    @Override
    public double earliestLaunchS(int unit, int track, double fromS) {
        return clearance.earliestLaunchS(unit, track, fromS);
    }

    @Override
    public int weapon(int unit, int track, double launchS) {
        return fire.weaponFor(unit, track, launchS);
    }

    @Override
    public double meetingS(int unit, int weapon, int track, double launchS) {
        return world.reach.meetingS(unit, weapon, track, launchS);
    }

    @Override
    public double sspk(int unit, int weapon, int track) {
        return fire.weapon(unit, weapon)
                .interceptor()
                .sspk(world.theatre.threat(track).type().kind());
    }
}
