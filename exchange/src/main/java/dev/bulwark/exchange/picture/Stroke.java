package dev.bulwark.exchange.picture;

import java.util.ArrayList;
import java.util.List;

/** Turns a line of a width, dashed or not, into quadrangles to fill. */
final class Stroke {
    private Stroke() {}

    /**
     * @param points {x, y, x, y ...}
     * @param dash length of dashes and of the gaps between them; 0 for a full line
     */
    static List<double[]> sides(double[] points, boolean closed, double width, double dash) {
        List<double[]> sides = new ArrayList<>();
        double gone = 0;
        int n = points.length / 2;
        for (int i = 1; i < (closed ? n + 1 : n); i++) {
            int a = 2 * (i - 1);
            int b = 2 * (i % n);
            double length = Math.hypot(points[b] - points[a], points[b + 1] - points[a + 1]);
            if (length > 0) {
                double[] way = {
                    points[a], points[a + 1], (points[b] - points[a]) / length, (points[b + 1] - points[a + 1]) / length
                };
                if (dash <= 0) {
                    // A quarter of the width longer at both ends closes the joints.
                    sides.add(side(way, -width / 4, length + width / 4, width));
                } else {
                    dashes(sides, way, length, gone, width, dash);
                }
            }
            gone += length;
        }
        return sides;
    }

    private static void dashes(
            List<double[]> sides, double[] way, double length, double gone, double width, double dash) {
        for (double start = 2 * dash * Math.floor(gone / (2 * dash)) - gone; start < length; start += 2 * dash) {
            double from = Math.max(0, start);
            double to = Math.min(length, start + dash);
            if (to > from) {
                sides.add(side(way, from, to, width));
            }
        }
    }

    /** @param way {x, y, unit vector's x, y} */
    private static double[] side(double[] way, double from, double to, double width) {
        double acrossX = -way[3] * width / 2;
        double acrossY = way[2] * width / 2;
        double x1 = way[0] + from * way[2];
        double y1 = way[1] + from * way[3];
        double x2 = way[0] + to * way[2];
        double y2 = way[1] + to * way[3];
        return new double[] {
            x1 + acrossX,
            y1 + acrossY,
            x2 + acrossX,
            y2 + acrossY,
            x2 - acrossX,
            y2 - acrossY,
            x1 - acrossX,
            y1 - acrossY
        };
    }
}
