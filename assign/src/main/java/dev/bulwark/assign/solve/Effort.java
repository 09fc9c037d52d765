package dev.bulwark.assign.solve;

/**
 * When a solver may rest.
 *
 * @param tolerance relative difference between bound and cost that is good enough
 * @param nodes of branch and bound in one search, after which it ends with the best choice so far
 */
public record Effort(double tolerance, long nodes) {
    /** Until the best choice is proven. */
    public static final Effort PROOF = new Effort(4e-10, Long.MAX_VALUE);
}
