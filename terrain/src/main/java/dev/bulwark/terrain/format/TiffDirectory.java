package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.TerrainException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The first image file directory of a TIFF or BigTIFF: its fields by tag. Values are fetched when asked for, and only
 * if they lie inside the file.
 */
final class TiffDirectory {
    private static final int MOST_FIELDS = 4096;
    private static final int MOST_DIRECTORIES = 64;
    private static final int MOST_VALUES = 1 << 24;

    private final ByteSource source;
    private final ByteOrder order;
    private final boolean big;
    private final Map<Integer, Field> fields = new TreeMap<>();

    private record Field(int type, long count, long place) {}

    private TiffDirectory(ByteSource source, ByteOrder order, boolean big) {
        this.source = source;
        this.order = order;
        this.big = big;
    }

    static boolean looksLike(byte[] start) {
        return start.length >= 4
                && ((start[0] == 'I' && start[1] == 'I' && (start[2] == 42 || start[2] == 43) && start[3] == 0)
                        || (start[0] == 'M' && start[1] == 'M' && start[2] == 0 && (start[3] == 42 || start[3] == 43)));
    }

    static TiffDirectory read(ByteSource source) {
        byte[] magic = source.read(0, 4);
        if (!looksLike(magic)) {
            throw new TerrainException(source.name() + ": not a TIFF file");
        }
        ByteOrder order = magic[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        boolean big = magic[2] == 43 || magic[3] == 43;
        TiffDirectory directory = new TiffDirectory(source, order, big);
        long first =
                big ? directory.buffer(8, 8).getLong() : directory.buffer(4, 4).getInt() & 0xFFFFFFFFL;
        directory.readFields(first);
        return directory;
    }

    ByteOrder order() {
        return order;
    }

    String name() {
        return source.name();
    }

    private void readFields(long first) {
        long next = first;
        for (int directory = 0; next != 0; directory++) {
            if (directory == MOST_DIRECTORIES) {
                throw new TerrainException(name() + ": the chain of image directories is longer than "
                        + MOST_DIRECTORIES + " or goes in circles");
            }
            long count = big ? buffer(next, 8).getLong() : buffer(next, 2).getShort() & 0xFFFF;
            if (count < 1 || count > MOST_FIELDS) {
                throw new TerrainException(name() + ": an image directory claims " + count + " fields");
            }
            int fieldBytes = big ? 20 : 12;
            long start = next + (big ? 8 : 2);
            if (directory == 0) {
                collect(start, (int) count, fieldBytes);
            }
            long link = start + count * fieldBytes;
            next = big ? buffer(link, 8).getLong() : buffer(link, 4).getInt() & 0xFFFFFFFFL;
        }
    }

    private void collect(long start, int count, int fieldBytes) {
        ByteBuffer entries = buffer(start, count * fieldBytes);
        for (int i = 0; i < count; i++) {
            int at = i * fieldBytes;
            int tag = entries.getShort(at) & 0xFFFF;
            int type = entries.getShort(at + 2) & 0xFFFF;
            long values = big ? entries.getLong(at + 4) : entries.getInt(at + 4) & 0xFFFFFFFFL;
            int valueAt = at + (big ? 12 : 8);
            int inline = big ? 8 : 4;
            boolean here = values >= 0 && values <= inline && values * bytesOf(type) <= inline;
            long far = big ? entries.getLong(valueAt) : entries.getInt(valueAt) & 0xFFFFFFFFL;
            fields.put(tag, new Field(type, values, here ? start + valueAt : far));
        }
    }

    private static int bytesOf(int type) {
        return switch (type) {
            case 1, 2, 6, 7 -> 1;
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12, 16, 17, 18 -> 8;
            default -> 8;
        };
    }

    private ByteBuffer buffer(long offset, int length) {
        return ByteBuffer.wrap(source.read(offset, length)).order(order);
    }

    private ByteBuffer valuesOf(int tag, Field field) {
        if (field.count < 0 || field.count > MOST_VALUES || field.count * bytesOf(field.type) > source.size()) {
            throw new TerrainException(name() + ": tag " + tag + " claims " + field.count
                    + " values, more than the file of " + source.size() + " bytes can hold");
        }
        return buffer(field.place, (int) (field.count * bytesOf(field.type)));
    }

    boolean has(int tag) {
        return fields.containsKey(tag);
    }

    /** All whole numbers of a field; empty where it is absent. */
    long[] wholes(int tag) {
        Field field = fields.get(tag);
        if (field == null) {
            return new long[0];
        }
        ByteBuffer values = valuesOf(tag, field);
        long[] out = new long[(int) field.count];
        for (int i = 0; i < out.length; i++) {
            out[i] = switch (field.type) {
                case 1, 7 -> values.get(i) & 0xFF;
                case 3 -> values.getShort(2 * i) & 0xFFFF;
                case 4, 13 -> values.getInt(4 * i) & 0xFFFFFFFFL;
                case 16, 18 -> values.getLong(8 * i);
                default -> throw new TerrainException(name() + ": tag " + tag + " is not a whole number");
            };
        }
        return out;
    }

    /** The one number of a field that may be absent. */
    OptionalLong whole(int tag) {
        long[] all = wholes(tag);
        return all.length == 0 ? OptionalLong.empty() : OptionalLong.of(all[0]);
    }

    long required(int tag, String what) {
        return whole(tag).orElseThrow(() -> new TerrainException(name() + ": the TIFF has no " + what));
    }

    /** All numbers of a field of doubles; empty where it is absent. */
    double[] doubles(int tag) {
        Field field = fields.get(tag);
        if (field == null) {
            return new double[0];
        }
        if (field.type != 12) {
            throw new TerrainException(name() + ": tag " + tag + " is not of doubles");
        }
        ByteBuffer values = valuesOf(tag, field);
        double[] out = new double[(int) field.count];
        values.asDoubleBuffer().get(out);
        return out;
    }

    /** A field of text, without its closing zero; empty where it is absent. */
    String text(int tag) {
        Field field = fields.get(tag);
        if (field == null) {
            return "";
        }
        String raw = new String(valuesOf(tag, field).array(), StandardCharsets.ISO_8859_1);
        int zero = raw.indexOf('\0');
        return (zero < 0 ? raw : raw.substring(0, zero)).strip();
    }
}
