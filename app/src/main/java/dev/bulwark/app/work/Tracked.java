package dev.bulwark.app.work;

import dev.bulwark.exchange.czml.TrackReplay;
import dev.bulwark.exchange.track.TrackScores;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.TrackTable;
import dev.bulwark.track.tracker.Tracker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the tracker made of a recording; it does not see the truth.
 *
 * @param seconds time of the tracker alone, without reading
 */
public record Tracked(Recording recording, TrackTable tracks, double seconds) {
    private static final double NANOS = 1e9;

    public static Tracked of(Recording recording) {
        long start = System.nanoTime();
        TrackTable tracks = Tracker.run(recording.plots(), recording.known().sensors(), Settings.defaults());
        return new Tracked(recording, tracks, (System.nanoTime() - start) / NANOS);
    }

    /** How many numbers were given out. */
    public int numbers() {
        TreeSet<Integer> ids = new TreeSet<>();
        for (int i = 0; i < tracks.size(); i++) {
            ids.add(tracks.id(i));
        }
        return ids.size();
    }

    /** Plots, tracks and truth as a document for Cesium. */
    public List<Map<String, Object>> czml(Map<String, ?> provenance) {
        return TrackReplay.of(
                recording.plots(),
                recording.known().sensors(),
                tracks,
                recording.truth(),
                recording.known().origin().orElse(TrackReplay.NOWHERE),
                provenance);
    }

    /** Against the truth, where it is known. */
    public Optional<TrackScores> scores() {
        return Optional.ofNullable(recording.truth()).map(t -> TrackScores.of(t, tracks));
    }
}
