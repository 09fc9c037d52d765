package dev.bulwark.engine.log;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.model.scenario.Allegiance;
import java.util.Locale;
import java.util.stream.Collectors;

/** A log for people: one line an event, time in seconds first. */
public final class LogText {

    private LogText() {}

    public static String of(RunLog log) {
        return log.events().stream().map(LogText::of).collect(Collectors.joining("\n"));
    }

    public static String of(Event event) {
        return time(event.time()) + "  "
                + switch (event) {
                    case Event.NetworkDown e -> e.network() + " does not work";
                    case Event.Launched e ->
                        e.threat() + " starts" + (e.side() == Allegiance.HOSTILE ? "" : ", " + lower(e.side()));
                    case Event.DecoyStarted e -> e.threat() + " starts, a decoy";
                    case Event.DecoySpent e -> e.threat() + " is spent, a decoy";
                    case Event.TrackConfirmed e ->
                        e.radar() + " tracks " + e.threat()
                                + String.format(Locale.ROOT, " at %.1f km", e.rangeM() / 1000);
                    case Event.TrackRefused e -> e.radar() + " is full, no track of " + e.threat();
                    case Event.TrackDropped e -> e.radar() + " drops " + e.threat();
                    case Event.Turned e ->
                        e.fireUnit() + " turns to " + e.threat()
                                + String.format(Locale.ROOT, " at %.0f deg", StrictMath.toDegrees(e.bearingRad()));
                    case Event.Engaged e ->
                        e.fireUnit() + " engages " + e.threat() + " with " + e.shots() + " " + e.interceptor();
                    case Event.Fired e ->
                        e.fireUnit() + " fires " + e.interceptor() + " #" + e.shot() + " at " + e.threat()
                                + ", to meet it at " + time(e.intercept());
                    case Event.Intercepted e ->
                        e.fireUnit() + " #" + e.shot() + " meets " + e.threat() + ": " + lower(e.outcome());
                    case Event.Returned e -> e.fireUnit() + " has an aircraft back";
                    case Event.Reloaded e -> e.fireUnit() + " has reloaded " + e.rounds() + " " + e.interceptor();
                    case Event.Assessed e ->
                        e.fireUnit() + " judges " + e.threat() + (e.judgedKilled() ? " killed" : " alive");
                    case Event.Withheld e -> e.fireUnit() + " withholds from " + e.threat() + ": " + lower(e.reason());
                    case Event.Leaked e -> e.threat() + " reaches " + e.asset();
                    case Event.Departed e -> e.threat() + " departs";
                    case Event.Identified e -> e.fireUnit() + " takes " + e.threat() + " for " + lower(e.identity());
                    case Event.Lost e -> e.id() + " loses its " + lower(e.what());
                    case Event.Ended _ -> "end";
                };
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String time(SimTime time) {
        return String.format(Locale.ROOT, "%.1f", time.seconds());
    }
}
