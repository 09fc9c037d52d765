package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that hold for every seed. */
class A04_LuckTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRaidElsewhereLeavesTheLuckOfThisOneAlone(long seed) {
        FireUnit unit = Scenes.unit("battery", Scenes.HOME, .5, new ShotDoctrine.ShootLookShoot(3));
        Raid here = Scenes.raid("east", 3, 90, 100, 60);
        Raid there = Scenes.raid("far", 3, 270, 2000, 60);
        assertThat(eventsOf("east", events(Scenes.scene(List.of(), List.of(unit), List.of(), there, here), seed)))
                .isEqualTo(eventsOf("east", events(Scenes.scene(List.of(), List.of(unit), List.of(), here), seed)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void moreRoundsNeverKillFewer(long seed) {
        int before = Integer.MAX_VALUE;
        for (int rounds : new int[] {0, 1, 2, 4, 8, 16}) {
            FireUnit unit = Scenes.withChannels(
                    Scenes.unit("battery", Scenes.HOME, .6, new ShotDoctrine.ShootLookShoot(3)), 10, rounds);
            RunOutcome outcome = outcome(
                    Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", 6, 90, 100, 20)), seed);
            assertThat(outcome.leakers()).isLessThanOrEqualTo(before);
            assertThat(outcome.fired()).isLessThanOrEqualTo(rounds);
            before = outcome.leakers();
        }
    }

    /** Every interceptor that left has met something; every threat has ended one way and only once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theBooksBalance(long seed) {
        FireUnit north = Scenes.unit("north", Scenes.off(0, 10), .4, new ShotDoctrine.ShootShootLook(2, 3));
        FireUnit south = Scenes.unit("south", Scenes.off(180, 10), .4, new ShotDoctrine.ShootLookShoot(4));
        Network net = new Network("net", List.of("north", "south"), 3, .5);
        Scenario scene =
                Scenes.scene(List.of(), List.of(north, south), List.of(net), Scenes.raid("east", 12, 90, 100, 5));
        List<Event> events = events(scene, seed);
        long fired = events.stream().filter(e -> e instanceof Event.Fired).count();
        long met = events.stream().filter(e -> e instanceof Event.Intercepted).count();
        long killed = events.stream()
                .filter(e -> e instanceof Event.Intercepted i && i.outcome() == Event.Outcome.KILL)
                .count();
        long leaked = events.stream().filter(e -> e instanceof Event.Leaked).count();
        assertThat(met).isEqualTo(fired);
        assertThat(killed + leaked).isEqualTo(12);
        assertThat(events).isSortedAccordingTo(java.util.Comparator.comparing(Event::time));
    }

    /** A unit never has two engagements of one threat open, and fires no sooner than its reaction time after a track. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void oneEngagementAtATime(long seed) {
        FireUnit north = Scenes.unit("north", Scenes.off(0, 10), .3, new ShotDoctrine.ShootLookShoot(4));
        FireUnit south = Scenes.unit("south", Scenes.off(180, 10), .3, new ShotDoctrine.ShootShootLook(2, 3));
        Network net = new Network("net", List.of("north", "south"), 2, 1);
        Scenario scene =
                Scenes.scene(List.of(), List.of(north, south), List.of(net), Scenes.raid("east", 12, 90, 100, 5));
        Set<String> open = new HashSet<>();
        for (Event event : events(scene, seed)) {
            if (event instanceof Event.Engaged e) {
                assertThat(open.add(e.fireUnit() + " " + e.threat()))
                        .as("%s", e)
                        .isTrue();
            } else if (event instanceof Event.Assessed e) {
                open.remove(e.fireUnit() + " " + e.threat());
            }
        }
    }

    @Test
    void anUndefendedCityIsReachedByAll() {
        Scenario scene = Scenes.scene(List.of(), List.of(), List.of(), Scenes.raid("east", 5, 90, 100, 10));
        assertThat(outcome(scene, 1).leakers()).isEqualTo(5);
        assertThat(outcome(scene, 1).neverSeen()).isEqualTo(5);
    }

    private static List<Event> events(Scenario scenario, long seed) {
        return Simulation.run(Scenes.theatre(scenario), new RunKey(seed, 0, 0)).events();
    }

    private static List<Event> eventsOf(String raid, List<Event> events) {
        return events.stream().filter(e -> e.toString().contains(raid + "-")).toList();
    }

    private static RunOutcome outcome(Scenario scenario, long seed) {
        return Measures.of(scenario, Simulation.run(Scenes.theatre(scenario), new RunKey(seed, 0, 0)));
    }
}
