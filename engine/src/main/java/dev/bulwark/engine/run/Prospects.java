package dev.bulwark.engine.run;

import dev.bulwark.engine.command.Doctrine;
import dev.bulwark.engine.command.Outlook;
import dev.bulwark.engine.engagement.LaunchWindow;
import java.util.ArrayList;
import java.util.List;

/** What a group of fire units can do from now on about the tracks that it holds. */
final class Prospects implements Outlook.Reach {
    private final World world;
    private final Pictures pictures;
    private final FireControl fire;
    private final Commitments under;

    Prospects(World world, Pictures pictures, FireControl fire, Commitments under) {
        this.world = world;
        this.pictures = pictures;
        this.fire = fire;
        this.under = under;
    }

    Outlook of(int group) {
        int[] members = pictures.sharing().members(group);
        List<Outlook.Unit> units = new ArrayList<>();
        for (int u : members) {
            units.add(new Outlook.Unit(u, fire.unit(u), fire.rounds(u), busy(group, u)));
        }
        List<Outlook.Track> tracks = new ArrayList<>();
        for (int t = 0; t < world.flying.length; t++) {
            List<Outlook.Access> access = access(group, members, t);
            if (!access.isEmpty()) {
                double value = world.theatre.threats().get(t).asset().value();
                double left = under.engaged[group][t] == 0 ? 1 : under.survival[group][t];
                tracks.add(new Outlook.Track(t, value * left, access));
            }
        }
        return new Outlook(units, tracks, this);
    }

    /** What a unit's engagements hold: a channel until each is assessed, interceptors in flight in equal parts. */
    private List<Outlook.Busy> busy(int group, int unit) {
        List<Outlook.Busy> busy = new ArrayList<>();
        int engagements = under.own[unit].cardinality();
        int missiles = engagements == 0 ? 0 : -Math.floorDiv(-fire.missilesInFlight(unit), engagements);
        for (int t = under.own[unit].nextSetBit(0); t >= 0; t = under.own[unit].nextSetBit(t + 1)) {
            busy.add(new Outlook.Busy(under.assessedS[group][t], missiles));
        }
        return busy;
    }

    private List<Outlook.Access> access(int group, int[] members, int threat) {
        List<Outlook.Access> access = new ArrayList<>();
        for (int u : members) {
            if (pictures.holds(u, threat)
                    && !under.knownGone[group].get(threat)
                    && fire.mayFire(u, threat)
                    && !under.own[u].get(threat)
                    && Doctrine.mayJoin(
                            under.engaged[group][threat],
                            under.assessedS[group][threat],
                            fire.latestLaunchS(u, threat))) {
                double from = Math.max(under.mayFireFromS[u][threat], fire.soonestLaunchS(u));
                access.add(new Outlook.Access(u, from, fire.salvosLeft(u, threat)));
            }
        }
        return access;
    }

    @Override
    public double earliestLaunchS(int unit, int track, double fromS) {
        return fire.earliestLaunchS(unit, track, fromS);
    }

    @Override
    public int weapon(int unit, int track, double launchS) {
        return fire.weaponFor(unit, track, launchS);
    }

    @Override
    public double meetingS(int unit, int weapon, int track, double launchS) {
        LaunchWindow window = world.theatre.windows(unit, weapon, track).at(launchS);
        return window == null ? Double.NaN : window.meetingS(launchS);
    }

    @Override
    public double sspk(int unit, int weapon, int track) {
        return fire.weapon(unit, weapon)
                .interceptor()
                .sspk(world.theatre.threats().get(track).raid().threat().kind());
    }
}
