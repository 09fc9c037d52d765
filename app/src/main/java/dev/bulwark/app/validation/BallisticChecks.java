package dev.bulwark.app.validation;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.log.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Section E: least launch speed and time of flight from 39 N on a rotating Earth, from the log of one run. */
final class BallisticChecks {
    private static final String SECTION = "E. Ballistic flight on a rotating Earth, from 39 N";
    private static final String HOW = "to 0.2 %, the ellipsoid against the table's sphere";
    private static final String FLOWN = "E. Ballistic test flights as published";
    private static final String PRESS = "CSIS, US PACOM, KCNA and NK News, 2017";
    private static final List<Lofted> LOFTED = List.of(
            new Lofted("balpub.hs12", "14 May 2017", 787, 2111.5, 30, 30),
            new Lofted("balpub.hs14a", "4 July 2017", 933, 2802, 37, 39),
            new Lofted("balpub.hs14b", "28 July 2017", 998, 3724.9, 47.2, 47.2));
    private static final Map<String, Double> AZIMUTHS = Map.of("E", 90.0, "W", 270.0, "N", 0.0);

    private BallisticChecks() {}

    static List<Check> all(Map<String, Double> cases) {
        List<Check> checks = new ArrayList<>();
        for (int range : new int[] {300, 600, 1000, 3000}) {
            for (String way : List.of("E", "W", "N")) {
                least(cases, range, way, checks);
            }
        }
        for (Lofted flight : LOFTED) {
            lofted(cases, flight, checks);
        }
        return checks;
    }

    /** A published test flight: minutes of flight as published, earliest and latest. */
    private record Lofted(String id, String name, double rangeKm, double apogeeKm, double minutes, double most) {}

    private static void lofted(Map<String, Double> cases, Lofted flight, List<Check> checks) {
        double minutes = flight(90, flight.rangeKm(), String.format(Locale.ROOT, ", apogee: %s km", flight.apogeeKm()))
                        .timeS()
                / 60;
        double expected = Cases.of(cases, flight.id());
        String name = flight.name() + ", " + flight.rangeKm() + " km, apogee " + flight.apogeeKm() + " km";
        checks.add(Check.exact(
                FLOWN, name, expected, "min", Cases.CLOSED_FORM, minutes, .02 * expected, "to 2 %, east from 39 N"));
        double powered = (flight.minutes() + flight.most()) / 2 - minutes;
        checks.add(Check.exact(
                FLOWN,
                name + ", published time beyond it",
                2.5,
                "min",
                PRESS,
                powered,
                2.5,
                "powered flight and burnout take up to 5 minutes more"));
    }

    /** What the log of one flight tells. */
    private record Flight(double speedMps, double timeS) {}

    private static Flight flight(double azimuthDeg, double rangeKm, String more) {
        Geodetic aim =
                Geodesics.direct(Geodetic.ofDegrees(39, 33, 0), StrictMath.toRadians(azimuthDeg), rangeKm * 1000.0);
        Stage stage = Stage.of(String.format(Locale.ROOT, """
                duration: 2 h
                assets: [{id: aim, at: "%.6f, %.6f"}]
                raids: [{id: a, threat: rocket, from: "39, 33", to: aim%s}]
                """, aim.latitudeDeg(), aim.longitudeDeg(), more));
        double time = 0;
        for (Event event : stage.log(0).events()) {
            time = event instanceof Event.Leaked leaked ? leaked.time().seconds() : time;
        }
        return new Flight(stage.theatre().threats().getFirst().path().topSpeedMps(), time);
    }

    private static void least(Map<String, Double> cases, int rangeKm, String way, List<Check> checks) {
        Flight flown = flight(AZIMUTHS.getOrDefault(way, 0.0), rangeKm, "");
        double expected = Cases.of(cases, "balrot." + rangeKm + "." + way);
        String name = rangeKm + " km " + way;
        checks.add(Check.exact(
                SECTION, name + ", speed", expected, "m/s", Cases.CLOSED_FORM, flown.speedMps(), .002 * expected, HOW));
        double seconds = Cases.of(cases, "bt." + rangeKm + "." + way);
        checks.add(Check.exact(
                SECTION, name + ", time", seconds, "s", Cases.CLOSED_FORM, flown.timeS(), .002 * seconds, HOW));
    }
}
