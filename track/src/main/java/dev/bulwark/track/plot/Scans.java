package dev.bulwark.track.plot;

/** How plots make scans: time, sensor and first plot of each. Arrays are not copied. */
public final class Scans {
    private final long[] timeNanos;
    private final int[] sensor;
    private final int[] start;

    /**
     * @param timeNanos by scan, never going back
     * @param sensor place in the list of sensors, by scan
     * @param start first plot by scan, and the number of plots at the end
     */
    public Scans(long[] timeNanos, int[] sensor, int[] start) {
        if (sensor.length != timeNanos.length || start.length != timeNanos.length + 1) {
            throw new IllegalArgumentException(timeNanos.length + " times, " + sensor.length + " sensors and "
                    + start.length + " first plots; expected n, n and n + 1");
        }
        this.timeNanos = timeNanos;
        this.sensor = sensor;
        this.start = start;
    }

    public int size() {
        return timeNanos.length;
    }

    public long timeNanos(int scan) {
        return timeNanos[scan];
    }

    public int sensor(int scan) {
        return sensor[scan];
    }

    /** Of the scan after the last one: the number of plots. */
    public int start(int scan) {
        return start[scan];
    }
}
