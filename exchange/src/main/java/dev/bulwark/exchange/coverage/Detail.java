package dev.bulwark.exchange.coverage;

/** How finely coverage is computed: coarse while a site is dragged, fine when it stands. */
public enum Detail {
    /** Nodes 8 km apart, one ray every half degree: some ten milliseconds a site. */
    COARSE(8_000),
    /** Nodes 2 km apart, floor maps as fine as the terrain. */
    FINE(2_000);

    /** A small defence is drawn with nodes so many times nearer than its reach. */
    private static final double NODES_TO_REACH = 200;

    private static final double NEAREST_M = 100;

    private final double stepM;

    Detail(double stepM) {
        this.stepM = stepM;
    }

    /** Distance of nodes in metres for a defence that sees so far. */
    double stepM(double farthestM) {
        return Math.clamp(farthestM / NODES_TO_REACH * stepM / FINE.stepM, NEAREST_M, stepM);
    }
}
