package dev.bulwark.track.text;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.track.plot.Scans;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.text.PlotsReader.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A radar that looked and saw nothing leaves no plot, but its silence counts: such looks are put in from its period. */
final class EmptyLooks {
    private EmptyLooks() {}

    static Scans filled(List<Look> looks, List<Sensor> sensors, int plots) {
        List<Look> all = new ArrayList<>(looks);
        for (int s = 0; s < sensors.size(); s++) {
            all.addAll(missing(looks, s, sensors.get(s).looks(), plots));
        }
        // Stable: looks that are there keep their order.
        all.sort(Comparator.comparingLong(Look::timeNanos));
        int n = all.size();
        long[] times = new long[n];
        int[] sensor = new int[n];
        int[] start = new int[n + 1];
        start[n] = plots;
        for (int i = n - 1; i >= 0; i--) {
            Look look = all.get(i);
            times[i] = look.timeNanos();
            sensor[i] = look.sensor();
            start[i] = look.start() < 0 ? start[i + 1] : look.start();
        }
        return new Scans(times, sensor, start);
    }

    private static List<Look> missing(List<Look> looks, int sensor, Sensor.Looks rhythm, int plots) {
        List<Look> none = new ArrayList<>();
        if (!(rhythm.periodS() > 0) || Double.isNaN(rhythm.firstScanS()) || plots == 0) {
            return none;
        }
        long period = SimTime.nanosOf(rhythm.periodS());
        long next = SimTime.nanosOf(rhythm.firstScanS());
        for (Look look : looks) {
            while (next < look.timeNanos() - period / 2) {
                none.add(new Look(next, sensor, -1));
                next += period;
            }
            if (look.sensor() == sensor) {
                next = look.timeNanos() + period;
            }
        }
        return none;
    }
}
