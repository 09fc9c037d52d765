package dev.bulwark.terrain.format;

import dev.bulwark.terrain.elevation.GridFrame;
import dev.bulwark.terrain.elevation.Posts;
import dev.bulwark.terrain.elevation.TerrainException;
import java.util.Locale;

/** An elevation file, opened and checked; heights are decoded when asked for. */
public sealed interface ElevationFile permits GeoTiff, Hgt, Dted {

    /** What the format is called. */
    String format();

    int columns();

    int rows();

    GridFrame frame();

    /** The posts of a rectangle inside the grid. */
    Posts window(int column, int row, int columns, int rows);

    /** For writing another file on the same cells. */
    GeoReference reference();

    /** All posts. */
    default Posts read() {
        return window(0, 0, columns(), rows());
    }

    /** What is inside a gzip or zip, in memory; any other file as it is. */
    static ByteSource unpacked(ByteSource source) {
        return Packed.unwrap(source);
    }

    /**
     * Opens a file of any known format, plain, gzipped or the only one of its kind in a zip.
     *
     * @throws TerrainException that names the file, if it is none, or cannot be what it claims
     */
    static ElevationFile open(ByteSource packed) {
        ByteSource source = Packed.unwrap(packed);
        byte[] start = source.read(0, (int) Math.min(source.size(), 100));
        if (GeoTiff.looksLike(start)) {
            return GeoTiff.open(source);
        }
        if (Dted.looksLike(start)) {
            return Dted.open(source);
        }
        if (source.name().toLowerCase(Locale.ROOT).endsWith(".hgt")) {
            return Hgt.open(source);
        }
        throw new TerrainException(
                source.name() + ": not elevation that is read here; expected GeoTIFF, DTED (.dt0, .dt1,"
                        + " .dt2) or SRTM (.hgt), plain, .gz or .zip");
    }
}
