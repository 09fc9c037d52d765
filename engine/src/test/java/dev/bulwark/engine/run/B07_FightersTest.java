package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.engagement.FlyOut;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Sortie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fighters: an aircraft flies out, lets a missile of 1 km/s and 45 km go, and comes back. */
class B07_FightersTest {
    private static final Sortie SORTIE = new Sortie(300, 100_000);

    @Test
    void a_flyOutInTwoStages() {
        FlyOut flyOut = FlyOut.carried(Scenes.interceptor(1), 45_000, SORTIE);
        assertThat(flyOut.timeS(30_000)).isEqualTo(30);
        assertThat(flyOut.timeS(45_000)).isEqualTo(45);
        assertThat(flyOut.timeS(105_000)).isCloseTo(45 + 200, within(1e-9));
        assertThat(FlyOut.direct(Scenes.interceptor(1)).timeS(105_000)).isEqualTo(105);
    }

    /**
     * A target 300 km off at 250 m/s, tracked at once. Radius and missile make 145 km, which it passes at 620 s: the
     * aircraft sets out 100 km / 300 m/s + 45 s before that, its missile leaves 45 s before, and it is back 333 s after.
     */
    @Test
    void b_outAndBack() {
        assertThat(story(run(1, 1, Scenes.raid("east", 1, 90, 300, 0)))).isEqualTo("""
                241.2  cap engages east-1 with 1 dart
                575.0  cap fires dart #1 at east-1, to meet it at 620.0
                620.0  cap #1 meets east-1: kill
                630.0  cap judges east-1 killed
                953.8  cap has an aircraft back""");
    }

    /** One aircraft, two targets four minutes apart: the second waits until the first sortie is over. */
    @Test
    void c_aBusyFighterComesBackFirst() {
        RunLog one = run(1, 1, Scenes.raid("east", 2, 90, 300, 240));
        double back = times(one, Event.Returned.class).getFirst();
        assertThat(times(one, Event.Engaged.class)).hasSize(2);
        assertThat(times(one, Event.Engaged.class).getLast()).isCloseTo(back, within(1e-6));
        RunLog two = run(1, 2, Scenes.raid("east", 2, 90, 300, 240));
        assertThat(times(two, Event.Engaged.class).getLast()).isCloseTo(241.2 + 240, within(0.1));
    }

    @Test
    void d_withoutATrackNobodySetsOut() {
        Scenario alone = Scenes.scene(
                List.of(Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME)),
                List.of(fighters(1, 1)),
                List.of(),
                Scenes.raid("east", 1, 90, 300, 0));
        assertThat(LogText.of(Simulation.run(Scenes.theatre(alone), new RunKey(1, 0, 0))))
                .contains("east-1 reaches city")
                .doesNotContain("engages");
    }

    /** On alert: ten minutes until the aircraft is in the air, and the target is nearer by then. */
    @Test
    void e_alert() {
        RunLog log = run(fighters(1, 1).withReactionS(600), Scenes.raid("east", 1, 90, 300, 0));
        double track = times(log, Event.TrackConfirmed.class).getFirst();
        assertThat(times(log, Event.Engaged.class).getFirst()).isCloseTo(track + 600, within(1e-6));
        assertThat(times(log, Event.Intercepted.class).getFirst()).isBetween(track + 600, 1200.);
    }

    /** Somebody else kills the target while the aircraft is on its way: no missile is spent, the aircraft comes back. */
    @Test
    void f_recalled() {
        FireUnit battery = Scenes.unit("battery", Scenes.off(90, 140), 1, new ShotDoctrine.Single());
        Scenario scene = Scenes.scene(
                List.of(Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME)),
                List.of(fighters(1, 1), battery),
                List.of(new Network("eyes", List.of("watch", "cap"), 0, 1)),
                Scenes.raid("east", 1, 90, 300, 0));
        String log = LogText.of(Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0)));
        assertThat(log).contains("cap engages east-1", "battery #1 meets east-1: kill", "cap has an aircraft back");
        assertThat(log).doesNotContain("cap fires");
    }

    private static FireUnit fighters(double sspk, int aircraft) {
        FireUnit u = Scenes.unit("cap", Scenes.HOME, sspk, new ShotDoctrine.Single());
        return new FireUnit(
                        u.id(),
                        u.system(),
                        u.position(),
                        List.of(),
                        u.weapons(),
                        aircraft,
                        8,
                        10,
                        1,
                        10,
                        1,
                        u.doctrine())
                .withSortie(SORTIE);
    }

    private static RunLog run(double sspk, int aircraft, Raid raid) {
        return run(fighters(sspk, aircraft), raid);
    }

    private static RunLog run(FireUnit fighters, Raid raid) {
        Scenario scene = Scenes.scene(
                List.of(Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME)),
                List.of(fighters),
                List.of(new Network("net", List.of("watch", "cap"), 0, 1)),
                raid);
        return Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0));
    }

    private static String story(RunLog log) {
        return LogText.of(log)
                .lines()
                .filter(l -> l.contains("  cap "))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static List<Double> times(RunLog log, Class<?> kind) {
        return log.events().stream()
                .filter(e -> e.getClass().equals(kind))
                .map(e -> e.time().seconds())
                .toList();
    }
}
