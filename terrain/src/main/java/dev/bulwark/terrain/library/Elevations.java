package dev.bulwark.terrain.library;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.ElevationSource;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.format.ByteSource;
import dev.bulwark.terrain.format.ElevationFile;
import java.nio.file.Path;

/** Opens elevation files. */
public final class Elevations {

    private Elevations() {}

    /**
     * Heights by latitude and longitude from a file.
     *
     * @throws dev.bulwark.terrain.elevation.TerrainException if it is not elevation that can be used, saying why
     */
    public static Elevation open(Path file) {
        return openGrid(file).byLatitudeAndLongitude();
    }

    /** The grid of a file as it is, projected ones too. */
    public static Grid openGrid(Path file) {
        try (ByteSource source = ByteSource.ofFile(file)) {
            ElevationFile grid = ElevationFile.open(source);
            double spacingM = grid.frame().spacingM(grid.rows());
            ElevationSource origin = ElevationSource.ofFile(source.name(), spacingM, Sha256.of(source));
            return new Grid(grid.read(), grid.frame(), origin);
        }
    }
}
