package dev.bulwark.exchange.picture;

import dev.bulwark.terrain.elevation.Elevation;
import java.util.stream.IntStream;

/** Land in light from the north-west, as a quiet ground for a map: degrees straight, higher land a little darker. */
public final class ReliefPng {
    private static final double M_PER_DEG = 111_000;
    private static final double EXAGGERATION = 8;
    private static final int SEA = 0xd7e3ea;
    private static final int UNKNOWN = 0xe4e4e0;
    private static final int LOW = 0xf0eee6;
    private static final int HIGH = 0xcfc4ae;
    private static final double HIGH_M = 3_000;
    private static final double LIGHT_X = -0.5;
    private static final double LIGHT_Y = 0.5;
    private static final double LIGHT_Z = 0.707;

    private ReliefPng() {}

    /** @param width in pixels; the height follows */
    public static byte[] of(
            Elevation elevation, double westDeg, double southDeg, double eastDeg, double northDeg, int width) {
        int height = (int) Math.max(1, Math.rint(width * (northDeg - southDeg) / (eastDeg - westDeg)));
        float[][] heights = heights(elevation, westDeg, southDeg, eastDeg, northDeg, width, height);
        Pixels pixels = new Pixels(width, height, UNKNOWN);
        double cellLat = (northDeg - southDeg) / height * M_PER_DEG;
        for (int y = 0; y < height; y++) {
            double latitude = northDeg - (y + 0.5) * (northDeg - southDeg) / height;
            double cellLon = (eastDeg - westDeg) / width * M_PER_DEG * StrictMath.cos(StrictMath.toRadians(latitude));
            for (int x = 0; x < width; x++) {
                float h = heights[y + 1][x + 1];
                if (h <= 0) {
                    pixels.paint(x, y, SEA, 1);
                } else if (h > 0) {
                    double east = (heights[y + 1][x + 2] - heights[y + 1][x]) / (2 * cellLon) * EXAGGERATION;
                    double north = (heights[y][x + 1] - heights[y + 2][x + 1]) / (2 * cellLat) * EXAGGERATION;
                    shade(pixels, x, y, h, east, north);
                }
            }
        }
        return Png.of(pixels);
    }

    private static void shade(Pixels pixels, int x, int y, double heightM, double east, double north) {
        pixels.paint(x, y, LOW, 1);
        pixels.paint(x, y, HIGH, Math.clamp(heightM / HIGH_M, 0, 1));
        double length = Math.sqrt(1 + east * east + north * north);
        double light = (LIGHT_Z - LIGHT_X * east - LIGHT_Y * north) / length;
        double off = (Double.isNaN(light) ? LIGHT_Z : light) - LIGHT_Z;
        pixels.paint(x, y, off < 0 ? 0x3a3428 : 0xffffff, Math.min(0.6, Math.abs(off) * 0.8));
    }

    /** With a frame of one post all around. */
    private static float[][] heights(
            Elevation elevation, double west, double south, double east, double north, int width, int height) {
        float[][] rows = new float[height + 2][width + 2];
        IntStream.range(0, height + 2).parallel().forEach(row -> {
            double[] latitudes = new double[width + 2];
            double[] longitudes = new double[width + 2];
            for (int column = 0; column < width + 2; column++) {
                latitudes[column] = StrictMath.toRadians(north - (row - 0.5) * (north - south) / height);
                longitudes[column] = StrictMath.toRadians(west + (column - 0.5) * (east - west) / width);
            }
            elevation.heightsM(latitudes, longitudes, width + 2, rows[row]);
        });
        return rows;
    }
}
