package dev.bulwark.exchange.coverage;

import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.format.GeoReference;
import dev.bulwark.terrain.format.GeoTiffWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A field as GeoTIFF in degrees: float32, no-data NaN where the field is infinite. */
public final class FieldTiff {

    private FieldTiff() {}

    public static void write(OutputStream out, Field field) throws IOException {
        Patch patch = field.patch();
        Lattice lattice = field.lattice();
        GeographicFrame frame = new GeographicFrame(
                lattice.longitudeDeg(patch.column()),
                lattice.latitudeDeg(patch.row() + patch.rows() - 1),
                lattice.stepLonDeg(),
                lattice.stepLatDeg());
        GeoTiffWriter.write(out, patch.columns(), patch.rows(), GeoReference.of(frame), (row, r) -> {
            field.copy(patch.rows() - 1 - r, 0, patch.columns(), row, 0);
            for (int c = 0; c < row.length; c++) {
                row[c] = Float.isInfinite(row[c]) ? Float.NaN : row[c];
            }
        });
    }
}
