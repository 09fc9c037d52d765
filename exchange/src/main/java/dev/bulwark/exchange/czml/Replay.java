package dev.bulwark.exchange.czml;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Sides;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One run as a CZML document: sites, threats coloured by whether the defence holds a track, interceptors on straight
 * lines from launcher to meeting point, marks where something was killed or leaked. Altitudes are above mean sea level,
 * which Cesium takes as above the ellipsoid.
 */
public final class Replay {
    private static final int MOST_SAMPLES = 240;
    private static final double SHORTEST_STEP_S = 2;
    private static final double PATROL_STEP_S = 20;
    private static final double MARK_S = 120;
    private static final double MULTIPLIER = 30;

    private final Scenario scenario;
    private final RunLog log;
    private final PathSampler paths;
    private final Map<String, String> stories;
    private final List<Map<String, Object>> packets = new ArrayList<>();

    private Replay(Scenario scenario, RunLog log, PathSampler paths) {
        this.scenario = scenario;
        this.log = log;
        this.paths = paths;
        this.stories = Stories.of(log);
    }

    /** The packets, ready to be written as one JSON array. */
    public static List<Map<String, Object>> of(
            Scenario scenario, RunLog log, PathSampler paths, Map<String, ?> provenance) {
        Replay replay = new Replay(scenario, log, paths);
        replay.document(provenance);
        replay.sites();
        Flight.of(log).forEach(replay::threat);
        replay.interceptors();
        return replay.packets;
    }

    private void document(Map<String, ?> provenance) {
        packets.add(Czml.document(scenario.name(), scenario.durationS(), MULTIPLIER));
        Map<String, Object> about = new LinkedHashMap<>(provenance);
        about.put("replication", log.replication());
        about.put("dates", "nominal: simulation time 0 is shown as " + Czml.date(0));
        packets.add(Czml.provenance(about));
    }

    private void sites() {
        for (FireUnit unit : scenario.fireUnits()) {
            site(
                    "unit/" + unit.id(),
                    unit.id(),
                    (unit.sortie() == null ? "Fire unit, " : "Fighters, ")
                            + unit.system()
                            + of(scenario.sides().defence()),
                    unit.position(),
                    Czml.BLUE);
        }
        for (Radar radar : scenario.radars()) {
            packets.add(Czml.site(
                    "radar/" + radar.id(),
                    radar.id(),
                    "Radar, " + radar.type().id() + of(scenario.sides().defence()),
                    position(radar),
                    Czml.SKY_BLUE));
        }
        for (Asset asset : scenario.assets()) {
            site("asset/" + asset.id(), asset.name(), "Defended asset", asset.position(), Czml.GREY);
        }
    }

    private Map<String, Object> position(Radar radar) {
        return switch (radar.mount()) {
            case Mount.OnGround _ -> Czml.fixedPosition(radar.position());
            case Mount.Airborne air -> Czml.fixedPosition(radar.position().withHeightM(air.altitudeM()));
            case Mount.Patrolling patrol -> {
                SortedMap<Double, Geodetic> samples = new TreeMap<>();
                for (double t = 0; t < scenario.durationS() + PATROL_STEP_S; t += PATROL_STEP_S) {
                    samples.put(t, patrol.track().at(t).withHeightM(patrol.altitudeM()));
                }
                yield Czml.movingPosition(samples);
            }
        };
    }

    /** Of whom, if the scenario says so. */
    private static String of(String side) {
        return side.equals(Sides.UNNAMED.defence()) ? "" : ", " + side;
    }

    private void site(String id, String name, String description, Geodetic at, List<Integer> colour) {
        packets.add(Czml.site(id, name, description, at, colour));
    }

    private void threat(Flight flight) {
        packets.add(Czml.object(
                "id",
                (flight.side() == Allegiance.HOSTILE ? "threat/" : "traffic/") + flight.threat(),
                "name",
                flight.threat(),
                "description",
                stories.getOrDefault(flight.threat(), ""),
                "availability",
                Czml.interval(flight.startS(), flight.endS()),
                "position",
                Czml.movingPosition(samples(flight)),
                "point",
                Czml.point(colours(flight), 6),
                "path",
                Czml.trail(flight.side() == Allegiance.HOSTILE ? Czml.ORANGE : Czml.GREEN, 300)));
        switch (flight.end()) {
            case KILLED -> mark(flight, "killed", Czml.SKY_BLUE);
            case LEAKED -> mark(flight, "leaked", Czml.VERMILION);
            case DEPARTED, STILL_FLYING, SPENT -> {}
        }
    }

    private void mark(Flight flight, String word, List<Integer> colour) {
        Geodetic at = paths.at(flight.threat(), flight.endS());
        packets.add(Czml.object(
                "id",
                word + "/" + flight.threat(),
                "name",
                flight.threat() + " " + word,
                "availability",
                Czml.interval(flight.endS(), flight.endS() + MARK_S),
                "position",
                Czml.fixedPosition(at),
                "point",
                Czml.point(Czml.object("rgba", colour), 12),
                "label",
                Czml.label(flight.threat() + " " + word)));
    }

    private SortedMap<Double, Geodetic> samples(Flight flight) {
        SortedMap<Double, Geodetic> samples = new TreeMap<>();
        double step = Math.max(SHORTEST_STEP_S, (flight.endS() - flight.startS()) / MOST_SAMPLES);
        for (double t = flight.startS(); t < flight.endS(); t += step) {
            samples.put(t, paths.at(flight.threat(), t));
        }
        samples.put(flight.endS(), paths.at(flight.threat(), flight.endS()));
        return samples;
    }

    /** Grey while nobody holds a track, orange while somebody does. */
    private static List<Object> colours(Flight flight) {
        List<Object> colours = new ArrayList<>();
        double from = flight.startS();
        List<Integer> colour = Czml.GREY;
        for (Flight.Look look : flight.looks()) {
            if (look.seconds() > from) {
                colours.add(Czml.object("interval", Czml.interval(from, look.seconds()), "rgba", colour));
            }
            from = look.seconds();
            colour = look.held() ? Czml.ORANGE : Czml.GREY;
        }
        colours.add(Czml.object("interval", Czml.interval(from, flight.endS()), "rgba", colour));
        return colours;
    }

    private void interceptors() {
        Map<String, Geodetic> launchers = new TreeMap<>();
        scenario.fireUnits().forEach(u -> launchers.put(u.id(), u.position()));
        for (Event event : log.events()) {
            if (event instanceof Event.Fired e && launchers.containsKey(e.fireUnit())) {
                Geodetic launcher = launchers.get(e.fireUnit());
                double start = e.time().seconds();
                double end = e.intercept().seconds();
                SortedMap<Double, Geodetic> ends = new TreeMap<>();
                ends.put(start, launcher);
                ends.put(end, paths.at(e.threat(), end));
                packets.add(Czml.object(
                        "id", "interceptor/" + e.fireUnit() + "/" + e.shot(),
                        "name", e.interceptor() + " of " + e.fireUnit(),
                        "availability", Czml.interval(start, end),
                        "position", Czml.movingPosition(ends),
                        "point", Czml.point(Czml.object("rgba", Czml.BLUE), 4),
                        "path", Czml.trail(Czml.BLUE, 600)));
            }
        }
    }
}
