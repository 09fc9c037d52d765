package dev.bulwark.engine.measures;

import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.Allegiance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts, event by event, what {@link Tally} names. */
final class Tallies {
    private final Map<Tally, Integer> counts = new EnumMap<>(Tally.class);
    private final Set<String> decoys = new HashSet<>();
    private final Set<String> flying = new HashSet<>();

    Tallies() {
        for (Tally tally : Tally.values()) {
            counts.put(tally, 0);
        }
    }

    boolean isDecoy(String threat) {
        return decoys.contains(threat);
    }

    void count(Event event) {
        if (event instanceof Event.Launched e && e.side() == Allegiance.HOSTILE) {
            flying.add(e.threat());
        } else if (event instanceof Event.DecoyStarted e) {
            decoys.add(e.threat());
            add(Tally.DECOYS);
        } else if (event instanceof Event.Fired e && isDecoy(e.threat())) {
            add(Tally.FIRED_AT_DECOYS);
        } else if (event instanceof Event.TrackRefused) {
            add(Tally.TRACKS_REFUSED);
        } else if (event instanceof Event.Leaked e) {
            flying.remove(e.threat());
        } else if (event instanceof Event.Intercepted e && e.outcome() == Event.Outcome.KILL) {
            flying.remove(e.threat());
        }
    }

    Map<Tally, Integer> counts() {
        counts.put(Tally.STILL_FLYING, flying.size());
        return Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    private void add(Tally tally) {
        counts.merge(tally, 1, Integer::sum);
    }
}
