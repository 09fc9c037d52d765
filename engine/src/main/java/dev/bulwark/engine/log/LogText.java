package dev.bulwark.engine.log;

import dev.bulwark.base.time.SimTime;
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
                    case Event.Launched e -> e.threat() + " starts";
                    case Event.DecoyStarted e -> e.threat() + " starts, a decoy";
                    case Event.DecoySpent e -> e.threat() + " is spent, a decoy";
                    case Event.TrackConfirmed e ->
                        e.radar() + " tracks " + e.threat()
                                + String.format(Locale.ROOT, " at %.1f km", e.rangeM() / 1000);
                    case Event.TrackRefused e -> e.radar() + " is full, no track of " + e.threat();
                    case Event.TrackDropped e -> e.radar() + " drops " + e.threat();
                    case Event.Engaged e ->
                        e.fireUnit() + " engages " + e.threat() + " with " + e.shots() + " " + e.interceptor();
                    case Event.Fired e ->
                        e.fireUnit() + " fires " + e.interceptor() + " #" + e.shot() + " at " + e.threat()
                                + ", to meet it at " + time(e.intercept());
                    case Event.Intercepted e ->
                        e.fireUnit() + " #" + e.shot() + " meets " + e.threat() + ": "
                                + e.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                    case Event.Returned e -> e.fireUnit() + " has an aircraft back";
                    case Event.Reloaded e -> e.fireUnit() + " has reloaded " + e.rounds() + " " + e.interceptor();
                    case Event.Assessed e ->
                        e.fireUnit() + " judges " + e.threat() + (e.judgedKilled() ? " killed" : " alive");
                    case Event.Withheld e ->
                        e.fireUnit() + " withholds from " + e.threat() + ": "
                                + e.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                    case Event.Leaked e -> e.threat() + " reaches " + e.asset();
                    case Event.Ended _ -> "end";
                };
    }

    private static String time(SimTime time) {
        return String.format(Locale.ROOT, "%.1f", time.seconds());
    }
}
