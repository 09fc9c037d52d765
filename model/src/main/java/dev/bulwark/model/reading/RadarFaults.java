package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Part;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.scenario.Racetrack;
import java.util.List;

/** What a radar says that cannot hold together: on what it stands, and where. */
final class RadarFaults {
    private static final double LONGEST_TRACK_M = 2_000_000;

    private final Catalogue catalogue;
    private final Problems problems;

    RadarFaults(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(ScenarioDocument.RadarText radar) {
        if (radar.mastM().isPresent() && radar.altitudeM().isPresent()) {
            error(
                    radar,
                    "has a mast and an altitude",
                    "keep mast: for a radar on the ground, altitude: for one in the air");
        }
        if (radar.at().isPresent() == radar.track().isPresent()) {
            error(
                    radar,
                    radar.at().isPresent() ? "has a place and a track" : "is nowhere",
                    "give at: for a radar that keeps its place, or track: for one that flies to and fro");
        }
        radar.track().ifPresent(track -> track(radar, track));
        if (radar.speedMps().isPresent() && radar.track().isEmpty()) {
            error(radar, "has a speed and no track", "add track: and two points or more");
        }
    }

    private void track(ScenarioDocument.RadarText radar, List<Geodetic> track) {
        boolean flies = radar.altitudeM().isPresent()
                || catalogue
                        .find(radar.system().value())
                        .flatMap(e -> e.part(Part.RadarPart.class))
                        .map(Part.RadarPart::isAirborne)
                        .orElse(true);
        if (!flies || radar.mastM().isPresent()) {
            error(radar, "has a track and stands on the ground", "give it an altitude:, or at: in place of track:");
        }
        double length = track.size() < 2 ? 0 : new Racetrack(track, 1).lengthM();
        if (length < 1 || length > LONGEST_TRACK_M) {
            error(
                    radar,
                    "has a track of " + Math.round(length / 1000) + " km",
                    "two points or more, at most 2000 km long");
        }
    }

    private void error(ScenarioDocument.RadarText radar, String what, String fix) {
        problems.error(
                ProblemCode.BAD_VALUE, radar.place(), "radar '" + radar.id().value() + "' " + what, fix);
    }
}
