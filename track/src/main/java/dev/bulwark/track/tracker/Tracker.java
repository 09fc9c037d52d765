package dev.bulwark.track.tracker;

import static dev.bulwark.track.tracker.TrackStore.*;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.track.associate.NearestNeighbour;
import dev.bulwark.track.associate.Pairs;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import java.util.List;

/** Turns plots into tracks, scan by scan. The same plots give the same tracks, bit by bit. */
public final class Tracker {
    private final List<Sensor> sensors;
    private final Settings settings;
    private final TrackStore tracks = new TrackStore();
    private final Motions motions;
    private final Updates updates;
    private final Lives lives;
    private final Gate gate;
    private final ScanGeometry scan = new ScanGeometry();
    private final Pairs pairs = new Pairs();
    private final NearestNeighbour nearest = new NearestNeighbour();
    private final Shares shares;
    private int[] members = new int[64];
    private int[] chosen = new int[64];
    private boolean[] taken = new boolean[0];
    private long now = Long.MIN_VALUE;
    private double newShare;

    public Tracker(List<Sensor> sensors, Settings settings) {
        this.sensors = List.copyOf(sensors);
        this.settings = settings;
        this.motions = new Motions(settings);
        this.updates = new Updates(settings, motions);
        this.lives = new Lives(settings);
        boolean joint = settings.association() == Settings.Association.JOINT;
        this.gate = new Gate(joint ? Shares.LEAST_GAIN : 1);
        this.shares = new Shares(updates, lives);
    }

    /** All scans of a recording, with the tracks reported after each. */
    public static TrackTable run(Plots plots, List<Sensor> sensors, Settings settings) {
        Tracker tracker = new Tracker(sensors, settings);
        TrackTable table = new TrackTable();
        for (int s = 0; s < plots.scans(); s++) {
            tracker.scan(plots, s);
            tracker.report(table);
        }
        return table;
    }

    /** Takes in one scan; scans come in order of time. */
    public void scan(Plots plots, int index) {
        scan(plots, index, sensors.get(plots.sensor(index)), Sight.CLEAR);
    }

    /**
     * Takes in one scan of a sensor that may have moved.
     *
     * @param sensor as it was at the scan
     * @param sight what it can see; a miss counts only as far as a plot was to be expected
     */
    public void scan(Plots plots, int index, Sensor sensor, Sight sight) {
        long time = plots.timeNanos(index);
        scan.load(plots, index, sensor);
        if (taken.length < scan.size) {
            taken = new boolean[2 * scan.size];
        }
        java.util.Arrays.fill(taken, 0, scan.size, false);
        predict(now == Long.MIN_VALUE ? 0 : new SimTime(time - now).seconds());
        now = time;
        newShare = settings.life().newPerScan()
                / StrictMath.max(1, sensor.falsePlots().perScan());
        gate.load(scan, newShare);
        associate(true, sight);
        associate(false, sight);
        begin(sensor);
        tracks.sweep();
    }

    private void predict(double dt) {
        motions.step(dt);
        for (int t = 0; t < tracks.size; t++) {
            motions.predict(tracks, t);
        }
        lives.age(tracks, dt);
    }

    private void associate(boolean firm, Sight sight) {
        int n = 0;
        if (members.length < tracks.size) {
            members = new int[2 * tracks.size];
            chosen = new int[2 * tracks.size];
        }
        pairs.clear();
        for (int t = 0; t < tracks.size; t++) {
            if (tracks.id[t] >= 0 == firm) {
                gate.pairs(tracks, t, n, scan, taken, pairs);
                members[n++] = t;
            }
        }
        if (firm && settings.association() == Settings.Association.JOINT) {
            shares.give(tracks, members, n, pairs, scan, sight, taken);
            return;
        }
        nearest.solve(pairs, n, scan.size, chosen);
        for (int i = 0; i < n; i++) {
            if (chosen[i] >= 0) {
                hit(members[i], chosen[i]);
            } else {
                miss(members[i], sight);
            }
        }
    }

    private void hit(int track, int pair) {
        int plot = pairs.plot(pair);
        taken[plot] = true;
        updates.update(tracks, track, scan, plot);
        lives.hit(tracks, track, tracks.odds[track] * (scan.detection * pairs.ratio(pair) + 1 - scan.detection));
    }

    private void miss(int track, Sight sight) {
        double seen = scan.detection(tracks.rows, track * ROW, sight);
        lives.miss(tracks, track, tracks.odds[track] * (1 - seen), seen, scan.sensor);
    }

    private void begin(Sensor sensor) {
        int free = 0;
        for (int i = 0; i < scan.size; i++) {
            free += taken[i] ? 0 : 1;
        }
        double fake = StrictMath.max(1, sensor.falsePlots().perScan());
        double fresh = StrictMath.max(settings.life().newPerScan(), free - fake - 2 * StrictMath.sqrt(fake));
        double odds = fresh / fake;
        for (int i = 0; i < scan.size; i++) {
            if (!taken[i]) {
                updates.begin(tracks, scan, i, odds);
                lives.begun(tracks, tracks.size - 1);
            }
        }
    }

    /** All that the tracker remembers. */
    record State(TrackStore tracks, long now, int nextId) {}

    State state() {
        return new State(tracks.copy(), now, lives.nextId());
    }

    void restore(State state) {
        tracks.copyFrom(state.tracks);
        now = state.now;
        lives.restore(state.nextId);
    }

    /** Adds to a table the tracks that count just now. */
    public void report(TrackTable table) {
        for (int t = 0; t < tracks.size; t++) {
            if (tracks.id[t] >= 0) {
                Estimate.add(table, now, tracks, t);
            }
        }
    }
}
