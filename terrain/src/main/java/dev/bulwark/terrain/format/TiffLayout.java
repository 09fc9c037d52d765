package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.TerrainException;
import java.nio.ByteOrder;

/**
 * How the heights of a TIFF lie in the file, checked: every claim is possible in a file of this length. Strips are
 * blocks as wide as the image.
 */
final class TiffLayout {
    private static final int MOST_BLOCK_BYTES = 256 << 20;

    final String name;
    final int width;
    final int height;
    final int blockWidth;
    final int blockHeight;
    final TiffSample sample;
    final int compression;
    final int predictor;
    final ByteOrder order;
    final boolean striped;
    final long[] offsets;
    final long[] byteCounts;

    private TiffLayout(TiffDirectory d, long fileBytes) {
        name = d.name();
        long columns = d.required(TiffTags.WIDTH, "width");
        long rows = d.required(TiffTags.HEIGHT, "height");
        require(columns > 0 && rows > 0 && columns <= Integer.MAX_VALUE && rows <= Integer.MAX_VALUE, columns, rows);
        width = (int) columns;
        height = (int) rows;
        striped = !d.has(TiffTags.TILE_WIDTH);
        long perStrip = Math.min(rows, d.whole(TiffTags.ROWS_PER_STRIP).orElse(rows));
        long tall = striped ? perStrip : d.required(TiffTags.TILE_HEIGHT, "tile height");
        long wide = striped ? columns : d.required(TiffTags.TILE_WIDTH, "tile width");
        sample = TiffSample.of(d);
        if (tall < 1 || wide < 1 || tall > MOST_BLOCK_BYTES || wide > MOST_BLOCK_BYTES / (tall * sample.bytes())) {
            throw new TerrainException(name + ": blocks of " + wide + " x " + tall + " posts are more than "
                    + (MOST_BLOCK_BYTES >> 20) + " MB each; retile it, for instance with gdal_translate -co TILED=YES");
        }
        blockWidth = (int) wide;
        blockHeight = (int) tall;
        compression = (int) d.whole(TiffTags.COMPRESSION).orElse(1);
        predictor = (int) d.whole(TiffTags.PREDICTOR).orElse(1);
        order = d.order();
        long blocks = blocksAcross() * ((rows + tall - 1) / tall);
        if (blocks > fileBytes) {
            require(false, columns, rows);
        }
        offsets = d.wholes(striped ? TiffTags.STRIP_OFFSETS : TiffTags.TILE_OFFSETS);
        byteCounts = d.wholes(striped ? TiffTags.STRIP_BYTE_COUNTS : TiffTags.TILE_BYTE_COUNTS);
        if (offsets.length != blocks || byteCounts.length != blocks) {
            throw new TerrainException(name + ": an image of " + columns + " x " + rows + " posts has " + blocks
                    + " blocks, but the file lists " + offsets.length);
        }
    }

    static TiffLayout of(TiffDirectory directory, long fileBytes) {
        return new TiffLayout(directory, fileBytes);
    }

    private void require(boolean possible, long columns, long rows) {
        if (!possible) {
            throw new TerrainException(
                    name + ": claims " + columns + " x " + rows + " posts, which this file cannot hold");
        }
    }

    long blocksAcross() {
        return ((long) width + blockWidth - 1) / blockWidth;
    }

    /** Rows in a block: the last strip is cut off at the image's end, a tile never is. */
    int rowsIn(int blockRow) {
        return striped ? Math.min(blockHeight, height - blockRow * blockHeight) : blockHeight;
    }
}
