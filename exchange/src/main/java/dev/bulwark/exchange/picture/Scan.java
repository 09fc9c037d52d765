package dev.bulwark.exchange.picture;

import java.util.Arrays;
import java.util.List;

/** Fills closed lines by the even-odd rule, with soft edges, inside a window of the pixels. */
final class Scan {
    private static final int SUB_ROWS = 4;

    private final Pixels pixels;
    private final Window window;

    /** The pixels from (left, top) up to but not including (right, bottom). */
    record Window(int left, int top, int right, int bottom) {}

    Scan(Pixels pixels, Window window) {
        this.pixels = pixels;
        this.window = window;
    }

    /** @param rings {x, y, x, y ...} in pixels */
    void fill(List<double[]> rings, int rgb, double opacity) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double[] ring : rings) {
            for (int i = 1; i < ring.length; i += 2) {
                low = Math.min(low, ring[i]);
                high = Math.max(high, ring[i]);
            }
        }
        int top = (int) Math.max(window.top, Math.floor(low));
        int rows = (int) Math.min(window.bottom, Math.ceil(high)) - top;
        if (rows <= 0) {
            return;
        }
        Crossings[] lines = new Crossings[rows * SUB_ROWS];
        rings.forEach(ring -> cross(ring, top, lines));
        double[] share = new double[window.right - window.left];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(share, 0);
            for (int sub = 0; sub < SUB_ROWS; sub++) {
                Crossings line = lines[row * SUB_ROWS + sub];
                if (line != null) {
                    line.add(share, window.left);
                }
            }
            for (int x = 0; x < share.length; x++) {
                pixels.paint(window.left + x, top + row, rgb, opacity * share[x]);
            }
        }
    }

    /** Notes where a ring crosses each line of sight along x. */
    private static void cross(double[] ring, int top, Crossings[] lines) {
        int n = ring.length / 2;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            double x1 = ring[2 * j];
            double y1 = ring[2 * j + 1];
            double x2 = ring[2 * i];
            double y2 = ring[2 * i + 1];
            double first = Math.ceil((Math.min(y1, y2) - top) * SUB_ROWS - 0.5);
            double last = Math.ceil((Math.max(y1, y2) - top) * SUB_ROWS - 0.5) - 1;
            for (int k = (int) Math.max(0, first); k <= Math.min(lines.length - 1.0, last); k++) {
                double y = top + (k + 0.5) / SUB_ROWS;
                Crossings line = lines[k] == null ? new Crossings() : lines[k];
                line.put(x1 + (y - y1) / (y2 - y1) * (x2 - x1));
                lines[k] = line;
            }
        }
    }

    /** The places where one line crosses the rings. */
    private static final class Crossings {
        private double[] at = new double[4];
        private int count;

        void put(double x) {
            at = count == at.length ? Arrays.copyOf(at, 2 * count) : at;
            at[count++] = x;
        }

        /** Adds to each pixel the share of its width that lies inside. */
        void add(double[] share, int left) {
            Arrays.sort(at, 0, count);
            for (int i = 0; i + 1 < count; i += 2) {
                double a = Math.clamp(at[i] - left, 0, share.length);
                double b = Math.clamp(at[i + 1] - left, 0, share.length);
                for (int x = (int) a; x < Math.min(share.length, Math.ceil(b)); x++) {
                    share[x] += Math.max(0, Math.min(b, x + 1.0) - Math.max(a, x)) / SUB_ROWS;
                }
            }
        }
    }
}
