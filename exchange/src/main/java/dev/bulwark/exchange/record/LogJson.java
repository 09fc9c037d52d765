package dev.bulwark.exchange.record;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.exchange.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Run logs as JSON lines, one event a line, in the order of the log. */
public final class LogJson {

    private LogJson() {}

    /** All events of a run; every line ends with a line break. */
    public static String lines(RunLog log) {
        StringBuilder text = new StringBuilder();
        for (Event event : log.events()) {
            text.append(Json.compact(of(log.replication(), event))).append('\n');
        }
        return text.toString();
    }

    /** The same with the variant that was run in front of every event. */
    public static String lines(String variant, RunLog log) {
        StringBuilder text = new StringBuilder();
        for (Event event : log.events()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("variant", variant);
            json.putAll(of(log.replication(), event));
            text.append(Json.compact(json)).append('\n');
        }
        return text.toString();
    }

    /** Times are in seconds of simulation time. */
    static Map<String, Object> of(int replication, Event event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("replication", replication);
        json.put("time_s", event.time().seconds());
        switch (event) {
            case Event.Launched e -> put(json, "launched", "threat", e.threat(), "side", lower(e.side()));
            case Event.DecoyStarted e -> put(json, "decoy_started", "threat", e.threat());
            case Event.DecoySpent e -> put(json, "decoy_spent", "threat", e.threat());
            case Event.TrackConfirmed e ->
                put(json, "track_confirmed", "radar", e.radar(), "threat", e.threat(), "range_m", e.rangeM());
            case Event.TrackRefused e -> put(json, "track_refused", "radar", e.radar(), "threat", e.threat());
            case Event.TrackDropped e -> put(json, "track_dropped", "radar", e.radar(), "threat", e.threat());
            case Event.Turned e ->
                put(json, "turned", "fire_unit", e.fireUnit(), "threat", e.threat(), "bearing_rad", e.bearingRad());
            case Event.Engaged e ->
                put(
                        json,
                        "engaged",
                        "fire_unit",
                        e.fireUnit(),
                        "threat",
                        e.threat(),
                        "interceptor",
                        e.interceptor(),
                        "shots",
                        e.shots());
            case Event.Fired e ->
                put(
                        json,
                        "fired",
                        "fire_unit",
                        e.fireUnit(),
                        "threat",
                        e.threat(),
                        "interceptor",
                        e.interceptor(),
                        "shot",
                        e.shot(),
                        "intercept_s",
                        e.intercept().seconds());
            case Event.Intercepted e ->
                put(
                        json,
                        "intercepted",
                        "fire_unit",
                        e.fireUnit(),
                        "threat",
                        e.threat(),
                        "shot",
                        e.shot(),
                        "outcome",
                        lower(e.outcome()));
            case Event.NetworkDown e -> put(json, "network_down", "network", e.network());
            case Event.Returned e -> put(json, "returned", "fire_unit", e.fireUnit());
            case Event.Reloaded e ->
                put(json, "reloaded", "fire_unit", e.fireUnit(), "interceptor", e.interceptor(), "rounds", e.rounds());
            case Event.Assessed e ->
                put(
                        json,
                        "assessed",
                        "fire_unit",
                        e.fireUnit(),
                        "threat",
                        e.threat(),
                        "judged_killed",
                        e.judgedKilled());
            case Event.Withheld e ->
                put(json, "withheld", "fire_unit", e.fireUnit(), "threat", e.threat(), "reason", lower(e.reason()));
            case Event.Leaked e -> put(json, "leaked", "threat", e.threat(), "asset", e.asset());
            case Event.Departed e -> put(json, "departed", "threat", e.threat());
            case Event.Identified e ->
                put(
                        json,
                        "identified",
                        "fire_unit",
                        e.fireUnit(),
                        "threat",
                        e.threat(),
                        "identity",
                        lower(e.identity()));
            case Event.Lost e -> put(json, "lost", "id", e.id(), "what", lower(e.what()));
            case Event.Ended _ -> put(json, "ended");
        }
        return json;
    }

    private static void put(Map<String, Object> json, String event, Object... keysAndValues) {
        json.put("event", event);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            json.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
