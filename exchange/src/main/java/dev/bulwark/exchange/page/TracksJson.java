package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.random.Draws;
import dev.bulwark.engine.identity.Identity;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Threat;
import dev.bulwark.exchange.czml.PathSampler;
import dev.bulwark.model.scenario.Radar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the defence holds in a run: a track for each thing that some radar holds, where that radar says it is. */
final class TracksJson {
    private static final int MOST_SAMPLES = 400;

    private final Map<String, Radar> radars = new LinkedHashMap<>();
    private final Map<String, Threat> threats = new LinkedHashMap<>();
    private final PathSampler paths;
    private final Measured measured;

    /** A stretch of time in which one radar holds a track. */
    private record Hold(String radar, double fromS, double toS) {}

    TracksJson(Theatre theatre, PathSampler paths, Draws draws) {
        theatre.radars().forEach(view -> radars.put(view.radar().id(), view.radar()));
        theatre.threats().forEach(t -> threats.put(t.id(), t));
        this.paths = paths;
        this.measured = new Measured(draws);
    }

    List<Map<String, Object>> of(RunLog log, Map<String, Double> endsS) {
        Map<String, List<Hold>> holds = new LinkedHashMap<>();
        Map<String, Double> open = new LinkedHashMap<>();
        Map<String, List<Object>> identities = new LinkedHashMap<>();
        Map<String, Identity> last = new LinkedHashMap<>();
        for (Event event : log.events()) {
            double now = event.time().seconds();
            if (event instanceof Event.TrackConfirmed e) {
                open.put(e.threat() + "\n" + e.radar(), now);
            } else if (event instanceof Event.TrackDropped e) {
                Double from = open.remove(e.threat() + "\n" + e.radar());
                if (from != null) {
                    add(holds, e.threat(), new Hold(e.radar(), from, now));
                }
            } else if (event instanceof Event.Identified e) {
                last.put(e.threat(), e.identity());
                identities
                        .computeIfAbsent(e.threat(), _ -> new ArrayList<>())
                        .add(Obj.of("t", now, "by", e.fireUnit(), "as", lower(e.identity())));
            }
        }
        open.forEach((key, from) -> {
            String[] parts = key.split("\n", -1);
            add(holds, parts[0], new Hold(parts[1], from, endsS.getOrDefault(parts[0], from)));
        });
        List<Map<String, Object>> tracks = new ArrayList<>();
        holds.forEach((threat, of) -> {
            Map<String, Object> track =
                    track(threat, of, last.getOrDefault(threat, Identity.UNKNOWN), endsS.getOrDefault(threat, 0.0));
            track.put("identities", identities.getOrDefault(threat, List.of()));
            tracks.add(track);
        });
        return tracks;
    }

    private static void add(Map<String, List<Hold>> holds, String threat, Hold hold) {
        holds.computeIfAbsent(threat, _ -> new ArrayList<>()).add(hold);
    }

    private Map<String, Object> track(String threat, List<Hold> holds, Identity as, double endS) {
        Threat flying = threats.get(threat);
        List<List<Double>> held = new ArrayList<>();
        List<List<Double>> samples = new ArrayList<>();
        for (Hold hold : merged(holds, endS)) {
            held.add(List.of(Obj.round(hold.fromS(), 100), Obj.round(hold.toS(), 100)));
            samples(threat, hold, samples);
        }
        return Obj.of(
                "id",
                "track/" + threat,
                "of",
                threat,
                "side",
                lower(as),
                "sidc",
                flying == null
                        ? "SUAP-----------"
                        : Symbols.flying(flying.type().kind(), affiliation(as)),
                "held",
                held,
                "samples",
                samples);
    }

    /** One after the other; where several radars hold it, the one that looks most often. */
    private List<Hold> merged(List<Hold> holds, double endS) {
        List<Hold> sorted = new ArrayList<>(holds);
        sorted.sort((a, b) -> Double.compare(a.fromS(), b.fromS()));
        List<Hold> merged = new ArrayList<>();
        for (Hold next : sorted) {
            Hold hold = new Hold(next.radar(), next.fromS(), Math.min(next.toS(), endS));
            Hold before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && hold.fromS() <= before.toS()) {
                String radar = revisitS(hold.radar()) < revisitS(before.radar()) ? hold.radar() : before.radar();
                merged.set(merged.size() - 1, new Hold(radar, before.fromS(), Math.max(before.toS(), hold.toS())));
            } else if (hold.toS() > hold.fromS()) {
                merged.add(hold);
            }
        }
        return merged;
    }

    private double revisitS(String radar) {
        Radar known = radars.get(radar);
        return known == null ? Double.POSITIVE_INFINITY : known.type().revisitS();
    }

    private void samples(String threat, Hold hold, List<List<Double>> samples) {
        Radar radar = radars.get(hold.radar());
        if (radar == null) {
            return;
        }
        double step = Math.max(radar.type().revisitS(), (hold.toS() - hold.fromS()) / MOST_SAMPLES);
        int look = 0;
        for (double t = hold.fromS(); t <= hold.toS(); t += step) {
            Geodetic place = measured.place(radar, threat, look++, paths.at(threat, t));
            samples.add(new Way.Sample(t, place).json());
        }
    }

    private static char affiliation(Identity as) {
        return switch (as) {
            case UNKNOWN -> 'U';
            case FRIEND -> 'F';
            case NEUTRAL -> 'N';
            case HOSTILE -> 'H';
        };
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
