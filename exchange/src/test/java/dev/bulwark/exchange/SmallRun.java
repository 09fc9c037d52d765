package dev.bulwark.exchange;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Rules;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.TerrainChoice;
import java.util.List;

/** Two threats, one fire unit: north-1 is shot down, north-2 leaks. */
public final class SmallRun {
    public static final Scenario SCENARIO = new Scenario(
            "Small run",
            "",
            600,
            new TerrainChoice("flat", 4.0 / 3),
            List.of(),
            List.of(new FireUnit(
                    "alpha",
                    "patriot",
                    Geodetic.ofDegrees(40, 32, 0),
                    List.of(),
                    List.of(),
                    1,
                    1,
                    10,
                    3,
                    5,
                    1,
                    new ShotDoctrine.Single())),
            List.of(new Asset("ankara", "Ankara", Geodetic.ofDegrees(39.93, 32.86, 0), 1)),
            List.of(),
            List.of(),
            Rules.USUAL,
            List.of());

    public static final RunLog LOG = new RunLog(
            7,
            List.of(
                    new Event.Launched(at(0), "north-1"),
                    new Event.Launched(at(10), "north-2"),
                    new Event.TrackConfirmed(at(40), "alpha/radar", "north-1", 150_000.25),
                    new Event.Engaged(at(50), "alpha", "north-1", "gem-t", 1),
                    new Event.Fired(at(55), "alpha", "north-1", "gem-t", 1, at(100)),
                    new Event.Withheld(at(60), "alpha", "north-2", Event.Reason.NO_CHANNEL),
                    new Event.Intercepted(at(100), "alpha", "north-1", 1, Event.Outcome.KILL),
                    new Event.Assessed(at(105), "alpha", "north-1", true),
                    new Event.Leaked(at(300), "north-2", "ankara"),
                    new Event.Ended(at(600))));

    private SmallRun() {}

    /** Due south from 42 N at a thousandth of a degree a second, 10 km high. */
    public static Geodetic path(String threat, double seconds) {
        return Geodetic.ofDegrees(42 - seconds / 1000, threat.endsWith("1") ? 32 : 33, 10_000);
    }

    private static SimTime at(double seconds) {
        return SimTime.ofSeconds(seconds);
    }
}
