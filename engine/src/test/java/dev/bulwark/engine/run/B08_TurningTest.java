package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.system.RadarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An engagement radar of 90 degrees that faces north and may be turned; all-round radars tell it what comes. */
class B08_TurningTest {

    @Test
    void a_whatStaysWhereItFacesDoesNotEngageBehind() {
        assertThat(LogText.of(run(Double.POSITIVE_INFINITY, Scenes.raid("south", 1, 180, 100, 0))))
                .doesNotContain("engages");
    }

    /** Half a turn at a minute a turn is 30 s; the target is in reach from 174.7 s on. */
    @Test
    void b_itTurnsAndThenFires() {
        List<String> story = LogText.of(run(60, Scenes.raid("south", 1, 180, 100, 0)))
                .lines()
                .filter(l -> l.contains("battery turns") || l.contains("battery fires") || l.contains("meets"))
                .toList();
        assertThat(story.getFirst()).isEqualTo("174.7  battery turns to south-1 at 180 deg");
        assertThat(story.get(1)).startsWith("204.7  battery fires dart #1 at south-1");
        assertThat(story.getLast()).endsWith("kill");
    }

    @Test
    void c_insideTheSectorItNeedNotTurn() {
        String log = LogText.of(run(60, Scenes.raid("north", 1, 30, 100, 0)));
        assertThat(log).contains("174.7  battery fires dart #1 at north-1").doesNotContain("turns");
    }

    /** One from the north, ten seconds later one from the south: it does not turn away from what it engages. */
    @Test
    void d_notWhileItEngages() {
        Raid south = Scenes.raid("south", 1, 180, 102.5, 0);
        RunLog log = run(60, Scenes.raid("north", 1, 0, 100, 0), south);
        List<Event> events = log.events();
        double turned = time(events, Event.Turned.class);
        double judged = time(events, Event.Assessed.class);
        assertThat(turned).isCloseTo(judged, within(0.01));
        assertThat(events.stream().filter(e -> e instanceof Event.Fired)).hasSize(2);
        assertThat(events.stream().filter(e -> e instanceof Event.Leaked)).isEmpty();
    }

    /** A slow turn comes too late. */
    @Test
    void e_aSlowTurnIsTooLate() {
        assertThat(LogText.of(run(900, Scenes.raid("south", 1, 180, 100, 0))))
                .contains("battery turns to south-1", "south-1 reaches city")
                .doesNotContain("fires");
    }

    private static double time(List<Event> events, Class<?> kind) {
        return events.stream()
                .filter(e -> e.getClass().equals(kind))
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
    }

    private static RunLog run(double fullTurnS, Raid... raids) {
        RadarType all = Scenes.sharpRadar();
        RadarType quarter = new RadarType(
                "quarter",
                all.referenceRangeM(),
                all.referenceRcsM2(),
                all.referencePd(),
                all.falseAlarmProbability(),
                all.swerling(),
                all.pulses(),
                all.instrumentedRangeM(),
                all.revisitS(),
                Math.PI / 2,
                all.minElevationRad(),
                all.maxElevationRad(),
                all.trackCapacity(),
                all.rangeSigmaM(),
                all.angleSigmaRad());
        FireUnit u = Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single());
        FireUnit unit = new FireUnit(
                        u.id(),
                        u.system(),
                        u.position(),
                        List.of(new Radar("battery/quarter", quarter, u.position(), new Mount.OnGround(10), 0)),
                        u.weapons(),
                        10,
                        20,
                        10,
                        1,
                        10,
                        1,
                        u.doctrine())
                .withFullTurnS(fullTurnS);
        Network net = new Network("net", List.of("watch", "battery"), 0, 1);
        return Simulation.run(
                Scenes.theatre(Scenes.scene(
                        List.of(Scenes.at("watch", all, Scenes.HOME)), List.of(unit), List.of(net), raids)),
                new RunKey(1, 0, 0));
    }
}
