package dev.bulwark.exchange.page;

import dev.bulwark.terrain.elevation.Elevation;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Heights of a tile of the geographic tiling: two tiles side by side at level 0, each level halves them, rows counted from
 * the north.
 */
public final class TerrainTile {
    /** Posts along an edge, edges shared with the neighbours. */
    public static final int SIZE = 65;

    public static final int DEEPEST = 14;

    private TerrainTile() {}

    /** Whether there is such a tile. */
    public static boolean exists(int level, int x, int y) {
        return level >= 0 && level <= DEEPEST && x >= 0 && y >= 0 && x < 2 << level && y < 1 << level;
    }

    /** Row by row from the north-west, float32 little-endian, metres above mean sea level; 0 where unknown. */
    public static byte[] of(Elevation elevation, int level, int x, int y) {
        double spanDeg = 180.0 / (1 << level);
        double northDeg = 90 - y * spanDeg;
        double westDeg = -180 + x * spanDeg;
        double[] latitudes = new double[SIZE];
        double[] longitudes = new double[SIZE];
        float[] heights = new float[SIZE];
        ByteBuffer out = ByteBuffer.allocate(4 * SIZE * SIZE).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                latitudes[column] = StrictMath.toRadians(northDeg - row * spanDeg / (SIZE - 1));
                longitudes[column] = StrictMath.toRadians(westDeg + column * spanDeg / (SIZE - 1));
            }
            elevation.heightsM(latitudes, longitudes, SIZE, heights);
            for (float height : heights) {
                out.putFloat(Float.isNaN(height) ? 0 : height);
            }
        }
        return out.array();
    }
}
