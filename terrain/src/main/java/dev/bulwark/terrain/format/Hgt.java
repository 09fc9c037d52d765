package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.GridFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.elevation.ShortPosts;
import dev.bulwark.terrain.elevation.TerrainException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SRTM tiles: one degree by one degree, named by their south-west corner (N41E028.hgt), big-endian whole metres above the
 * EGM96 geoid, from the north-west; 1,201 posts a side at 3 arc-seconds, 3,601 at 1; voids -32768.
 */
public final class Hgt implements ElevationFile {
    private static final Pattern NAME = Pattern.compile("([NS])(\\d{2})([EW])(\\d{3}).*");

    private final ByteSource source;
    private final int side;
    private final GeographicFrame frame;

    private Hgt(ByteSource source) {
        this.source = source;
        this.side = sideOf(source);
        Matcher m = NAME.matcher(source.name().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            throw new TerrainException(
                    source.name() + ": an SRTM tile says where it lies by its name, such as N41E028.hgt");
        }
        int south = Integer.parseInt(m.group(2)) * (m.group(1).equals("N") ? 1 : -1);
        int west = Integer.parseInt(m.group(4)) * (m.group(3).equals("E") ? 1 : -1);
        double step = 1.0 / (side - 1);
        this.frame = new GeographicFrame(west, south + 1, step, step);
    }

    static Hgt open(ByteSource source) {
        return new Hgt(source);
    }

    private static int sideOf(ByteSource source) {
        for (int side : new int[] {1201, 3601}) {
            if (source.size() == 2L * side * side) {
                return side;
            }
        }
        throw new TerrainException(source.name() + ": has " + source.size()
                + " bytes; an SRTM tile has 2,884,802 (3 arc-seconds) or 25,934,402 (1 arc-second): truncated?");
    }

    @Override
    public String format() {
        return "SRTM .hgt";
    }

    @Override
    public int columns() {
        return side;
    }

    @Override
    public int rows() {
        return side;
    }

    @Override
    public GridFrame frame() {
        return frame;
    }

    @Override
    public GeoReference reference() {
        return GeoReference.of(frame);
    }

    @Override
    public Posts window(int column, int row, int columns, int rows) {
        short[] heights = new short[Math.multiplyExact(columns, rows)];
        for (int r = 0; r < rows; r++) {
            byte[] line = source.read(2L * ((long) (row + r) * side + column), 2 * columns);
            ByteBuffer.wrap(line).order(ByteOrder.BIG_ENDIAN).asShortBuffer().get(heights, r * columns, columns);
        }
        return new ShortPosts(columns, rows, heights);
    }
}
