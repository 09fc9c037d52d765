package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.TerrainException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Blocks of a TIFF, decoded: decompressed, predictor undone. */
final class TiffBlocks {
    private static final int NONE = 1;
    private static final int LZW = 5;
    private static final int DEFLATE = 8;
    private static final int OLD_DEFLATE = 32946;

    private final ByteSource source;
    private final TiffLayout layout;

    TiffBlocks(ByteSource source, TiffLayout layout) {
        this.source = source;
        this.layout = layout;
    }

    /** One block's samples in the file's byte order; empty for a block that a sparse file leaves out. */
    Optional<ByteBuffer> decode(int blockRow, int blockColumn) {
        int index = Math.toIntExact(blockRow * layout.blocksAcross() + blockColumn);
        long stored = layout.byteCounts[index];
        if (stored == 0) {
            return Optional.empty();
        }
        int rows = layout.rowsIn(blockRow);
        int wanted = layout.blockWidth * rows * layout.sample.bytes();
        if (stored < 0 || stored > 2L * wanted + 65_536) {
            throw new TerrainException(where(index) + " claims " + stored + " bytes for " + wanted + " of heights");
        }
        byte[] raw = source.read(layout.offsets[index], (int) stored);
        byte[] plain = switch (layout.compression) {
            case NONE -> raw;
            case LZW -> TiffLzw.decode(raw, wanted);
            case DEFLATE, OLD_DEFLATE -> inflate(raw, wanted, index);
            default ->
                throw new TerrainException(layout.name + ": compression " + layout.compression
                        + " is not read; rewrite it with gdal_translate -co COMPRESS=DEFLATE");
        };
        if (plain.length < wanted) {
            throw new TerrainException(
                    where(index) + " is truncated: " + plain.length + " of " + wanted + " bytes of heights");
        }
        return Optional.of(undoPredictor(plain, rows));
    }

    private String where(int index) {
        return layout.name + ": block " + index;
    }

    private byte[] inflate(byte[] raw, int wanted, int index) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(raw);
            byte[] out = new byte[wanted];
            int filled = 0;
            while (filled < wanted) {
                int got = inflater.inflate(out, filled, wanted - filled);
                if (got == 0) {
                    throw new TerrainException(where(index) + " is truncated: " + filled + " of " + wanted + " bytes");
                }
                filled += got;
            }
            return out;
        } catch (DataFormatException e) {
            throw new TerrainException(where(index) + " is damaged (" + e.getMessage() + ")", e);
        }
    }

    private ByteBuffer undoPredictor(byte[] plain, int rows) {
        ByteBuffer block = ByteBuffer.wrap(plain).order(layout.order);
        switch (layout.predictor) {
            case 1 -> {}
            case 2 -> addAlong(block, rows);
            case 3 -> {
                return joinPlanes(plain, rows);
            }
            default -> throw new TerrainException(layout.name + ": predictor " + layout.predictor + " is not read");
        }
        return block;
    }

    /** Predictor 2, horizontal differencing (TIFF 6.0, section 14). */
    private void addAlong(ByteBuffer block, int rows) {
        int bytes = layout.sample.bytes();
        int length = layout.blockWidth * bytes;
        for (int row = 0; row < rows; row++) {
            addAlong(block, row * length, (row + 1) * length, bytes);
        }
    }

    /** One row: short enough that Java has this compiled before the file is read. */
    private static void addAlong(ByteBuffer block, int start, int end, int bytes) {
        for (int at = start + bytes; at < end; at += bytes) {
            switch (bytes) {
                case 1 -> block.put(at, (byte) (block.get(at) + block.get(at - 1)));
                case 2 -> block.putShort(at, (short) (block.getShort(at) + block.getShort(at - 2)));
                case 4 -> block.putInt(at, block.getInt(at) + block.getInt(at - 4));
                default -> block.putLong(at, block.getLong(at) + block.getLong(at - 8));
            }
        }
    }

    /** Predictor 3, floating point (Adobe TIFF technical note 3): bytes by significance, most significant first. */
    private ByteBuffer joinPlanes(byte[] plain, int rows) {
        int bytes = layout.sample.bytes();
        int rowBytes = layout.blockWidth * bytes;
        byte[] joined = new byte[rows * rowBytes];
        for (int row = 0; row < rows; row++) {
            int start = row * rowBytes;
            for (int i = 1; i < rowBytes; i++) {
                plain[start + i] += plain[start + i - 1];
            }
            for (int column = 0; column < layout.blockWidth; column++) {
                for (int b = 0; b < bytes; b++) {
                    joined[start + column * bytes + b] = plain[start + b * layout.blockWidth + column];
                }
            }
        }
        return ByteBuffer.wrap(joined).order(ByteOrder.BIG_ENDIAN);
    }
}
