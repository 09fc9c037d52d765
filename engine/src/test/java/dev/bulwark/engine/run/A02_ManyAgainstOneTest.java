package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Channels, magazines, doctrines: closed forms of docs/validation.md, section F, staged as raids. */
class A02_ManyAgainstOneTest {

    @Test
    void aMagazineOfThreeStopsThree() {
        FireUnit unit = Scenes.withChannels(Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single()), 10, 3);
        RunOutcome outcome = run(unit, 5, 30, 0);
        assertThat(outcome.fired()).isEqualTo(3);
        assertThat(outcome.leakers()).isEqualTo(2);
        assertThat(outcome.leakersByAsset()).containsExactly(java.util.Map.entry("city", 2));
    }

    /** Threats at once, c channels, one shot each: N - min(N, c) p leak. A held channel is held too long for another. */
    @ParameterizedTest
    @CsvSource({"6, 6, .7, 1.8", "10, 6, .7, 5.8", "24, 6, .7, 19.8", "24, 24, .7, 7.2", "40, 24, .7, 23.2"})
    void channelsSaturate(int threats, int channels, double sspk, double expected) {
        FireUnit unit = Scenes.withTimes(
                Scenes.withChannels(
                        Scenes.unit("battery", Scenes.HOME, sspk, new ShotDoctrine.Single()), channels, 100),
                10,
                0,
                300);
        FireUnit wide = new FireUnit(
                unit.id(),
                unit.system(),
                unit.position(),
                unit.radars(),
                unit.weapons(),
                channels,
                100,
                unit.reactionS(),
                unit.launchIntervalS(),
                unit.killAssessmentDelayS(),
                1,
                unit.doctrine());
        Theatre theatre = theatre(wide, threats, 0);
        double sum = 0;
        int runs = 2000;
        for (int i = 0; i < runs; i++) {
            sum += outcome(theatre, i).leakers();
        }
        double sigma = Math.sqrt(Math.min(threats, channels) * sspk * (1 - sspk) / runs);
        assertThat(sum / runs).isCloseTo(expected, within(4 * sigma));
    }

    /** One shot per look, two looks: P = 1 - q^2, shots 1 + q. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.75, 1.5", "0.7, 0.91, 1.3", "0.8, 0.96, 1.2", "0.9, 0.99, 1.1"})
    void shootLookShoot(double sspk, double kill, double shots) {
        Theatre theatre = theatre(Scenes.unit("battery", Scenes.HOME, sspk, new ShotDoctrine.ShootLookShoot(2)), 1, 0);
        check(theatre, kill, shots);
    }

    /** Two, a look, two: P = 1 - q^4, shots 2 + 2 q^2. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.9375, 2.5", "0.7, 0.9919, 2.18", "0.8, 0.9984, 2.08"})
    void shootShootLook(double sspk, double kill, double shots) {
        Theatre theatre =
                theatre(Scenes.unit("battery", Scenes.HOME, sspk, new ShotDoctrine.ShootShootLook(2, 2)), 1, 0);
        check(theatre, kill, shots);
    }

    /** With P(track) .95, k .56 and n shots: .95 (1 - .44^n); the common failure is not mended by more shots. */
    @ParameterizedTest
    @CsvSource({"1, .5320", "2, .7661", "3, .8691", "5, .9343"})
    void commonModeFailure(int shots, double kill) {
        FireUnit u = Scenes.unit("battery", Scenes.HOME, .56, new ShotDoctrine.Salvo(shots));
        FireUnit common = new FireUnit(
                u.id(), u.system(), u.position(), u.radars(), u.weapons(), 10, 20, 10, 1, 10, .95, u.doctrine());
        check(theatre(common, 1, 0), kill, shots);
    }

    /** R1 = (R0 - v tr) u / (u + v), R(i+1) = (R(i) - v tk) u / (u + v): 34.00, 25.20, 18.16, 12.53, 8.02, 4.42 km. */
    @Test
    void firingTimeline() {
        double v = 250;
        FireUnit unit = Scenes.withTimes(
                Scenes.unit("battery", Scenes.HOME, 0, new ShotDoctrine.ShootLookShoot(20)), 10, 0, 10);
        Scenario scene = Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.lowRaid("low", 45, v));
        RunLog log = Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0));
        double first = log.events().stream()
                .filter(e -> e instanceof Event.TrackConfirmed)
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
        double range = 45 - v / 1000 * first - v / 1000 * 10;
        int shots = 0;
        for (Event event : log.events()) {
            if (event instanceof Event.Intercepted meeting) {
                range = shots++ == 0 ? range / 1.25 : (range - v / 1000 * 10) / 1.25;
                assertThat(45 - v / 1000 * meeting.time().seconds()).isCloseTo(range, within(0.05));
            }
        }
        assertThat(shots).isEqualTo(6);
    }

    /** One missile channel, two threats: the second interceptor leaves as the first meets its target, assessed or not. */
    @Test
    void aFreedMissileChannelIsUsedAtOnce() {
        FireUnit u = Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single());
        FireUnit narrow = new FireUnit(
                u.id(), u.system(), u.position(), u.radars(), u.weapons(), 10, 1, 10, 1, 60, 1, u.doctrine());
        List<Event> events =
                Simulation.run(theatre(narrow, 2, 0), new RunKey(1, 0, 0)).events();
        List<Double> fired = events.stream()
                .filter(e -> e instanceof Event.Fired)
                .map(e -> e.time().seconds())
                .toList();
        double met = events.stream()
                .filter(e -> e instanceof Event.Intercepted)
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
        assertThat(fired).hasSize(2);
        assertThat(fired.getLast()).isCloseTo(met, within(1e-6));
    }

    private static void check(Theatre theatre, double kill, double shots) {
        int runs = 4000;
        int kills = 0;
        double fired = 0;
        double firedSquared = 0;
        for (int i = 0; i < runs; i++) {
            RunOutcome outcome = outcome(theatre, i);
            kills += 1 - outcome.leakers();
            fired += outcome.fired();
            firedSquared += outcome.fired() * (double) outcome.fired();
        }
        double sigma = Math.sqrt(kill * (1 - kill) / runs);
        assertThat(kills / (double) runs).isCloseTo(kill, within(4 * sigma));
        double variance = firedSquared / runs - fired * fired / runs / runs;
        assertThat(fired / runs).isCloseTo(shots, within(4 * Math.sqrt(variance / runs) + 1e-9));
    }

    private static RunOutcome run(FireUnit unit, int threats, double everyS, int replication) {
        return outcome(theatre(unit, threats, everyS), replication);
    }

    private static Theatre theatre(FireUnit unit, int threats, double everyS) {
        return Scenes.theatre(
                Scenes.scene(List.of(), List.of(unit), List.of(), Scenes.raid("east", threats, 90, 60, everyS)));
    }

    private static RunOutcome outcome(Theatre theatre, int replication) {
        return Measures.of(theatre.scenario(), Simulation.run(theatre, new RunKey(1, 0, replication)));
    }
}
