package dev.bulwark.track.tracker;

import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import java.util.ArrayList;
import java.util.List;

/**
 * A tracker for scans that arrive out of order. The state before each of the last scans is kept; a late scan takes the
 * tracker back to its moment, and the later ones are played again. The tracks are then exactly those of scans that arrived
 * in order, which no approximate update of single tracks gives. Scans older than the memory are left out and counted.
 */
public final class LateTracker {
    private final int memory;
    private final Tracker tracker;
    private final List<Step> steps = new ArrayList<>();
    private int leftOut;

    /** A scan taken in, and all tracks as they were before it. */
    private record Step(Plots plots, int scan, Tracker.State before) {
        long timeNanos() {
            return plots.timeNanos(scan);
        }
    }

    /** @param memory scans that can be taken back */
    public LateTracker(List<Sensor> sensors, Settings settings, int memory) {
        if (memory < 1) {
            throw new IllegalArgumentException("memory is " + memory + " scans; expected at least 1");
        }
        this.memory = memory;
        this.tracker = new Tracker(sensors, settings);
    }

    /** Takes in a scan; of scans of one time, that of the sensor first in the list comes first. */
    public void scan(Plots plots, int scan) {
        int at = steps.size();
        while (at > 0 && isBefore(plots, scan, steps.get(at - 1))) {
            at--;
        }
        if (at == 0 && steps.size() == memory) {
            leftOut++;
            return;
        }
        List<Step> again = new ArrayList<>(steps.subList(at, steps.size()));
        if (!again.isEmpty()) {
            tracker.restore(again.getFirst().before());
            steps.subList(at, steps.size()).clear();
        }
        play(plots, scan);
        again.forEach(step -> play(step.plots(), step.scan()));
        while (steps.size() > memory) {
            steps.removeFirst();
        }
    }

    private static boolean isBefore(Plots plots, int scan, Step step) {
        long time = plots.timeNanos(scan);
        return time < step.timeNanos()
                || (time == step.timeNanos()
                        && plots.sensor(scan) < step.plots().sensor(step.scan()));
    }

    private void play(Plots plots, int scan) {
        steps.add(new Step(plots, scan, tracker.state()));
        tracker.scan(plots, scan);
    }

    /** Adds to a table the tracks that count just now. */
    public void report(TrackTable table) {
        tracker.report(table);
    }

    /** Scans that came too late. */
    public int leftOut() {
        return leftOut;
    }
}
