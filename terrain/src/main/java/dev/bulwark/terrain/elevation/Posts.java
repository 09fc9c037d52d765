package dev.bulwark.terrain.elevation;

/** A rectangle of posts, row by row from the north-west, in whole metres ({@code short}) or in {@code float}. */
public sealed interface Posts permits ShortPosts, FloatPosts {

    int columns();

    int rows();

    /** The height of one post in metres; NaN in a void. */
    float at(int column, int row);

    /**
     * Bilinear height at a place given in posts from the first one; NaN outside, or if one of the four posts around is
     * a void.
     */
    float bilinear(double column, double row);

    /** {@link #bilinear} at many places: the same values, faster. */
    void bilinear(double[] columns, double[] rows, int count, float[] heights);

    /** Copies one row, with NaN for voids, to a place in an array. */
    void copyRow(int row, float[] into, int at);
}
