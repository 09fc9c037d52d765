package dev.bulwark.exchange.coverage;

/**
 * A value at each node of a patch, row by row from the south-west. Where it tells coverage, it is below zero where
 * something is covered and positive infinity where nothing can be; the zero line is the border.
 */
public final class Field {
    private final Lattice lattice;
    private final Patch patch;
    private final float[] values;

    /** Takes the array as its own; it must not change afterwards. */
    public Field(Lattice lattice, Patch patch, float[] values) {
        if (values.length != patch.nodes()) {
            throw new IllegalArgumentException(values.length + " values for " + patch);
        }
        this.lattice = lattice;
        this.patch = patch;
        this.values = values;
    }

    public Lattice lattice() {
        return lattice;
    }

    public Patch patch() {
        return patch;
    }

    /** The value at a node counted from the patch's corner. */
    public float value(int row, int column) {
        return values[row * patch.columns() + column];
    }

    /** Some values of a row. */
    void copy(int row, int column, int count, float[] into, int at) {
        System.arraycopy(values, row * patch.columns() + column, into, at, count);
    }

    /** Bilinear, the nearest node's beside infinite ones; positive infinity outside. */
    public double at(double latitudeDeg, double longitudeDeg) {
        double y = lattice.row(latitudeDeg) - patch.row();
        double x = lattice.column(longitudeDeg) - patch.column();
        if (!(y >= 0 && x >= 0 && y <= patch.rows() - 1 && x <= patch.columns() - 1)) {
            return Double.POSITIVE_INFINITY;
        }
        int row = Math.min((int) y, patch.rows() - 2);
        int column = Math.min((int) x, patch.columns() - 2);
        int p = row * patch.columns() + column;
        double v = y - row;
        double u = x - column;
        double south = values[p] + u * (values[p + 1] - values[p]);
        int q = p + patch.columns();
        double north = values[q] + u * (values[q + 1] - values[q]);
        double value = south + v * (north - south);
        return Double.isFinite(value) ? value : values[(v < 0.5 ? p : q) + (u < 0.5 ? 0 : 1)];
    }

    public boolean covers(double latitudeDeg, double longitudeDeg) {
        return at(latitudeDeg, longitudeDeg) < 0;
    }
}
