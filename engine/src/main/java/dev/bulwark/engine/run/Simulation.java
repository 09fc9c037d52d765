package dev.bulwark.engine.run;

import dev.bulwark.base.random.Draws;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.command.FireDistribution;
import dev.bulwark.engine.command.GreedyDistribution;
import dev.bulwark.engine.command.PlannedDistribution;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run: a pure function of a scenario on its terrain and a key. Same input, same log, byte for byte. */
public final class Simulation {
    /** A run that does more than this in one nanosecond is caught in a circle: better a clear end than none. */
    private static final int MOST_AT_ONE_MOMENT = 5_000_000;

    private final World world;
    private final long endNanos;
    private final Pictures pictures;
    private final Sensing sensors;
    private final Engagements engagements;
    private final CommandPost command;
    private final Losses losses;

    private Simulation(Theatre theatre, RunKey key, @Nullable PictureRecords records) {
        world = new World(theatre, Draws.of(key.seed(), key.unknownsDraw(), key.replication()));
        endNanos = SimTime.nanosOf(theatre.scenario().durationS());
        pictures = new Pictures(world, new Pictures.Watcher() {
            @Override
            public void gained(int unit, int threat) {
                command.gained(unit, threat);
            }

            @Override
            public void confirmed(int unit, int threat) {
                command.confirmed(unit, threat);
            }
        });
        sensors = records == null ? Sensing.of(world, pictures) : new Trackers(world, pictures, records);
        FireControl fire = new FireControl(world);
        engagements = new Engagements(world, fire, pictures, new Engagements.Watcher() {
            @Override
            public void killed(int threat) {
                sensors.gone(threat);
            }

            @Override
            public void channelFreed(int unit) {
                command.channelFreed(unit);
            }

            @Override
            public void closed(int unit, int threat, boolean gone) {
                command.closed(unit, threat, gone);
            }

            @Override
            public void revived(int unit, int threat) {
                command.revived(unit, threat);
            }

            @Override
            public void reloaded(int unit) {
                command.reloaded(unit);
            }
        });
        Permissions permissions = new Permissions(world, new Identification(world, pictures));
        command = new CommandPost(
                world,
                pictures,
                fire,
                engagements,
                permissions,
                distribution(theatre.scenario().rules()));
        losses = new Losses(world, sensors, fire, command);
    }

    private static FireDistribution distribution(Rules rules) {
        return switch (rules.assignment()) {
            case GREEDY -> new GreedyDistribution();
            case OPTIMAL -> new PlannedDistribution();
        };
    }

    /** Runs a prepared scenario once. */
    public static RunLog run(Theatre theatre, RunKey key) {
        return new Simulation(theatre, key, null).run(key.replication());
    }

    /** Runs a prepared scenario once with a tracker, whatever its rules say, and keeps what every picture showed. */
    public static Watched watched(Theatre theatre, RunKey key) {
        PictureRecords records = new PictureRecords();
        RunLog log = new Simulation(theatre, key, records).run(key.replication());
        return new Watched(log, records.all());
    }

    /** A run and its pictures: those of fire units first, then those of networks. */
    public record Watched(RunLog log, List<PictureTracks> pictures) {}

    private RunLog run(int replication) {
        for (int n : pictures.down()) {
            world.log(new Event.NetworkDown(
                    world.now(), world.theatre.scenario().networks().get(n).id()));
        }
        for (int i = 0; i < world.flying.length; i++) {
            world.schedule(SimTime.nanosOf(world.startS(i)), new Due.Start(i));
        }
        int atOneMoment = 0;
        while (world.calendar.nextNanos() <= endNanos) {
            atOneMoment = world.calendar.nextNanos() == world.calendar.nowNanos() ? atOneMoment + 1 : 0;
            if (atOneMoment > MOST_AT_ONE_MOMENT) {
                throw new IllegalStateException("time stands still at " + world.now() + ": " + world.calendar.next());
            }
            handle(world.calendar.next());
        }
        world.log(new Event.Ended(new SimTime(endNanos)));
        return new RunLog(replication, world.events);
    }

    private void handle(Due due) {
        switch (due) {
            case Due.Start d -> start(d.threat());
            case Due.Arrive d -> arrive(d.threat());
            case Due.Seen d -> sensors.see(d);
            case Due.Share d -> pictures.apply(d.picture(), d.threat(), d.change());
            case Due.Ready d -> command.ready(d);
            case Due.Decide d -> command.decide(d.group());
            case Due.Fire d -> engagements.fire(d.engagement(), d.setOutS());
            case Due.Meet d -> engagements.meet(d.engagement(), d.shot());
            case Due.Return d -> engagements.returned(d.unit());
            case Due.Reload d -> engagements.reload(d.unit());
            case Due.Reassess d -> engagements.reassess(d);
            case Due.Assess d -> engagements.assess(d.engagement());
        }
    }

    private void start(int threat) {
        world.flying[threat] = true;
        Threat t = world.theatre.threat(threat);
        world.log(
                t.decoy()
                        ? new Event.DecoyStarted(world.now(), t.id())
                        : new Event.Launched(world.now(), t.id(), t.side()));
        world.schedule(SimTime.nanosOf(world.endS(threat)), new Due.Arrive(threat));
        sensors.start(threat);
    }

    private void arrive(int threat) {
        if (world.flying[threat]) {
            world.flying[threat] = false;
            Threat t = world.theatre.threat(threat);
            sensors.gone(threat);
            if (t.decoy()) {
                world.log(new Event.DecoySpent(world.now(), t.id()));
            } else if (t.isHostile()) {
                world.log(new Event.Leaked(world.now(), t.id(), t.aim().id()));
                losses.hit(t.aim());
            } else {
                world.log(new Event.Departed(world.now(), t.id()));
            }
        }
    }
}
