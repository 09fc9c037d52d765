package dev.bulwark.terrain.refraction;

/**
 * The lines of sight of one antenna over fixed distances, for sweeping along many directions: what does not differ by
 * direction is computed once.
 */
public interface Lines {
    /** A slope below every line of sight. */
    double BELOW_ALL = -1e6;

    /**
     * Goes outward along one direction and gives, at each stored step, the altitude of the line of sight over the highest
     * ground so far.
     *
     * @param earthRadiusM the Earth's radius of curvature in this direction
     * @param groundM at each distance; no voids
     * @param lineM by step; where no ground came before, far below everything
     */
    void sweep(double earthRadiusM, float[] groundM, float[] lineM);
}
