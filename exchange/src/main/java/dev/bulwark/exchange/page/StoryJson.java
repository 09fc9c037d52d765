package dev.bulwark.exchange.page;

import dev.bulwark.engine.log.RunLog;
import dev.bulwark.exchange.czml.Flight;
import dev.bulwark.exchange.czml.Stories;
import dev.bulwark.study.causes.Cause;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What happened to one flying thing in a run, and why it got through if it did. */
public final class StoryJson {

    private StoryJson() {}

    /** Empty if nothing of that id flew. */
    public static Optional<Map<String, Object>> of(RunLog log, String threat, Optional<Cause> cause) {
        return Flight.of(log).stream()
                .filter(f -> f.threat().equals(threat))
                .findFirst()
                .map(flight -> json(log, flight, cause));
    }

    private static Map<String, Object> json(RunLog log, Flight flight, Optional<Cause> cause) {
        List<Map<String, Object>> lines = log.events().stream()
                .filter(e -> Stories.threat(e).equals(flight.threat()))
                .map(ReplayJson::event)
                .toList();
        return Obj.of(
                "schema", "bulwark.page.story/1",
                "threat", flight.threat(),
                "run", log.replication(),
                "end",
                        flight.end() == Flight.End.STILL_FLYING
                                ? "flying"
                                : flight.end().name().toLowerCase(Locale.ROOT),
                "lines", lines,
                "cause", cause.map(Cause::text).orElse(""),
                "why", cause.map(Cause::meaning).orElse(""));
    }
}
