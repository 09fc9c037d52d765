package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.exchange.czml.TrackReplay;
import dev.bulwark.exchange.track.FrameOnEarth;
import dev.bulwark.exchange.track.SensorsFile;
import dev.bulwark.track.plot.Identity;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.tracker.TrackTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A recording, what a tracker made of it, and the truth where it is known, for the page's map and time line. */
public final class RecordingJson {
    private static final String RADAR = "SFGPESR--------";
    /** Around everything, so that nothing lies on the edge of the map; degrees. */
    private static final double MARGIN_DEG = 0.1;

    private final FrameOnEarth earth;
    private final double startS;
    private double endS;
    private final double[] box = {180, 90, -180, -90};

    private RecordingJson(FrameOnEarth earth, double startS) {
        this.earth = earth;
        this.startS = startS;
        this.endS = startS;
    }

    /**
     * The keys of {@code bulwark.page.recording/1} that hang on what flew: {@code start_s}, {@code duration_s},
     * {@code on_earth}, {@code bbox}, {@code radars}, {@code plots}, {@code tracks}, {@code truth}. Times are counted from
     * {@code start_s}.
     *
     * @param truth null where it is not known
     */
    public static Map<String, Object> of(Plots plots, SensorsFile known, TrackTable tracks, @Nullable Picture truth) {
        double start = plots.scans() == 0 ? 0 : seconds(plots.timeNanos(0));
        RecordingJson json = new RecordingJson(new FrameOnEarth(known.origin().orElse(TrackReplay.NOWHERE)), start);
        List<Map<String, Object>> radars = new ArrayList<>();
        known.sensors().forEach(s -> radars.add(json.radar(s)));
        List<List<Double>> dots = json.plots(plots, known.sensors());
        List<Map<String, Object>> tracked = json.tracks(tracks);
        List<Map<String, Object>> targets = truth == null ? List.of() : json.movers(truth, "truth");
        return Obj.of(
                "start_s", start,
                "duration_s", Obj.round(json.endS - start, 100),
                "on_earth", known.origin().isPresent(),
                "bbox", json.bbox(),
                "radars", radars,
                "plots", dots,
                "tracks", tracked,
                "truth", targets);
    }

    private static double seconds(long nanos) {
        return new SimTime(nanos).seconds();
    }

    private Map<String, Object> radar(Sensor sensor) {
        Geodetic at = seen(earth.of(sensor.frame().site()));
        return Obj.of(
                "id",
                "radar/" + sensor.id(),
                "name",
                "radar " + sensor.id(),
                "sidc",
                RADAR,
                "lat",
                Obj.lat(at),
                "lon",
                Obj.lon(at));
    }

    /** Time, longitude, latitude, height; in order of time. False ones lie everywhere, so that they set no bounds. */
    private List<List<Double>> plots(Plots plots, List<Sensor> sensors) {
        List<List<Double>> all = new ArrayList<>(plots.size());
        for (int scan = 0; scan < plots.scans(); scan++) {
            double now = seconds(plots.timeNanos(scan));
            for (int i = plots.start(scan); i < plots.end(scan); i++) {
                Geodetic place = earth.of(plots, i, sensors.get(plots.sensor(scan)));
                all.add(new Way.Sample(time(now), place).json());
            }
            endS = Math.max(endS, now);
        }
        return all;
    }

    private List<Map<String, Object>> tracks(TrackTable table) {
        List<Map<String, Object>> tracks = movers(Pictures.of(table), "track");
        Map<String, List<Object>> identities = identities(table);
        for (Map<String, Object> track : tracks) {
            track.put("identities", identities.getOrDefault(String.valueOf(track.get("id")), List.of()));
        }
        return tracks;
    }

    /** By track, when it was taken for whom: each change. */
    private Map<String, List<Object>> identities(TrackTable table) {
        Map<String, Byte> last = new LinkedHashMap<>();
        Map<String, List<Object>> changes = new LinkedHashMap<>();
        for (int row = 0; row < table.size(); row++) {
            String id = "track/" + table.id(row);
            Byte before = last.put(id, table.identity(row));
            if (before == null || before != table.identity(row)) {
                Identity as = Identity.ofCode(table.identity(row));
                changes.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(Obj.of(
                                "t",
                                time(seconds(table.timeNanos(row))),
                                "as",
                                as.name().toLowerCase(Locale.ROOT),
                                "sidc",
                                "S" + as.name().charAt(0) + "AP-----------"));
            }
        }
        return changes;
    }

    private List<Map<String, Object>> movers(Picture picture, String kind) {
        Map<Integer, List<List<Double>>> paths = new TreeMap<>();
        for (int m = 0; m < picture.moments(); m++) {
            double now = seconds(picture.timeNanos(m));
            for (int row = picture.start(m); row < picture.end(m); row++) {
                paths.computeIfAbsent(picture.id(row), _ -> new ArrayList<>()).add(sample(now, earth.of(picture, row)));
            }
        }
        List<Map<String, Object>> movers = new ArrayList<>();
        paths.forEach((id, samples) -> movers.add(Obj.of("id", kind + "/" + id, "number", id, "samples", samples)));
        return movers;
    }

    private List<Double> sample(double now, Geodetic place) {
        endS = Math.max(endS, now);
        return new Way.Sample(time(now), seen(place)).json();
    }

    private double time(double now) {
        return Obj.round(now - startS, 100);
    }

    private Geodetic seen(Geodetic place) {
        box[0] = Math.min(box[0], place.longitudeDeg());
        box[1] = Math.min(box[1], place.latitudeDeg());
        box[2] = Math.max(box[2], place.longitudeDeg());
        box[3] = Math.max(box[3], place.latitudeDeg());
        return place;
    }

    private List<Double> bbox() {
        return List.of(
                Obj.round(box[0] - MARGIN_DEG, 1e4),
                Obj.round(box[1] - MARGIN_DEG, 1e4),
                Obj.round(box[2] + MARGIN_DEG, 1e4),
                Obj.round(box[3] + MARGIN_DEG, 1e4));
    }
}
