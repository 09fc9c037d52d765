package dev.bulwark.exchange.czml;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.log.RunLog;
import java.util.Map;
import java.util.TreeMap;

/** The log's events about each threat. */
public final class Stories {

    private Stories() {}

    /** The lines about each threat as HTML for Cesium's info box. */
    static Map<String, String> of(RunLog log) {
        Map<String, String> stories = new TreeMap<>();
        for (Event event : log.events()) {
            String threat = threat(event);
            if (!threat.isEmpty()) {
                String line = LogText.of(event).replace("&", "&amp;").replace("<", "&lt;");
                stories.merge(threat, line, (before, more) -> before + "\n" + more);
            }
        }
        stories.replaceAll((_, lines) -> "<pre>" + lines + "</pre>");
        return stories;
    }

    /** Which threat an event is about; empty if about none. */
    public static String threat(Event event) {
        return switch (event) {
            case Event.Launched e -> e.threat();
            case Event.DecoyStarted e -> e.threat();
            case Event.DecoySpent e -> e.threat();
            case Event.TrackConfirmed e -> e.threat();
            case Event.TrackRefused e -> e.threat();
            case Event.TrackDropped e -> e.threat();
            case Event.Turned e -> e.threat();
            case Event.Engaged e -> e.threat();
            case Event.Fired e -> e.threat();
            case Event.Intercepted e -> e.threat();
            case Event.Assessed e -> e.threat();
            case Event.Withheld e -> e.threat();
            case Event.Leaked e -> e.threat();
            case Event.Departed e -> e.threat();
            case Event.Identified e -> e.threat();
            case Event.NetworkDown _, Event.Reloaded _, Event.Returned _, Event.Lost _, Event.Ended _ -> "";
        };
    }
}
