package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.TerrainException;
import java.nio.ByteBuffer;

/** The kinds of number that a height may be written as. */
enum TiffSample {
    INT8(1),
    UINT8(1),
    INT16(2),
    UINT16(2),
    INT32(4),
    UINT32(4),
    FLOAT32(4),
    FLOAT64(8);

    private final int bytes;

    TiffSample(int bytes) {
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    boolean floating() {
        return this == FLOAT32 || this == FLOAT64;
    }

    /** Whether every value fits in a signed 16-bit number. */
    boolean fitsShort() {
        return this == INT8 || this == UINT8 || this == INT16;
    }

    static TiffSample of(TiffDirectory d) {
        long perPixel = d.whole(TiffTags.SAMPLES_PER_PIXEL).orElse(1);
        if (perPixel != 1) {
            throw new TerrainException(d.name() + ": has " + perPixel + " bands; elevation has one");
        }
        long bits = d.whole(TiffTags.BITS_PER_SAMPLE).orElse(1);
        long format = d.whole(TiffTags.SAMPLE_FORMAT).orElse(1);
        for (TiffSample s : values()) {
            if (s.bytes * 8L == bits && s.code() == format) {
                return s;
            }
        }
        throw new TerrainException(d.name() + ": " + bits + "-bit samples of format " + format
                + " are not heights; expected 8, 16 or 32-bit whole numbers, or 32 or 64-bit floats");
    }

    private int code() {
        return floating() ? 3 : name().startsWith("U") ? 1 : 2;
    }

    /** Sample number i of a decoded block. */
    double value(ByteBuffer block, int i) {
        return switch (this) {
            case INT8 -> block.get(i);
            case UINT8 -> block.get(i) & 0xFF;
            case INT16 -> block.getShort(2 * i);
            case UINT16 -> block.getShort(2 * i) & 0xFFFF;
            case INT32 -> block.getInt(4 * i);
            case UINT32 -> block.getInt(4 * i) & 0xFFFFFFFFL;
            case FLOAT32 -> block.getFloat(4 * i);
            case FLOAT64 -> block.getDouble(8 * i);
        };
    }
}
