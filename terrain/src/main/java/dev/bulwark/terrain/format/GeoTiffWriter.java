package dev.bulwark.terrain.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/** Writes a field on a grid as GeoTIFF: float32, one strip a row, not compressed, no-data NaN. */
public final class GeoTiffWriter {
    private static final int HEADER = 8;
    private static final long MOST_BYTES = 0xFFFF_FFFFL;
    private static final int IMAGE_DESCRIPTION = 270;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int DOUBLE = 12;

    private final Map<Integer, Field> fields = new TreeMap<>();

    private record Field(int type, int count, ByteBuffer bytes) {}

    private GeoTiffWriter() {}

    /**
     * Writes rows from the north.
     *
     * @param row fills an array with the row of a number
     */
    public static void write(
            OutputStream out, int columns, int rows, GeoReference reference, ObjIntConsumer<float[]> row)
            throws IOException {
        write(out, columns, rows, reference, "", row);
    }

    /**
     * Writes rows from the north, with a description that other programs show.
     *
     * @param description in ASCII; other characters become question marks
     * @param row fills an array with the row of a number
     */
    public static void write(
            OutputStream out,
            int columns,
            int rows,
            GeoReference reference,
            String description,
            ObjIntConsumer<float[]> row)
            throws IOException {
        long dataBytes = 4L * columns * rows;
        if (dataBytes > MOST_BYTES - (1 << 20) - 8L * rows) {
            throw new IllegalArgumentException(columns + " x " + rows + " cells do not fit in a classic TIFF");
        }
        GeoTiffWriter writer = new GeoTiffWriter();
        writer.describe(columns, rows, reference);
        if (!description.isEmpty()) {
            writer.text(IMAGE_DESCRIPTION, description);
        }
        out.write(writer.head(columns, rows));
        float[] line = new float[columns];
        byte[] bytes = new byte[4 * columns];
        for (int r = 0; r < rows; r++) {
            row.accept(line, r);
            little(bytes).asFloatBuffer().put(line);
            out.write(bytes);
        }
    }

    private void describe(int columns, int rows, GeoReference g) {
        longs(TiffTags.WIDTH, columns);
        longs(TiffTags.HEIGHT, rows);
        shorts(TiffTags.BITS_PER_SAMPLE, 32);
        shorts(TiffTags.COMPRESSION, 1);
        shorts(262, 1); // photometric: black is zero
        shorts(TiffTags.SAMPLES_PER_PIXEL, 1);
        shorts(TiffTags.ROWS_PER_STRIP, 1);
        shorts(TiffTags.SAMPLE_FORMAT, 3);
        longs(TiffTags.STRIP_OFFSETS, new int[rows]);
        int[] counts = new int[rows];
        java.util.Arrays.fill(counts, 4 * columns);
        longs(TiffTags.STRIP_BYTE_COUNTS, counts);
        doubles(TiffTags.PIXEL_SCALE, g.pixelScale);
        doubles(TiffTags.TIEPOINT, g.tiepoint);
        doubles(TiffTags.TRANSFORMATION, g.transformation);
        shorts(TiffTags.GEO_KEYS, g.keys);
        doubles(TiffTags.GEO_DOUBLES, g.doubles);
        text(TiffTags.GEO_ASCII, g.ascii);
        text(TiffTags.GDAL_NODATA, "nan");
    }

    /** Header, directory and the values that do not fit in it; the strips follow at once. */
    private byte[] head(int columns, int rows) {
        int directory = 2 + 12 * fields.size() + 4;
        int size = HEADER + directory;
        for (Field f : fields.values()) {
            size += f.bytes.capacity() > 4 ? f.bytes.capacity() + f.bytes.capacity() % 2 : 0;
        }
        int[] offsets = new int[rows];
        for (int r = 0; r < rows; r++) {
            offsets[r] = (int) (size + 4L * columns * r);
        }
        longs(TiffTags.STRIP_OFFSETS, offsets);
        byte[] bytes = new byte[size];
        ByteBuffer head = little(bytes);
        head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(HEADER).putShort((short) fields.size());
        int far = HEADER + directory;
        for (Map.Entry<Integer, Field> e : fields.entrySet()) {
            Field f = e.getValue();
            head.putShort(e.getKey().shortValue()).putShort((short) f.type).putInt(f.count);
            boolean inline = f.bytes.capacity() <= 4;
            int value = head.position();
            head.put(inline ? value : far, f.bytes, 0, f.bytes.capacity());
            if (!inline) {
                head.putInt(value, far);
                far += f.bytes.capacity() + f.bytes.capacity() % 2;
            }
            head.position(value + 4);
        }
        return bytes;
    }

    private void shorts(int tag, int... values) {
        ByteBuffer b = little(2 * values.length);
        for (int i = 0; i < values.length; i++) {
            b.putShort(2 * i, (short) values[i]);
        }
        put(tag, SHORT, values.length, b);
    }

    private void longs(int tag, int... values) {
        ByteBuffer b = little(4 * values.length);
        b.asIntBuffer().put(values);
        put(tag, LONG, values.length, b);
    }

    private void doubles(int tag, double... values) {
        ByteBuffer b = little(8 * values.length);
        b.asDoubleBuffer().put(values);
        put(tag, DOUBLE, values.length, b);
    }

    private void text(int tag, String value) {
        byte[] ascii = (value + '\0').getBytes(StandardCharsets.US_ASCII);
        put(tag, ASCII, value.isEmpty() ? 0 : ascii.length, ByteBuffer.wrap(ascii));
    }

    private void put(int tag, int type, int count, ByteBuffer bytes) {
        if (count > 0) {
            fields.put(tag, new Field(type, count, bytes));
        }
    }

    private static ByteBuffer little(int bytes) {
        return little(new byte[bytes]);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
