package dev.bulwark.exchange.coverage;

/**
 * A rectangle of a lattice's nodes.
 *
 * @param row its southernmost row
 * @param column its westernmost column
 */
public record Patch(int row, int column, int rows, int columns) {
    private static final long MOST_NODES = 1L << 27;

    public Patch {
        if (rows < 1 || columns < 1 || (long) rows * columns > MOST_NODES) {
            throw new IllegalArgumentException(rows + " x " + columns + " nodes");
        }
    }

    public int nodes() {
        return rows * columns;
    }

    /** The least rectangle that holds both. */
    Patch with(Patch other) {
        int south = Math.min(row, other.row);
        int west = Math.min(column, other.column);
        int north = Math.max(row + rows, other.row + other.rows);
        int east = Math.max(column + columns, other.column + other.columns);
        return new Patch(south, west, north - south, east - west);
    }
}
