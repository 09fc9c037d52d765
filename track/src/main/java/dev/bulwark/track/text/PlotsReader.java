package dev.bulwark.track.text;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.track.plot.Identity;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Reads plots. Columns, in any order: {@code t_s}, {@code radar}, {@code range_m}, {@code az_rad} or {@code az_deg}; if
 * measured {@code el_rad} or {@code el_deg} (a cell may be empty); if known {@code scan} and {@code identity}. Other columns
 * are left alone, above all {@code truth_id}. Without a column {@code scan}, plots of one radar and one time are a scan.
 */
public final class PlotsReader {
    private final Columns columns;
    private final TreeMap<Integer, Integer> places = new TreeMap<>();
    private final int time;
    private final int radar;
    private final int scan;
    private final int range;
    private final int identity;
    private final Angle azimuth;
    private final Angle elevation;
    private final Growing ranges = new Growing();
    private final Growing azimuths = new Growing();
    private final Growing elevations = new Growing();
    private final Growing identities = new Growing();
    private final List<Look> looks = new ArrayList<>();
    private String lastScan = "";

    /** A scan as it is gathered. */
    record Look(long timeNanos, int sensor, int start) {}

    /** A column of angles and the radians in its unit; -1 where there is none. */
    private record Angle(int column, double radians) {}

    private PlotsReader(Reader text, List<Sensor> sensors) throws IOException {
        columns = new Columns(text);
        for (int i = 0; i < sensors.size(); i++) {
            places.put(sensors.get(i).id(), i);
        }
        time = columns.need("t_s");
        radar = columns.need("radar");
        range = columns.need("range_m");
        scan = columns.find("scan");
        identity = columns.find("identity");
        azimuth = angle("az");
        elevation = angle("el");
        if (azimuth.column < 0) {
            columns.need("az_rad");
        }
    }

    private Angle angle(String name) {
        int degrees = columns.find(name + "_deg");
        return degrees >= 0 ? new Angle(degrees, Math.PI / 180) : new Angle(columns.find(name + "_rad"), 1);
    }

    /**
     * Reads a recording. Looks at which a radar saw nothing at all are put in where its period is known.
     *
     * @throws RecordingException with line, what was found and what was expected
     * @throws IOException if the text cannot be read
     */
    public static Plots read(Reader text, List<Sensor> sensors) throws IOException {
        PlotsReader reader = new PlotsReader(text, sensors);
        while (reader.columns.next()) {
            reader.row();
        }
        byte[] who = new byte[reader.identities.size()];
        double[] numbers = reader.identities.toArray();
        for (int i = 0; i < who.length; i++) {
            who[i] = (byte) numbers[i];
        }
        return new Plots(
                EmptyLooks.filled(reader.looks, sensors, reader.ranges.size()),
                reader.ranges.toArray(),
                reader.azimuths.toArray(),
                reader.elevations.toArray(),
                who);
    }

    private void row() {
        long now = SimTime.nanosOf(columns.number(time));
        Integer sensor = places.get(columns.whole(radar));
        if (sensor == null) {
            throw new RecordingException(
                    columns.line(), "radar is " + columns.text(radar) + "; the sensors are " + places.keySet());
        }
        look(now, sensor);
        double r = columns.number(range);
        if (r <= 0) {
            throw new RecordingException(columns.line(), "range_m is " + r + "; expected over 0");
        }
        ranges.add(r);
        azimuths.add(columns.number(azimuth.column) * azimuth.radians);
        elevations.add(elevation());
        identities.add(identity < 0 ? 0 : identity().code());
    }

    private double elevation() {
        if (elevation.column < 0 || columns.text(elevation.column).isEmpty()) {
            return Double.NaN;
        }
        double value = columns.number(elevation.column) * elevation.radians;
        if (StrictMath.abs(value) > Math.PI / 2) {
            throw new RecordingException(
                    columns.line(), "elevation is " + value + " rad; expected at most a right angle");
        }
        return value;
    }

    private Identity identity() {
        String word = columns.text(identity).toUpperCase(Locale.ROOT);
        for (Identity known : Identity.values()) {
            if (known.name().equals(word)) {
                return known;
            }
        }
        if (word.isEmpty()) {
            return Identity.UNKNOWN;
        }
        throw new RecordingException(
                columns.line(), "identity is '" + word + "'; expected friend, neutral, hostile, unknown or nothing");
    }

    private void look(long now, int sensor) {
        String name = scan < 0 ? "" : columns.text(scan);
        Look last = looks.isEmpty() ? null : looks.getLast();
        if (last != null && now < last.timeNanos) {
            throw new RecordingException(
                    columns.line(), "t_s goes back to " + columns.text(time) + "; expected plots in order of time");
        }
        boolean same = last != null && now == last.timeNanos && sensor == last.sensor && name.equals(lastScan);
        if (!same) {
            looks.add(new Look(now, sensor, ranges.size()));
            lastScan = name;
        }
    }
}
