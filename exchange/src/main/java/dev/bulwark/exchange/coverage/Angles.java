package dev.bulwark.exchange.coverage;

/** Azimuths by plain arithmetic: the same bytes everywhere, and fast enough for every node of a map. */
final class Angles {

    private Angles() {}

    /**
     * From north over east, 0 to 2 pi, within 2e-6 rad (a metre at 400 km): a minimax polynomial of the arc tangent.
     */
    static double azimuthRad(double east, double north) {
        double x = Math.abs(north);
        double y = Math.abs(east);
        double small = Math.min(x, y);
        double large = Math.max(x, y);
        if (large == 0) {
            return 0;
        }
        double a = small / large;
        double q = a * a;
        double angle = a
                * (0.99997726
                        + q * (-0.33262347 + q * (0.19354346 + q * (-0.11643287 + q * (0.05265332 - q * 0.01172120)))));
        double acute = y > x ? Math.PI / 2 - angle : angle;
        double half = north < 0 ? Math.PI - acute : acute;
        return east < 0 ? 2 * Math.PI - half : half;
    }
}
