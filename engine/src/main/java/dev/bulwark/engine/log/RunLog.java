package dev.bulwark.engine.log;

import java.util.List;

/** One run: its events in order of (time, priority, sequence). */
public record RunLog(int replication, List<Event> events) {

    public RunLog {
        events = List.copyOf(events);
    }
}
