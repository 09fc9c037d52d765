package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.GridFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.elevation.ShortPosts;
import dev.bulwark.terrain.elevation.TerrainException;
import java.nio.charset.StandardCharsets;

/**
 * DTED levels 0, 1 and 2 (MIL-PRF-89020B): a header of fixed fields, then one record for each meridian from the west,
 * heights from the south as sign and magnitude in metres above mean sea level; voids -32767.
 */
public final class Dted implements ElevationFile {
    private static final int DATA = 80 + 648 + 2700;
    private static final int RECORD_EXTRA = 12;
    private static final int SENTINEL = 0xAA;
    private static final int VOID = -32_767;
    private static final double TENTHS_PER_DEGREE = 36_000;

    private final ByteSource source;
    private final int columns;
    private final int rows;
    private final GeographicFrame frame;

    private Dted(ByteSource source) {
        this.source = source;
        String header = new String(source.read(0, 80 + 648), StandardCharsets.US_ASCII);
        columns = number(header, 47, 51);
        rows = number(header, 51, 55);
        double stepLon = number(header, 20, 24) / TENTHS_PER_DEGREE;
        double stepLat = number(header, 24, 28) / TENTHS_PER_DEGREE;
        if (columns < 2 || rows < 2 || DATA + (long) columns * (2L * rows + RECORD_EXTRA) > source.size()) {
            throw new TerrainException(source.name() + ": truncated: claims " + columns + " x " + rows
                    + " posts, but has " + source.size() + " bytes");
        }
        require(header.substring(80 + 141, 80 + 144), "vertical datum", "MSL", "E96", "E08");
        require(header.substring(80 + 144, 80 + 149), "horizontal datum", "WGS84", "WGS72");
        try {
            frame = new GeographicFrame(corner(header, 4), corner(header, 12) + stepLat * (rows - 1), stepLon, stepLat);
        } catch (IllegalArgumentException e) {
            throw new TerrainException(source.name() + ": its header makes no sense: " + e.getMessage(), e);
        }
    }

    static boolean looksLike(byte[] start) {
        return start.length > 4 && start[0] == 'U' && start[1] == 'H' && start[2] == 'L' && start[3] == '1';
    }

    static Dted open(ByteSource source) {
        return new Dted(source);
    }

    private void require(String found, String what, String... known) {
        String word = found.strip();
        if (!word.isEmpty() && !java.util.List.of(known).contains(word)) {
            throw new TerrainException(source.name() + ": its " + what + " is '" + word + "', expected one of "
                    + String.join(", ", known));
        }
    }

    private int number(String header, int from, int to) {
        try {
            return Integer.parseInt(header.substring(from, to).strip());
        } catch (NumberFormatException e) {
            throw new TerrainException(
                    source.name() + ": damaged DTED header at byte " + from + ": '" + header.substring(from, to)
                            + "' is not a number",
                    e);
        }
    }

    /** DDDMMSSH: degrees, minutes, seconds, hemisphere. */
    private double corner(String header, int at) {
        double degrees = number(header, at, at + 3)
                + number(header, at + 3, at + 5) / 60.0
                + number(header, at + 5, at + 7) / 3600.0;
        char hemisphere = header.charAt(at + 7);
        return hemisphere == 'S' || hemisphere == 'W' ? -degrees : degrees;
    }

    @Override
    public String format() {
        return "DTED";
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int rows() {
        return rows;
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
    public Posts window(int column, int row, int width, int height) {
        short[] heights = new short[Math.multiplyExact(width, height)];
        int recordBytes = 2 * rows + RECORD_EXTRA;
        for (int c = 0; c < width; c++) {
            byte[] record = source.read(DATA + (long) (column + c) * recordBytes, recordBytes);
            if ((record[0] & 0xFF) != SENTINEL) {
                throw new TerrainException(source.name() + ": record " + (column + c) + " is damaged");
            }
            for (int r = 0; r < height; r++) {
                int at = 8 + 2 * (rows - 1 - (row + r));
                heights[r * width + c] = height(record[at], record[at + 1]);
            }
        }
        return new ShortPosts(width, height, heights);
    }

    /** Sign and magnitude; some producers wrote two's complement, which shows as a magnitude beyond any mountain. */
    private static short height(byte high, byte low) {
        int magnitude = (high & 0x7F) << 8 | (low & 0xFF);
        int value = high >= 0 ? magnitude : -magnitude;
        if (value == VOID) {
            return ShortPosts.VOID;
        }
        return (short) (value < -16_000 ? magnitude - 32_768 : value);
    }
}
