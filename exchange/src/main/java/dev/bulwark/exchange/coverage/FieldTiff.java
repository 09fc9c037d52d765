package dev.bulwark.exchange.coverage;

import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.format.GeoReference;
import dev.bulwark.terrain.format.GeoTiffWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A field as GeoTIFF in degrees: float32, no-data NaN where the field is infinite. */
public final class FieldTiff {

    private FieldTiff() {}

    /** @param note how far the terrain is to be trusted; the image's description */
    public static void write(OutputStream out, Field field, String note) throws IOException {
        Patch patch = field.patch();
        Lattice lattice = field.lattice();
        GeographicFrame frame = new GeographicFrame(
                lattice.longitudeDeg(patch.column()),
                lattice.latitudeDeg(patch.row() + patch.rows() - 1),
                lattice.stepLonDeg(),
                lattice.stepLatDeg());
        GeoTiffWriter.write(out, patch.columns(), patch.rows(), GeoReference.of(frame), ascii(note), (row, r) -> {
            field.copy(patch.rows() - 1 - r, 0, patch.columns(), row, 0);
            for (int c = 0; c < row.length; c++) {
                row[c] = Float.isInfinite(row[c]) ? Float.NaN : row[c];
            }
        });
    }

    private static String ascii(String note) {
        return note.replace("\u2033", " arc seconds")
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u00d7', 'x');
    }
}
