package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.GridFrame;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.elevation.TerrainException;

/**
 * Elevation in GeoTIFF, BigTIFF and cloud-optimised GeoTIFF: tiles or strips; no compression, LZW or DEFLATE; any
 * predictor; whole numbers or floats; north up. Overviews are passed over.
 */
public final class GeoTiff implements ElevationFile {
    private static final long MOST_POSTS = 1L << 30;

    private final TiffLayout layout;
    private final TiffBlocks blocks;
    private final GridFrame frame;
    private final double noData;
    private final GeoReference reference;

    private GeoTiff(ByteSource source) {
        TiffDirectory directory = TiffDirectory.read(source);
        layout = TiffLayout.of(directory, source.size());
        blocks = new TiffBlocks(source, layout);
        frame = checkedFrameOf(directory);
        noData = noDataOf(directory);
        reference = GeoReference.of(directory);
    }

    /** Opens and checks; decodes nothing yet. */
    public static GeoTiff open(ByteSource source) {
        return new GeoTiff(source);
    }

    static boolean looksLike(byte[] start) {
        return TiffDirectory.looksLike(start);
    }

    @Override
    public String format() {
        return "GeoTIFF";
    }

    @Override
    public int columns() {
        return layout.width;
    }

    @Override
    public int rows() {
        return layout.height;
    }

    @Override
    public GridFrame frame() {
        return frame;
    }

    @Override
    public GeoReference reference() {
        return reference;
    }

    /** {@inheritDoc} Only the blocks that it touches are decoded. */
    @Override
    public Posts window(int column, int row, int columns, int rows) {
        if (column < 0 || row < 0 || columns > layout.width - column || rows > layout.height - row) {
            throw new IllegalArgumentException("window " + column + ", " + row + " + " + columns + " x " + rows);
        }
        if ((long) columns * rows > MOST_POSTS) {
            throw new TerrainException(layout.name + ": " + columns + " x " + rows
                    + " posts at once are too many; cut the region, or import it into a tile store");
        }
        PostsBuilder builder = PostsBuilder.of(layout.sample, noData, columns, rows);
        for (int b = row / layout.blockHeight; b * (long) layout.blockHeight < row + rows; b++) {
            for (int a = column / layout.blockWidth; a * (long) layout.blockWidth < column + columns; a++) {
                int left = a * layout.blockWidth - column;
                int top = b * layout.blockHeight - row;
                int tall = layout.rowsIn(b);
                blocks.decode(b, a).ifPresent(block -> builder.put(block, layout.blockWidth, tall, left, top));
            }
        }
        return builder.build();
    }

    private static GridFrame checkedFrameOf(TiffDirectory d) {
        try {
            return frameOf(d);
        } catch (IllegalArgumentException e) {
            throw new TerrainException(d.name() + ": its georeference makes no sense: " + e.getMessage(), e);
        }
    }

    private static GridFrame frameOf(TiffDirectory d) {
        GeoKeys keys = GeoKeys.of(d);
        double[] scale = d.doubles(TiffTags.PIXEL_SCALE);
        double[] tie = d.doubles(TiffTags.TIEPOINT);
        double[] matrix = d.doubles(TiffTags.TRANSFORMATION);
        double half = keys.pixelIsPoint() ? 0 : 0.5;
        double stepX;
        double stepY;
        double west;
        double north;
        if (scale.length >= 2 && tie.length >= 6) {
            stepX = scale[0];
            stepY = scale[1];
            west = tie[3] + (half - tie[0]) * stepX;
            north = tie[4] - (half - tie[1]) * stepY;
        } else if (matrix.length == 16 && matrix[1] == 0 && matrix[4] == 0) {
            stepX = matrix[0];
            stepY = -matrix[5];
            west = matrix[3] + half * stepX;
            north = matrix[7] - half * stepY;
        } else {
            throw new TerrainException(d.name() + ": has no north-up georeference (pixel scale and one tie point)");
        }
        return keys.projected()
                ? new MetricFrame(west, north, stepX, stepY, keys.projection())
                : new GeographicFrame(west, north, stepX, stepY);
    }

    private static double noDataOf(TiffDirectory d) {
        String text = d.text(TiffTags.GDAL_NODATA);
        try {
            return text.isEmpty() || text.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new TerrainException(d.name() + ": its no-data value '" + text + "' is not a number", e);
        }
    }
}
