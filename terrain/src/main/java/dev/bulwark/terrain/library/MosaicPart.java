package dev.bulwark.terrain.library;

import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.elevation.TerrainException;
import dev.bulwark.terrain.format.ByteSource;
import dev.bulwark.terrain.format.ElevationFile;
import java.nio.file.Path;

/**
 * One file of a mosaic: where it lies, and its tiles on demand. Files are opened for each tile anew, so that any number
 * of them can make a mosaic.
 */
final class MosaicPart {
    private static final int TILE = 1024;

    private final Path file;
    private final int number;
    private final TileCache cache;
    private final GeographicFrame frame;
    private final int columns;
    private final int rows;
    private final boolean whole;
    private final String sha256;

    MosaicPart(Path file, int number, TileCache cache) {
        this.file = file;
        this.number = number;
        this.cache = cache;
        try (ByteSource source = ByteSource.ofFile(file)) {
            ElevationFile opened = ElevationFile.open(source);
            if (!(opened.frame() instanceof GeographicFrame f)) {
                throw new TerrainException(
                        source.name() + ": is in a projection; a mosaic takes grids in degrees only");
            }
            frame = f;
            columns = opened.columns();
            rows = opened.rows();
            whole = source.name().matches("(?i).*\\.(gz|zip)");
            sha256 = Sha256.of(source);
        }
    }

    /** Degrees of latitude between posts: the finest part is asked first. */
    double stepDeg() {
        return frame.stepLatDeg();
    }

    double spacingM() {
        return frame.spacingM(rows);
    }

    String sha256() {
        return sha256;
    }

    /** Bilinear height; NaN outside or near a void. */
    float heightM(double latitudeDeg, double longitudeDeg) {
        double offset = longitudeDeg - frame.westDeg();
        double column = (offset - 360 * Math.floor(offset / 360)) / frame.stepLonDeg();
        double row = (frame.northDeg() - latitudeDeg) / frame.stepLatDeg();
        if (!(column <= columns - 1 && row >= 0 && row <= rows - 1)) {
            return Float.NaN;
        }
        int side = whole ? Math.max(columns, rows) : TILE;
        int tileColumn = Math.min((int) column, columns - 2) / side;
        int tileRow = Math.min((int) row, rows - 2) / side;
        Posts tile = cache.get(
                new TileCache.Key(number, tileColumn, tileRow), () -> decode(tileColumn * side, tileRow * side, side));
        return tile.bilinear(column - tileColumn * side, row - tileRow * side);
    }

    /** A tile with one more column and row than its side, so that what lies between tiles belongs to one of them. */
    private Posts decode(int left, int top, int side) {
        try (ByteSource source = ByteSource.ofFile(file)) {
            return ElevationFile.open(source)
                    .window(left, top, Math.min(side + 1, columns - left), Math.min(side + 1, rows - top));
        }
    }
}
