package dev.bulwark.track.filter;

/**
 * A Gaussian over motion in the plane, kept as 20 numbers in a row of a larger array: x, y, vx, vy, turn rate, and the
 * upper triangle of their covariance. All filters of the inner loop work on such blocks in place; nothing is allocated.
 *
 * <p>Units: m, m/s, rad/s; turn rate counter-clockwise.
 */
public final class Planar {
    public static final int X = 0;
    public static final int Y = 1;
    public static final int VX = 2;
    public static final int VY = 3;
    public static final int W = 4;
    public static final int XX = 5;
    public static final int XY = 6;
    public static final int XVX = 7;
    public static final int XVY = 8;
    public static final int XW = 9;
    public static final int YY = 10;
    public static final int YVX = 11;
    public static final int YVY = 12;
    public static final int YW = 13;
    public static final int VXVX = 14;
    public static final int VXVY = 15;
    public static final int VXW = 16;
    public static final int VYVY = 17;
    public static final int VYW = 18;
    public static final int WW = 19;
    /** Numbers in a block. */
    public static final int SIZE = 20;

    private Planar() {}

    /** Sets what is known of the turn rate to nothing but its variance: mean 0, no correlation with the rest. */
    public static void setTurn(double[] a, int o, double variance) {
        a[o + W] = 0;
        a[o + XW] = 0;
        a[o + YW] = 0;
        a[o + VXW] = 0;
        a[o + VYW] = 0;
        a[o + WW] = variance;
    }
}
