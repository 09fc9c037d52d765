package dev.bulwark.engine.run;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.log.Event;
import dev.bulwark.model.system.InterceptorType;
import org.jspecify.annotations.Nullable;

/** Salvos leave, meet their targets, are judged, and are followed by others as the doctrine says. */
final class Engagements {

    /** Told of what engagements lead to. */
    interface Watcher {
        /** A threat has been killed. */
        void killed(int threat);

        /** A missile channel of a fire unit has come free. */
        void channelFreed(int unit);

        /** A fire unit is through with a threat, which is gone (killed, or at its aim) or still flies. */
        void closed(int unit, int threat, boolean gone);
    }

    private final World world;
    private final FireControl fire;
    private final Watcher watcher;
    private final int[][] shotsAt;

    Engagements(World world, FireControl fire, Watcher watcher) {
        this.world = world;
        this.fire = fire;
        this.watcher = watcher;
        shotsAt = new int[world.theatre.scenario().fireUnits().size()][world.flying.length];
    }

    /**
     * Begins an engagement with a first salvo; the launch is possible now.
     *
     * @return when it is expected to be assessed
     */
    double open(int unit, int threat, int weapon) {
        fire.takeTargetChannel(unit);
        boolean sound =
                world.draws.uniform(Purpose.COMMON_MODE, world.theatre.shotKey(unit, threat), fire.salvos(unit, threat))
                        < fire.unit(unit).commonModeSuccess();
        return salvo(new Engagement(unit, threat, weapon, sound));
    }

    private double salvo(Engagement e) {
        int size = fire.salvoSize(e.unit, e.weapon);
        world.log(new Event.Engaged(
                world.now(),
                world.unitId(e.unit),
                world.threatId(e.threat),
                interceptor(e).id(),
                size));
        double launch = fire.commit(e.unit, e.weapon, e.threat, size);
        e.toFire = size;
        double lastMeeting = launch;
        for (int i = 0; i < size; i++) {
            double at = launch + i * fire.unit(e.unit).launchIntervalS();
            world.schedule(SimTime.nanosOf(at), new Due.Fire(e));
            double meeting = world.reach.meetingS(e.unit, e.weapon, e.threat, at);
            lastMeeting = Double.isNaN(meeting) ? lastMeeting : meeting;
        }
        return lastMeeting + fire.unit(e.unit).killAssessmentDelayS();
    }

    void fire(Engagement e) {
        e.toFire--;
        double meetingS = world.reach.meetingS(e.unit, e.weapon, e.threat, world.nowS());
        if (Double.isNaN(meetingS) || !fire.hasRadar(e.unit)) {
            fire.giveBack(e.unit, e.weapon);
            watcher.channelFreed(e.unit);
            assessIfLast(e);
            return;
        }
        e.inFlight++;
        int shot = fire.nextShot(e.unit);
        SimTime meeting = SimTime.ofSeconds(meetingS);
        world.log(new Event.Fired(
                world.now(),
                world.unitId(e.unit),
                world.threatId(e.threat),
                interceptor(e).id(),
                shot,
                meeting));
        world.schedule(meeting.nanos(), new Due.Meet(e, shot));
    }

    void meet(Engagement e, int shot) {
        e.inFlight--;
        fire.freeMissileChannel(e.unit);
        watcher.channelFreed(e.unit);
        Event.Outcome outcome = outcome(e);
        world.log(new Event.Intercepted(world.now(), world.unitId(e.unit), world.threatId(e.threat), shot, outcome));
        if (outcome == Event.Outcome.KILL) {
            world.flying[e.threat] = false;
            world.killed[e.threat] = true;
            watcher.killed(e.threat);
        }
        assessIfLast(e);
    }

    void assess(Engagement e) {
        boolean gone = !world.flying[e.threat];
        world.log(new Event.Assessed(
                world.now(), world.unitId(e.unit), world.threatId(e.threat), world.killed[e.threat]));
        Engagement next = gone ? null : following(e);
        if (next != null) {
            salvo(next);
        } else {
            fire.freeTargetChannel(e.unit);
            watcher.closed(e.unit, e.threat, gone);
        }
    }

    private Event.Outcome outcome(Engagement e) {
        int shotAtThreat = shotsAt[e.unit][e.threat]++;
        if (!world.flying[e.threat]) {
            return Event.Outcome.NO_TARGET;
        }
        if (world.nowS() - interceptor(e).withoutSupportS() > fire.radarLostS(e.unit)) {
            return Event.Outcome.UNSUPPORTED;
        }
        double sspk =
                interceptor(e).sspk(world.theatre.threats().get(e.threat).type().kind());
        boolean hit = world.draws.uniform(Purpose.SHOT, world.theatre.shotKey(e.unit, e.threat), shotAtThreat) < sspk;
        return e.sound && hit ? Event.Outcome.KILL : Event.Outcome.MISS;
    }

    /** The next salvo of a fire unit that still holds its channel, or null if doctrine, reach or magazine forbid it. */
    private @Nullable Engagement following(Engagement e) {
        if (!fire.mayFire(e.unit, e.threat)) {
            return null;
        }
        int weapon = fire.weaponFor(e.unit, e.threat, fire.soonestLaunchS(e.unit));
        if (weapon < 0 || fire.salvoSize(e.unit, weapon) == 0) {
            return null;
        }
        return new Engagement(e.unit, e.threat, weapon, e.sound);
    }

    private void assessIfLast(Engagement e) {
        if (e.toFire == 0 && e.inFlight == 0) {
            double at = world.nowS() + fire.unit(e.unit).killAssessmentDelayS();
            world.schedule(SimTime.nanosOf(at), new Due.Assess(e));
        }
    }

    private InterceptorType interceptor(Engagement e) {
        return fire.weapon(e.unit, e.weapon).interceptor();
    }
}
