package dev.bulwark.exchange.czml;

import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.model.scenario.Allegiance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the log tells of one flying object.
 *
 * @param side whose it is
 * @param endS when it was killed, reached its aim, or the run was over
 * @param end how
 * @param looks moments at which the defence began (true) or ceased (false) to hold a track, in order
 */
public record Flight(String threat, Allegiance side, double startS, double endS, End end, List<Look> looks) {

    public Flight {
        looks = List.copyOf(looks);
    }

    /** How a flight ended. */
    public enum End {
        KILLED,
        LEAKED,
        DEPARTED,
        STILL_FLYING,
        /** A decoy's path is over. */
        SPENT
    }

    /** Since when a track is held, or no more. */
    public record Look(double seconds, boolean held) {}

    /** All threats that started, in order. */
    public static List<Flight> of(RunLog log) {
        Map<String, Event.Launched> started = new LinkedHashMap<>();
        Map<String, Flight> ended = new LinkedHashMap<>();
        Map<String, List<Look>> looks = new LinkedHashMap<>();
        Map<String, Integer> tracks = new LinkedHashMap<>();
        double last = 0;
        for (Event event : log.events()) {
            double now = event.time().seconds();
            last = Math.max(last, now);
            switch (event) {
                case Event.Launched e -> started.put(e.threat(), e);
                case Event.DecoyStarted e ->
                    started.put(e.threat(), new Event.Launched(e.time(), e.threat(), Allegiance.HOSTILE));
                case Event.TrackConfirmed e -> {
                    if (tracks.merge(e.threat(), 1, Integer::sum) == 1) {
                        looksOf(looks, e.threat()).add(new Look(now, true));
                    }
                }
                case Event.TrackDropped e -> {
                    if (tracks.merge(e.threat(), -1, Integer::sum) == 0) {
                        looksOf(looks, e.threat()).add(new Look(now, false));
                    }
                }
                case Event.Intercepted e
                when e.outcome() == Event.Outcome.KILL ->
                    ended.putIfAbsent(e.threat(), flight(e.threat(), started, now, End.KILLED, looks));
                case Event.Leaked e ->
                    ended.putIfAbsent(e.threat(), flight(e.threat(), started, now, End.LEAKED, looks));
                case Event.Departed e ->
                    ended.putIfAbsent(e.threat(), flight(e.threat(), started, now, End.DEPARTED, looks));
                case Event.DecoySpent e ->
                    ended.putIfAbsent(e.threat(), flight(e.threat(), started, now, End.SPENT, looks));
                case Event.Intercepted _,
                        Event.TrackRefused _,
                        Event.Turned _,
                        Event.Identified _,
                        Event.Lost _,
                        Event.Engaged _,
                        Event.Fired _,
                        Event.Assessed _,
                        Event.Reloaded _,
                        Event.Returned _,
                        Event.NetworkDown _,
                        Event.Withheld _,
                        Event.Ended _ -> {}
            }
        }
        List<Flight> flights = new ArrayList<>();
        for (String threat : started.keySet()) {
            Flight flight = ended.get(threat);
            flights.add(flight == null ? flight(threat, started, last, End.STILL_FLYING, looks) : flight);
        }
        return flights;
    }

    private static Flight flight(
            String threat, Map<String, Event.Launched> started, double endS, End end, Map<String, List<Look>> looks) {
        List<Look> until =
                looksOf(looks, threat).stream().filter(l -> l.seconds() < endS).toList();
        Event.Launched start = started.get(threat);
        return start == null
                ? new Flight(threat, Allegiance.HOSTILE, 0, endS, end, until)
                : new Flight(threat, start.side(), start.time().seconds(), endS, end, until);
    }

    private static List<Look> looksOf(Map<String, List<Look>> looks, String threat) {
        return looks.computeIfAbsent(threat, _ -> new ArrayList<>());
    }
}
