package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.random.Draws;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Threat;
import dev.bulwark.exchange.czml.Flight;
import dev.bulwark.exchange.czml.PathSampler;
import dev.bulwark.exchange.czml.Stories;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run as {@code bulwark.page.replay/1}: the truth, what the defence holds of it, interceptors, and every event in words. */
public final class ReplayJson {
    private final Theatre theatre;
    private final RunLog log;
    private final PathSampler paths;
    private final Map<String, Threat> threats = new LinkedHashMap<>();

    private ReplayJson(Theatre theatre, RunLog log, PathSampler paths) {
        this.theatre = theatre;
        this.log = log;
        this.paths = paths;
        theatre.threats().forEach(t -> threats.put(t.id(), t));
    }

    public static Map<String, Object> of(Theatre theatre, RunLog log, RunKey key, PathSampler paths) {
        return new ReplayJson(theatre, log, paths).json(key);
    }

    private Map<String, Object> json(RunKey key) {
        List<Flight> flights = Flight.of(log);
        Map<String, Double> endsS = new LinkedHashMap<>();
        flights.forEach(f -> endsS.put(f.threat(), f.endS()));
        Draws draws = Draws.of(key.seed(), key.unknownsDraw(), key.replication());
        return Obj.of(
                "schema", "bulwark.page.replay/1",
                "run", key.replication(),
                "seed", key.seed(),
                "duration_s", lastS(flights),
                "entities", flights.stream().map(this::entity).toList(),
                "tracks", new TracksJson(theatre, paths, draws).of(log, endsS),
                "interceptors", interceptors(),
                "events", log.events().stream().map(ReplayJson::event).toList());
    }

    /** When the last thing in the air is down; nothing is to be seen after it. */
    private double lastS(List<Flight> flights) {
        double flown = flights.stream().mapToDouble(Flight::endS).max().orElse(0);
        return flown == 0 ? theatre.scenario().durationS() : Math.ceil(flown);
    }

    private Map<String, Object> entity(Flight flight) {
        Threat threat = threats.get(flight.threat());
        if (threat == null) {
            throw new IllegalArgumentException("the theatre has no " + flight.threat());
        }
        return Obj.of(
                "id", flight.threat(),
                "kind", lower(threat.type().kind()),
                "type", threat.type().id(),
                "side", lower(flight.side()),
                "group", threat.group(),
                "decoy", threat.decoy(),
                "sidc", Symbols.flying(threat.type().kind(), Symbols.affiliation(flight.side())),
                "start_s", Obj.round(flight.startS(), 100),
                "end_s", Obj.round(flight.endS(), 100),
                "end", end(flight.end()),
                "samples", samples(Way.of(flight.startS(), flight.endS(), t -> paths.at(flight.threat(), t))));
    }

    private static String end(Flight.End end) {
        return end == Flight.End.STILL_FLYING ? "flying" : lower(end);
    }

    private List<Map<String, Object>> interceptors() {
        Map<String, Geodetic> launchers = new LinkedHashMap<>();
        theatre.scenario().fireUnits().forEach(u -> launchers.put(u.id(), u.position()));
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Event event : log.events()) {
            if (event instanceof Event.Intercepted e) {
                outcomes.put(e.fireUnit() + "/" + e.shot(), lower(e.outcome()));
            }
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (Event event : log.events()) {
            if (event instanceof Event.Fired e) {
                String id = e.fireUnit() + "/" + e.shot();
                Geodetic launcher = launchers.getOrDefault(e.fireUnit(), Geodetic.ofDegrees(0, 0, 0));
                double endS = e.intercept().seconds();
                all.add(Obj.of(
                        "id", id,
                        "unit", e.fireUnit(),
                        "interceptor", e.interceptor(),
                        "target", e.threat(),
                        "outcome", outcomes.getOrDefault(id, "flying"),
                        "sidc", Symbols.INTERCEPTOR,
                        "samples",
                                List.of(
                                        new Way.Sample(e.time().seconds(), launcher).json(),
                                        new Way.Sample(endS, paths.at(e.threat(), endS)).json())));
            }
        }
        return all;
    }

    private static List<List<Double>> samples(List<Way.Sample> way) {
        return way.stream().map(Way.Sample::json).toList();
    }

    /** In words, without the time that stands beside them. */
    public static Map<String, Object> event(Event event) {
        String kind = event.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
        return Obj.of(
                "t", Obj.round(event.time().seconds(), 100),
                "kind", kind,
                "text", text(event),
                "who", who(event));
    }

    static String text(Event event) {
        String line = LogText.of(event);
        return line.substring(line.indexOf("  ") + 2);
    }

    /** Ids of what it is about, the flying thing first. */
    private static List<String> who(Event event) {
        List<String> who = new ArrayList<>();
        String threat = Stories.threat(event);
        if (!threat.isEmpty()) {
            who.add(threat);
        }
        switch (event) {
            case Event.TrackConfirmed e -> who.add(e.radar());
            case Event.TrackRefused e -> who.add(e.radar());
            case Event.TrackDropped e -> who.add(e.radar());
            case Event.Turned e -> who.add(e.fireUnit());
            case Event.Engaged e -> who.add(e.fireUnit());
            case Event.Fired e -> who.add(e.fireUnit());
            case Event.Intercepted e -> who.add(e.fireUnit());
            case Event.Returned e -> who.add(e.fireUnit());
            case Event.Reloaded e -> who.add(e.fireUnit());
            case Event.Assessed e -> who.add(e.fireUnit());
            case Event.Withheld e -> who.add(e.fireUnit());
            case Event.Leaked e -> who.add(e.asset());
            case Event.Identified e -> who.add(e.fireUnit());
            case Event.Lost e -> who.add(e.id());
            case Event.NetworkDown e -> who.add(e.network());
            case Event.Launched _, Event.DecoyStarted _, Event.DecoySpent _, Event.Departed _, Event.Ended _ -> {}
        }
        return who;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
