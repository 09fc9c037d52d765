package dev.bulwark.terrain.library;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.ElevationSource;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.format.ByteSource;
import dev.bulwark.terrain.format.ElevationFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens elevation files. */
public final class Elevations {

    private Elevations() {}

    /**
     * Heights by latitude and longitude from a file, or from all files of a folder.
     *
     * @throws dev.bulwark.terrain.elevation.TerrainException if it is not elevation that can be used, saying why
     */
    public static Elevation open(Path file) {
        return Files.isDirectory(file) ? Mosaic.open(file) : openGrid(file).byLatitudeAndLongitude();
    }

    /** The grid of a file as it is, projected ones too. */
    public static Grid openGrid(Path file) {
        return load(file).grid();
    }

    /** A file with all that it says about itself. */
    public static LoadedTerrain load(Path file) {
        try (ByteSource source = ByteSource.ofFile(file)) {
            ElevationFile opened = ElevationFile.open(source);
            double spacingM = opened.frame().spacingM(opened.rows());
            ElevationSource origin = ElevationSource.ofFile(source.name(), spacingM, Sha256.of(source));
            Grid grid = new Grid(opened.read(), opened.frame(), origin);
            return new LoadedTerrain(opened.format(), grid, opened.reference());
        }
    }
}
