package dev.bulwark.exchange.coverage;

/** How many equal discs an area needs at least, by area alone. */
public final class Covering {
    /** In the thinnest covering of the plane by equal discs every place is covered so many times on average: hexagons. */
    private static final double THINNEST = 2 * Math.PI / StrictMath.sqrt(27);

    private Covering() {}

    /**
     * A bound, not a plan: borders, shapes and terrain only make it more (R. Kershner, American Journal of Mathematics 61,
     * 1939).
     *
     * @param areaM2 to be covered
     * @param discM2 what one covers
     */
    public static long atLeast(double areaM2, double discM2) {
        return (long) Math.ceil(THINNEST * areaM2 / discM2);
    }
}
