package dev.bulwark.app.work;

import dev.bulwark.app.shell.Terminals;
import dev.bulwark.study.runs.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/**
 * How far the runs are, on standard error: one line redrawn on a terminal, a line for every quarter elsewhere, nothing
 * when quiet.
 */
public final class ProgressLine implements Progress {
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintWriter err;
    private final boolean quiet;
    private final boolean animated;
    private long startNanos = System.nanoTime();
    private long lastNanos;
    private int quarter;
    private double halfWidth = Double.NaN;

    public ProgressLine(PrintWriter err, boolean quiet, Map<String, String> environment) {
        this.err = err;
        this.quiet = quiet;
        this.animated = Terminals.mayAnimate(environment);
    }

    @Override
    public synchronized void runsDone(int done, int total) {
        if (quiet) {
            return;
        }
        long now = System.nanoTime();
        if (animated && (done == total || now - lastNanos > REDRAW_NANOS)) {
            lastNanos = now;
            err.print("\r\u001b[K" + line(done, total, now - startNanos) + (done == total ? "\n" : ""));
            err.flush();
        } else if (!animated && 4L * done / total > quarter) {
            quarter = (int) (4L * done / total);
            err.println(line(done, total, now - startNanos));
            err.flush();
        }
    }

    @Override
    public synchronized void stage(String words) {
        startNanos = System.nanoTime();
        lastNanos = 0;
        quarter = 0;
        halfWidth = Double.NaN;
        if (!quiet) {
            err.println(words);
            err.flush();
        }
    }

    @Override
    public synchronized void halfWidth(double now) {
        halfWidth = now;
    }

    private String line(int done, int total, long nanos) {
        String sure =
                Double.isNaN(halfWidth) ? "" : String.format(Locale.ROOT, ", mean leakers known to +-%.2g", halfWidth);
        return words(done, total, nanos) + sure;
    }

    static String words(int done, int total, long nanos) {
        double seconds = nanos / 1e9;
        if (done == total) {
            return String.format(Locale.ROOT, "%d runs in %.1f s", total, seconds);
        }
        double left = seconds * (total - done) / done;
        return String.format(Locale.ROOT, "%d of %d runs, %.0f s left", done, total, left);
    }
}
