package dev.bulwark.engine.run;

import dev.bulwark.base.random.EntityKey;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.log.Event;
import dev.bulwark.model.system.Envelope;
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

        /** A fire unit is through with a threat, which it takes for gone (killed, or at its aim) or for alive. */
        void closed(int unit, int threat, boolean gone);

        /** A fire unit sees that a threat that it took for killed lives. */
        void revived(int unit, int threat);

        /** A fire unit has rounds again. */
        void reloaded(int unit);
    }

    private final World world;
    private final FireControl fire;
    private final Judgement judgement;
    private final Reloading reloading;
    private final Watcher watcher;
    private final int[][] shotsAt;

    Engagements(World world, FireControl fire, Pictures pictures, Watcher watcher) {
        this.world = world;
        this.fire = fire;
        this.judgement = new Judgement(world, fire, pictures);
        this.reloading = new Reloading(world, fire);
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
        boolean sound = commonModeLuck(unit, threat) < fire.unit(unit).commonModeSuccess();
        return salvo(new Engagement(unit, threat, weapon, sound));
    }

    private double commonModeLuck(int unit, int threat) {
        return switch (world.theatre.scenario().rules().commonMode()) {
            case ENGAGEMENT ->
                world.draws.uniform(
                        Purpose.COMMON_MODE, world.theatre.shotKey(unit, threat), fire.salvos(unit, threat));
            case SYSTEM ->
                world.draws.uniform(
                        Purpose.SYSTEM_SOUND, EntityKey.of(fire.unit(unit).system()), 0);
        };
    }

    private double salvo(Engagement e) {
        int size = fire.salvoSize(e.unit, e.weapon, e.threat);
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
            double meeting = world.reach.meetingS(e.unit, e.weapon, e.threat, at);
            double release = releaseS(e, at, meeting);
            e.outboundS = Math.max(e.outboundS, release - at);
            world.schedule(SimTime.nanosOf(release), new Due.Fire(e, at));
            lastMeeting = Double.isNaN(meeting) ? lastMeeting : meeting;
        }
        return lastMeeting + fire.unit(e.unit).killAssessmentDelayS();
    }

    /** A missile leaves; that of an aircraft some time after the aircraft has set out, if its target still flies. */
    void fire(Engagement e, double setOutS) {
        e.toFire--;
        boolean carried = fire.unit(e.unit).sortie() != null;
        double meetingS = world.reach.meetingS(e.unit, e.weapon, e.threat, carried ? setOutS : world.nowS());
        if (Double.isNaN(meetingS) || !fire.hasRadar(e.unit) || (carried && !world.flying[e.threat])) {
            fire.giveBack(e.unit, e.weapon);
            watcher.channelFreed(e.unit);
            assessIfLast(e);
            return;
        }
        e.inFlight++;
        int shot = fire.nextShot(e.unit);
        reloading.fired(e.unit, e.weapon);
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
        boolean judgedKilled = judgement.judgesKilled(e.unit, e.threat);
        boolean arrived = !world.flying[e.threat] && !world.killed[e.threat];
        Engagement next = judgedKilled || arrived ? null : following(e);
        if (next != null) {
            next.outboundS = e.outboundS;
            salvo(next);
            return;
        }
        release(e);
        watcher.closed(e.unit, e.threat, judgedKilled || arrived);
        if (judgedKilled && world.flying[e.threat]) {
            lookAgain(e.unit, e.threat);
        }
    }

    /** A live target that was judged killed is judged again, as long as its track goes on. */
    void reassess(Due.Reassess due) {
        if (!world.flying[due.threat()]) {
            return;
        }
        if (judgement.judgesKilled(due.unit(), due.threat())) {
            lookAgain(due.unit(), due.threat());
        } else {
            watcher.revived(due.unit(), due.threat());
        }
    }

    private void lookAgain(int unit, int threat) {
        double at = world.nowS() + fire.unit(unit).killAssessmentDelayS();
        world.schedule(SimTime.nanosOf(at), new Due.Reassess(unit, threat));
    }

    void reload(int unit) {
        reloading.done(unit);
        watcher.reloaded(unit);
    }

    /** The target channel comes free: at once, or once the aircraft is back where it set out. */
    private void release(Engagement e) {
        if (fire.unit(e.unit).sortie() == null) {
            fire.freeTargetChannel(e.unit);
            return;
        }
        double back = world.nowS() - fire.unit(e.unit).killAssessmentDelayS() + e.outboundS;
        world.schedule(SimTime.nanosOf(back), new Due.Return(e.unit));
    }

    void returned(int unit) {
        fire.freeTargetChannel(unit);
        world.log(new Event.Returned(world.now(), world.unitId(unit)));
        watcher.channelFreed(unit);
    }

    private double releaseS(Engagement e, double setOutS, double meetingS) {
        InterceptorType missile = interceptor(e);
        Envelope envelope =
                missile.envelope(world.theatre.threat(e.threat).type().kind());
        return envelope == null ? setOutS : Sorties.releaseS(fire.unit(e.unit), missile, envelope, setOutS, meetingS);
    }

    private Event.Outcome outcome(Engagement e) {
        int shotAtThreat = shotsAt[e.unit][e.threat]++;
        if (!world.flying[e.threat]) {
            return Event.Outcome.NO_TARGET;
        }
        if (world.nowS() - interceptor(e).lateS() > fire.radarLostS(e.unit)) {
            return Event.Outcome.UNSUPPORTED;
        }
        double sspk = interceptor(e).sspk(world.theatre.threat(e.threat).type().kind());
        boolean hit = world.draws.uniform(Purpose.SHOT, world.theatre.shotKey(e.unit, e.threat), shotAtThreat) < sspk;
        return e.sound && hit ? Event.Outcome.KILL : Event.Outcome.MISS;
    }

    /** The next salvo of a fire unit that still holds its channel, or null if doctrine, reach or magazine forbid it. */
    private @Nullable Engagement following(Engagement e) {
        if (!fire.mayFire(e.unit, e.threat)) {
            return null;
        }
        int weapon = fire.weaponFor(e.unit, e.threat, fire.soonestLaunchS(e.unit));
        if (weapon < 0 || fire.salvoSize(e.unit, weapon, e.threat) == 0) {
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
