package dev.bulwark.exchange.page;

import dev.bulwark.exchange.coverage.Field;
import dev.bulwark.exchange.coverage.Lattice;
import dev.bulwark.exchange.coverage.Patch;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Map;

/** A field of values as the page takes it: rows from the north, float32 little-endian in base64, NaN where there is none. */
public final class FieldJson {
    /** Along the longer side; more nodes than that are thinned out. */
    private static final int MOST = 600;

    private FieldJson() {}

    public static Map<String, Object> of(Field field) {
        Patch patch = field.patch();
        int every = (Math.max(patch.rows(), patch.columns()) + MOST - 1) / MOST;
        int rows = (patch.rows() - 1) / every + 1;
        int columns = (patch.columns() - 1) / every + 1;
        ByteBuffer out = ByteBuffer.allocate(4 * rows * columns).order(ByteOrder.LITTLE_ENDIAN);
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = 0; column < columns; column++) {
                float value = field.value(row * every, column * every);
                out.putFloat(Float.isFinite(value) ? value : Float.NaN);
            }
        }
        Lattice lattice = field.lattice();
        double half = every / 2.0;
        return Obj.of(
                "bbox",
                java.util.List.of(
                        lattice.longitudeDeg(patch.column() - half),
                        lattice.latitudeDeg(patch.row() - half),
                        lattice.longitudeDeg(patch.column() + (columns - 1) * every + half),
                        lattice.latitudeDeg(patch.row() + (rows - 1) * every + half)),
                "width",
                columns,
                "height",
                rows,
                "values_f32_base64",
                Base64.getEncoder().encodeToString(out.array()));
    }
}
