package dev.bulwark.exchange.czml;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.exchange.track.FrameOnEarth;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.tracker.TrackTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plots, tracks and truth of a recording as a CZML document: radars, points that fade, moving tracks, moving targets. */
public final class TrackReplay {
    /** Where a flat recording is put that names no place on Earth. */
    public static final Geodetic NOWHERE = Geodetic.ofDegrees(0, 0, 0);

    private static final double MULTIPLIER = 10;
    private static final double TRAIL_S = 60;
    /** A plot is shown for so long. */
    private static final double PLOT_S = 4;

    private final FrameOnEarth earth;
    private final List<Map<String, Object>> packets = new ArrayList<>();

    private TrackReplay(Geodetic origin) {
        this.earth = new FrameOnEarth(origin);
    }

    /**
     * The packets, ready to be written as one JSON array.
     *
     * @param origin of the tracking frame
     */
    public static List<Map<String, Object>> of(
            Plots plots,
            List<Sensor> sensors,
            TrackTable tracks,
            @Nullable Picture truth,
            Geodetic origin,
            Map<String, ?> provenance) {
        TrackReplay replay = new TrackReplay(origin);
        double end = plots.scans() == 0 ? 0 : new SimTime(plots.timeNanos(plots.scans() - 1)).seconds() + PLOT_S;
        replay.document(end, provenance);
        sensors.forEach(replay::sensor);
        replay.plots(plots, sensors);
        if (truth != null) {
            replay.movers(truth, "truth", Czml.GREY, 4);
        }
        replay.movers(Pictures.of(tracks), "track", Czml.ORANGE, 7);
        return replay.packets;
    }

    private void document(double end, Map<String, ?> provenance) {
        packets.add(Czml.document("Plots and tracks", end, MULTIPLIER));
        Map<String, Object> about = new LinkedHashMap<>(provenance);
        about.put("dates", "nominal: time 0 of the recording is shown as " + Czml.date(0));
        packets.add(Czml.provenance(about));
    }

    private void sensor(Sensor sensor) {
        Geodetic at = earth.of(sensor.frame().site());
        packets.add(Czml.site("radar/" + sensor.id(), "radar " + sensor.id(), "", at, Czml.BLUE));
    }

    private void plots(Plots plots, List<Sensor> sensors) {
        for (int s = 0; s < plots.scans(); s++) {
            double now = new SimTime(plots.timeNanos(s)).seconds();
            Sensor sensor = sensors.get(plots.sensor(s));
            for (int i = plots.start(s); i < plots.end(s); i++) {
                packets.add(Czml.object(
                        "id",
                        "plot/" + i,
                        "availability",
                        Czml.interval(now, now + PLOT_S),
                        "position",
                        Czml.fixedPosition(earth.of(plots, i, sensor)),
                        "point",
                        Czml.point(Czml.object("rgba", Czml.SKY_BLUE), 3)));
            }
        }
    }

    private void movers(Picture picture, String kind, List<Integer> colour, int pixels) {
        Map<Integer, TreeMap<Double, Geodetic>> paths = new LinkedHashMap<>();
        for (int m = 0; m < picture.moments(); m++) {
            double now = new SimTime(picture.timeNanos(m)).seconds();
            for (int row = picture.start(m); row < picture.end(m); row++) {
                paths.computeIfAbsent(picture.id(row), _ -> new TreeMap<>()).put(now, earth.of(picture, row));
            }
        }
        paths.forEach((id, path) -> packets.add(Czml.object(
                "id",
                kind + "/" + id,
                "name",
                kind + " " + id,
                "availability",
                Czml.interval(path.firstKey(), path.lastKey()),
                "position",
                Czml.movingPosition(path),
                "point",
                Czml.point(Czml.object("rgba", colour), pixels),
                "path",
                Czml.trail(colour, TRAIL_S))));
    }
}
