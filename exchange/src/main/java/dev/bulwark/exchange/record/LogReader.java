package dev.bulwark.exchange.record;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what {@link LogJson} has written: run by run, so that a long log needs the memory of one run. */
public final class LogReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private LogReader() {}

    /** A log that is none; the message names the line. */
    public static final class LogException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LogException(long line, String message) {
            super("line " + line + ": " + message);
        }
    }

    /** Columns of a table of events, by name, with the type of each. */
    public static Map<String, String> columns() {
        return EventFields.columns();
    }

    /**
     * Gives each run to a consumer, in the order of the lines.
     *
     * @throws LogException if a line is no event
     */
    public static void read(BufferedReader lines, Consumer<RunLog> runs) throws IOException {
        List<Event> events = new ArrayList<>();
        int replication = 0;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            JsonNode json = parsed(line, number);
            int of = json.path("replication").asInt(replication);
            if (of != replication && !events.isEmpty()) {
                runs.accept(new RunLog(replication, events));
                events.clear();
            }
            replication = of;
            events.add(event(json, number));
        }
        if (!events.isEmpty()) {
            runs.accept(new RunLog(replication, events));
        }
    }

    private static JsonNode parsed(String line, long number) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new LogException(number, "is no JSON object: " + e.getOriginalMessage());
        }
    }

    private static Event event(JsonNode json, long number) {
        try {
            return EventFields.read(json);
        } catch (IllegalArgumentException e) {
            throw new LogException(number, String.valueOf(e.getMessage()));
        }
    }
}
