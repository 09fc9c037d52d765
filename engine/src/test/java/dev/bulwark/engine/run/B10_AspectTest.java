package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.sensing.Looks;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.system.CrossSection;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A target flies from south to north, 60 km east of a radar; 0.1 m2 from the nose, 1 m2 from the side, 0.02 m2 from behind. */
class B10_AspectTest {
    private static final CrossSection JET = new CrossSection(.1, 1, .02);

    /** Looks of the radar: the target passes it at 240 s. */
    private static Looks looks(CrossSection rcs) {
        ThreatType jet = new ThreatType("jet", TargetKind.AIRCRAFT, rcs, 250, 10, 2e6, Double.NaN);
        Geodetic middle = Scenes.off(90, 60);
        Geodetic start = Geodesics.direct(middle, Math.PI, 60_000);
        Geodetic end = Geodesics.direct(middle, 0, 60_000);
        Raid past = new Raid(
                "jet", jet, 1, List.of(start), "end", Arrivals.regular(0, 0), 0, new Altitude.AboveSea(10), 250);
        Scenario scene = new Scenario(
                "scene",
                "",
                3600,
                new TerrainChoice("flat", 4.0 / 3),
                List.of(Scenes.at("watch", Scenes.radar(150, 300), Scenes.HOME)),
                List.of(),
                List.of(new Asset("end", "End", end, 1)),
                List.of(),
                List.of(past),
                Scenes.THREE_OF_FIVE,
                List.of());
        return Objects.requireNonNull(Scenes.theatre(scene).looks(0, 0));
    }

    private static double pdAt(CrossSection rcs, double seconds) {
        Looks looks = looks(rcs);
        return looks.pd(looks.lookAt((long) (seconds * 1e9)));
    }

    @Test
    void abeamItShowsItsSide() {
        assertThat(pdAt(JET, 240)).isCloseTo(pdAt(CrossSection.of(1), 240), within(1e-3));
    }

    @Test
    void comingItShowsItsNoseAndGoingItsTail() {
        // At the ends the aspect is 45 and 135 degrees: half way in decibels.
        assertThat(pdAt(JET, 6)).isCloseTo(pdAt(CrossSection.of(Math.sqrt(.1)), 6), within(.01));
        assertThat(pdAt(JET, 474)).isCloseTo(pdAt(CrossSection.of(Math.sqrt(.02)), 474), within(.01));
        assertThat(pdAt(JET, 474)).isLessThan(pdAt(JET, 6) - .03);
    }
}
