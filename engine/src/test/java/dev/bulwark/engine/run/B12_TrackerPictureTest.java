package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.PictureDetail;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Nees;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.score.Siap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture that a tracker makes of plots, beside the one that counting makes of looks. */
class B12_TrackerPictureTest {
    private static final double CUT_M = 2000;
    private static final PictureDetail CLEAN = new PictureDetail(PictureDetail.Level.TRACKER, 0);
    private static final PictureDetail CLUTTERED = new PictureDetail(PictureDetail.Level.TRACKER, 20);

    private static Scenario scene(PictureDetail picture, double sspk, Raid... raids) {
        Scenario s = Scenes.scene(
                List.of(),
                List.of(Scenes.unit("alpha", Scenes.HOME, sspk, new ShotDoctrine.Single())),
                List.of(),
                raids);
        return s.with(s.rules().with(picture));
    }

    private static RunLog run(Scenario scenario, int replication) {
        return Simulation.run(Scenes.theatre(scenario), new RunKey(1, 0, replication));
    }

    private static Raid jets() {
        return Scenes.raid("north", 3, 0, 200, 60);
    }

    private static double firstTrackS(RunLog log, String threat) {
        return log.events().stream()
                .filter(e -> e instanceof Event.TrackConfirmed c && c.threat().equals(threat))
                .findFirst()
                .orElseThrow()
                .time()
                .seconds();
    }

    private static long count(RunLog log, Class<? extends Event> kind) {
        return log.events().stream().filter(kind::isInstance).count();
    }

    /** The radar sees for certain every two seconds: both pictures count to the same hits, with the same looks. */
    @Test
    void aSureRadarConfirmsAtTheSameLook() {
        RunLog counted = run(scene(PictureDetail.USUAL, 1, jets()), 0);
        RunLog tracked = run(scene(CLEAN, 1, jets()), 0);
        for (String jet : List.of("north-1", "north-2", "north-3")) {
            assertThat(firstTrackS(tracked, jet)).isEqualTo(firstTrackS(counted, jet));
        }
    }

    /** The same shots at the same targets, the same end. */
    @Test
    void whatIsShotDownIsTheSame() {
        RunLog counted = run(scene(PictureDetail.USUAL, 1, jets()), 0);
        RunLog tracked = run(scene(CLEAN, 1, jets()), 0);
        assertThat(count(tracked, Event.Fired.class)).isEqualTo(count(counted, Event.Fired.class));
        assertThat(count(tracked, Event.Leaked.class)).isZero();
    }

    /** Twenty false plots in every look around: nobody fires at what is not there, and what is there is still met. */
    @Test
    void falsePlotsDoNotDrawFire() {
        RunLog tracked = run(scene(CLUTTERED, 1, jets()), 0);
        assertThat(count(tracked, Event.Fired.class)).isEqualTo(3);
        assertThat(count(tracked, Event.Leaked.class)).isZero();
    }

    @Test
    void sameKeySameBytes() {
        String once = LogText.of(run(scene(CLUTTERED, .5, jets()), 3));
        assertThat(LogText.of(run(scene(CLUTTERED, .5, jets()), 3))).isEqualTo(once);
        assertThat(LogText.of(run(scene(CLUTTERED, .5, jets()), 4))).isNotEqualTo(once);
    }

    /** One target in the clear, no shots: its track is whole, one number, where it says, and as exact as it says. */
    @Test
    void theTrackIsWhereItSays() {
        Simulation.Watched watched = Simulation.watched(
                Scenes.theatre(scene(PictureDetail.USUAL, 0, Scenes.raid("north", 1, 0, 200, 60))),
                new RunKey(1, 0, 0));
        PictureTracks picture = watched.pictures().getFirst();
        assertThat(picture.name()).isEqualTo("alpha");
        Siap siap = Siap.of(picture.truth(), Pictures.of(picture.tracks()), CUT_M);
        Gospa gospa = Gospa.of(picture.truth(), Pictures.of(picture.tracks()), CUT_M);
        Nees nees = Nees.of(picture.truth(), picture.tracks(), CUT_M);
        assertThat(siap.completeness()).isGreaterThan(.95);
        assertThat(siap.positionErrorM()).isLessThan(250);
        assertThat(gospa.identitySwitches()).isZero();
        assertThat(nees.mean()).isBetween(1.0, 9.0);
    }
}
