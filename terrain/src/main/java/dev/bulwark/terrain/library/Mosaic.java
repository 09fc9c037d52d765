package dev.bulwark.terrain.library;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.ElevationSource;
import dev.bulwark.terrain.elevation.TerrainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All elevation files of a folder as one terrain, larger than memory if need be: the finest file that knows a place
 * answers for it. Decoded tiles are held up to a bound.
 */
public final class Mosaic implements Elevation {
    private static final double DEGREE = 180 / Math.PI;
    /** 128 million posts: 256 MB of whole metres, or 512 MB of floats. */
    private static final long MOST_POSTS = 128L << 20;

    private static final String KNOWN = "(?i).*\\.(tiff?|hgt|dt[012])(\\.(gz|zip))?|(?i).*\\.hgt\\.zip|(?i).*\\.zip";

    private final List<MosaicPart> parts;
    private final ElevationSource source;

    private Mosaic(List<MosaicPart> parts, ElevationSource source) {
        this.parts = parts;
        this.source = source;
    }

    /** Opens all elevation files of a folder, not of folders in it. */
    public static Mosaic open(Path folder) {
        return open(folder, MOST_POSTS);
    }

    static Mosaic open(Path folder, long mostPosts) {
        TileCache cache = new TileCache(mostPosts);
        List<MosaicPart> parts = new ArrayList<>();
        for (Path file : filesOf(folder)) {
            parts.add(new MosaicPart(file, parts.size(), cache));
        }
        if (parts.isEmpty()) {
            throw new TerrainException(folder + ": holds no elevation file (.tif, .hgt, .dt0, .dt1, .dt2; .gz, .zip)");
        }
        String hash = Sha256.of(parts.stream().map(MosaicPart::sha256).sorted().toList());
        double spacingM = parts.stream().mapToDouble(MosaicPart::spacingM).max().orElseThrow();
        parts.sort(Comparator.comparingDouble(MosaicPart::stepDeg)); // stable: then by name
        String name = folder.getFileName() + " (" + parts.size() + " files)";
        return new Mosaic(List.copyOf(parts), ElevationSource.ofFile(name, spacingM, hash));
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> String.valueOf(f.getFileName()).matches(KNOWN))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TerrainException(folder + ": cannot be listed", e);
        }
    }

    @Override
    public double heightM(double latitudeRad, double longitudeRad) {
        double latitude = latitudeRad * DEGREE;
        double longitude = longitudeRad * DEGREE;
        for (MosaicPart part : parts) {
            float height = part.heightM(latitude, longitude);
            if (!Float.isNaN(height)) {
                return height;
            }
        }
        return Double.NaN;
    }

    @Override
    public ElevationSource source() {
        return source;
    }
}
