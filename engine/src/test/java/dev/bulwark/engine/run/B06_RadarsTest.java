package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Racetrack;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.system.RadarType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one radar can do: so many tracks, so high, so wide, from where it flies. */
class B06_RadarsTest {
    private static final FireUnit MUTE = Scenes.unit("battery", Scenes.off(180, 900), 1, new ShotDoctrine.Single());

    /** Two tracks at most: the third comes as soon as the first is over the city and dropped. */
    @Test
    void a_aFullRadarTakesNoMore() {
        Scenario scene = scene(watch(with(360, 90, 2), 0), List.of(Scenes.raid("east", 3, 90, 100, 60)));
        RunLog log = Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0));
        assertThat(watched(log)).isEqualTo("""
                5.5  watch tracks east-1 at 98.8 km
                65.5  watch tracks east-2 at 98.8 km
                125.5  watch is full, no track of east-3
                405.5  watch drops east-1
                409.5  watch tracks east-3 at 28.1 km
                465.5  watch drops east-2
                525.5  watch drops east-3""");
        assertThat(Measures.of(scene, log).tallies()).containsEntry(Tally.TRACKS_REFUSED, 1);
    }

    /** At 98.8 km 2 mrad are 197.5 m, in azimuth and elevation; with 50 m in range, the mean of three looks is 164 m off. */
    @Test
    void a_theErrorOfANewTrack() {
        Scenario scene = scene(watch(with(360, 90, 9), 0), List.of(Scenes.raid("east", 1, 90, 100, 60)));
        RunLog log = Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0));
        assertThat(Measures.of(scene, log).detail().firstTrackRangeM()).isCloseTo(98_760, within(50.0));
        assertThat(Measures.of(scene, log).detail().firstTrackErrorM()).isCloseTo(163.8, within(0.2));
    }

    /** Overhead is the cone of silence: at 5 km up and 45 degrees, from 5 km this side to the radar. */
    @Test
    void b_theConeOfSilence() {
        String log = watched(run(watch(with(360, 45, 300), 0), Scenes.raid("east", 1, 90, 100, 0)));
        assertThat(log).startsWith("5.5  watch tracks east-1");
        // 95 km at 250 m/s are 380 s; three misses in a row from then on
        assertThat(log).endsWith("385.5  watch drops east-1");
    }

    @ParameterizedTest
    @CsvSource({"90, true", "46, true", "134, true", "136, false", "270, false", "44, false"})
    void c_theSector(double facingDeg, boolean seen) {
        String log = watched(run(watch(with(90, 90, 300), facingDeg), Scenes.raid("east", 1, 90, 100, 0)));
        assertThat(log.contains("tracks")).isEqualTo(seen);
    }

    /** To and fro along 100 km at 200 m/s: 500 s there, 500 s back. */
    @ParameterizedTest
    @CsvSource({"0, 0", "250, 50", "500, 100", "600, 80", "1000, 0", "1100, 20"})
    void d_theRacetrack(double seconds, double km) {
        Racetrack track = new Racetrack(List.of(Scenes.HOME, Scenes.off(90, 60), Scenes.off(90, 100)), 200);
        assertThat(track.lengthM()).isCloseTo(100_000, within(1.0));
        assertThat(track.flownM(seconds, track.lengthM())).isCloseTo(km * 1000, within(1.0));
        assertThat(track.along(km * 1000).longitudeDeg())
                .isCloseTo(Scenes.off(90, km).longitudeDeg(), within(1e-4));
    }

    /** A radar of 50 km reach that flies towards a raid meets it sooner than one that stays behind. */
    @Test
    void e_aPatrollingRadarSeesFromWhereItIs() {
        RadarType near = Scenes.radar(2000, 50);
        Raid raid = Scenes.raid("east", 1, 90, 200, 0);
        double stays = firstTrackS(run(flying(near, new Mount.Airborne(8000)), raid));
        Racetrack track = new Racetrack(List.of(Scenes.HOME, Scenes.off(90, 100)), 250);
        double flies = firstTrackS(run(flying(near, new Mount.Patrolling(8000, track)), raid));
        assertThat(stays).isCloseTo((200 - 50) / .25, within(8.0));
        // They close at 500 m/s: 300 s. The radar is taken to be at stations 20 km apart, so within 10 km: 40 s.
        assertThat(flies).isCloseTo((200 - 50) / .5, within(8 + 40.0));
    }

    private static double firstTrackS(RunLog log) {
        return log.events().stream()
                .filter(e -> e instanceof Event.TrackConfirmed)
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
    }

    private static RadarType with(double sectorDeg, double maxElevationDeg, int capacity) {
        RadarType r = Scenes.sharpRadar();
        return new RadarType(
                r.id(),
                r.referenceRangeM(),
                r.referenceRcsM2(),
                r.referencePd(),
                r.falseAlarmProbability(),
                r.swerling(),
                r.pulses(),
                r.instrumentedRangeM(),
                r.revisitS(),
                Math.toRadians(sectorDeg),
                r.minElevationRad(),
                Math.toRadians(maxElevationDeg),
                capacity,
                r.rangeSigmaM(),
                r.angleSigmaRad());
    }

    private static Radar watch(RadarType type, double facingDeg) {
        return new Radar("watch", type, Scenes.HOME, new Mount.OnGround(10), Math.toRadians(facingDeg));
    }

    private static Radar flying(RadarType type, Mount mount) {
        Geodetic home = Scenes.HOME;
        return new Radar("watch", type, home, mount, 0);
    }

    private static Scenario scene(Radar radar, List<Raid> raids) {
        Network net = new Network("net", List.of("watch", "battery"), 0, 1);
        return Scenes.scene(List.of(radar), List.of(MUTE), List.of(net), raids.toArray(Raid[]::new));
    }

    private static RunLog run(Radar radar, Raid raid) {
        return Simulation.run(Scenes.theatre(scene(radar, List.of(raid))), new RunKey(1, 0, 0));
    }

    private static String watched(RunLog log) {
        return log.events().stream()
                .map(LogText::of)
                .filter(e -> e.contains("watch "))
                .collect(Collectors.joining("\n"));
    }
}
