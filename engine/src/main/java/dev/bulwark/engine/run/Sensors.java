package dev.bulwark.engine.run;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.sensing.Looks;
import dev.bulwark.model.scenario.Confirmation;
import dev.bulwark.track.MofN;

/** Looks become firm tracks and tracks are given up, radar by radar, at the looks where the luck of the run says so. */
final class Sensors implements Sensing {
    private final World world;
    private final Pictures pictures;
    private final Confirmation rule;
    private final boolean[][] holds;
    private final Places places;
    private final boolean[] lost;
    /** By radar and threat, where the draws of its looks begin; 0 before they are asked. */
    private final long[][] luck;

    Sensors(World world, Pictures pictures) {
        this.world = world;
        this.pictures = pictures;
        this.rule = world.theatre.scenario().rules().confirmation();
        holds = new boolean[world.theatre.radars().size()][world.flying.length];
        places = new Places(world.theatre);
        lost = new boolean[holds.length];
        luck = new long[holds.length][world.flying.length];
    }

    @Override
    public void start(int threat) {
        for (int radar = 0; radar < holds.length; radar++) {
            if (pictures.isFedBy(radar)) {
                seekConfirmation(radar, threat, 0);
            }
        }
    }

    @Override
    public void see(Due.Seen due) {
        switch (due) {
            case Due.Confirm d -> confirm(d);
            case Due.Drop d -> drop(d);
            case Due.Scan _ -> throw new IllegalStateException("nobody tracks: " + due);
        }
    }

    private void confirm(Due.Confirm due) {
        int radar = due.radar();
        int threat = due.threat();
        if (!world.flying[threat] || lost[radar]) {
            places.renounce(radar, threat);
            offer(radar);
            return;
        }
        if (!places.take(radar, threat)) {
            if (places.queue(radar, threat)) {
                world.log(new Event.TrackRefused(world.now(), radarId(radar), world.threatId(threat)));
            }
            return;
        }
        Looks looks = looks(radar, threat);
        holds[radar][threat] = true;
        world.log(new Event.TrackConfirmed(
                world.now(), radarId(radar), world.threatId(threat), looks.rangeM(due.look())));
        pictures.changed(radar, threat, 1);
        long luck = luck(radar, threat);
        int drop = MofN.nextDrop(due.look() + 1, looks.end(), rule.missesToDrop(), look -> looks.detects(look, luck));
        world.schedule(timeNanos(looks, threat, drop), new Due.Drop(radar, threat, drop));
    }

    private void drop(Due.Drop due) {
        if (!holds[due.radar()][due.threat()]) {
            return;
        }
        holds[due.radar()][due.threat()] = false;
        places.leave(due.radar());
        world.log(new Event.TrackDropped(world.now(), radarId(due.radar()), world.threatId(due.threat())));
        pictures.changed(due.radar(), due.threat(), -1);
        if (world.flying[due.threat()]) {
            seekConfirmation(due.radar(), due.threat(), due.look() + 1);
        }
        offer(due.radar());
    }

    /** Whoever waits first for a place, and still can be seen, is confirmed anew from the next look on. */
    private void offer(int radar) {
        for (int next = places.keepForNext(radar); next >= 0; next = places.keepForNext(radar)) {
            boolean comes = world.flying[next]
                    && seekConfirmation(radar, next, looks(radar, next).lookAt(pathNanos(next)));
            if (!comes) {
                places.renounce(radar, next);
            }
        }
    }

    @Override
    public boolean lives(int radar) {
        return !lost[radar];
    }

    /** A radar is lost, and its tracks with it. */
    @Override
    public void lose(int radar) {
        lost[radar] = true;
        for (int threat = 0; threat < holds[radar].length; threat++) {
            if (holds[radar][threat]) {
                holds[radar][threat] = false;
                world.log(new Event.TrackDropped(world.now(), radarId(radar), world.threatId(threat)));
                pictures.changed(radar, threat, -1);
            }
        }
    }

    /** The threat is gone: every radar that holds it misses from now on, and drops its track in due time. */
    @Override
    public void gone(int threat) {
        for (int radar = 0; radar < holds.length; radar++) {
            if (holds[radar][threat]) {
                Looks looks = looks(radar, threat);
                int drop = looks.lookAt(pathNanos(threat)) + rule.missesToDrop() - 1;
                world.schedule(timeNanos(looks, threat, drop), new Due.Drop(radar, threat, drop));
            }
        }
    }

    /** Whether it will be confirmed. */
    private boolean seekConfirmation(int radar, int threat, int fromLook) {
        Looks looks = world.theatre.looks(radar, threat);
        if (looks == null || lost[radar]) {
            return false;
        }
        long luck = luck(radar, threat);
        int found = MofN.nextConfirmation(
                Math.max(fromLook, looks.first()),
                looks.end(),
                rule.hits(),
                rule.looks(),
                look -> looks.detects(look, luck));
        if (found >= 0) {
            world.schedule(timeNanos(looks, threat, found), new Due.Confirm(radar, threat, found));
        }
        return found >= 0;
    }

    /** The draws of a radar's looks at a threat. */
    private long luck(int radar, int threat) {
        long known = luck[radar][threat];
        if (known == 0) {
            known = world.draws.sequence(Purpose.LOOK, world.theatre.lookKey(radar, threat));
            luck[radar][threat] = known;
        }
        return known;
    }

    /** When a look at a threat happens in this run. */
    private long timeNanos(Looks looks, int threat, int look) {
        return looks.timeNanos(look) + world.starts.laterNanos(threat);
    }

    /** Now, on the clock of a threat's solved path. */
    private long pathNanos(int threat) {
        return world.calendar.nowNanos() - world.starts.laterNanos(threat);
    }

    private Looks looks(int radar, int threat) {
        Looks looks = world.theatre.looks(radar, threat);
        if (looks == null) {
            throw new IllegalStateException("radar " + radarId(radar) + " never sees " + world.threatId(threat));
        }
        return looks;
    }

    private String radarId(int radar) {
        return world.theatre.radars().get(radar).radar().id();
    }
}
