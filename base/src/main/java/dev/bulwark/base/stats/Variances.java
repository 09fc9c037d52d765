package dev.bulwark.base.stats;

import java.util.List;

/**
 * Chance and ignorance apart, by the law of total variance: Var(Y) = E[Var(Y | x)] + Var(E[Y | x]), where x is a draw of
 * the unknowns. From n draws with r runs each: chance is the mean of the variances within draws; ignorance is the
 * variance between the draws' means, less what chance alone puts there, chance / r (one-way random effects).
 *
 * @param mean of all runs
 * @param chance variance of one run at known figures
 * @param ignorance variance of the expected outcome over the unknowns; never negative
 * @param chanceInMean variance that chance leaves in a draw's mean: chance / r
 */
public record Variances(double mean, double chance, double ignorance, double chanceInMean) {

    /** @param draws samples of equal size, one a draw of the unknowns */
    public static Variances of(List<double[]> draws) {
        int runs = draws.getFirst().length;
        double[] means = new double[draws.size()];
        double[] within = new double[draws.size()];
        for (int i = 0; i < means.length; i++) {
            if (draws.get(i).length != runs) {
                throw new IllegalArgumentException("draws of " + runs + " and " + draws.get(i).length + " runs");
            }
            Moments moments = Moments.of(draws.get(i));
            means[i] = moments.mean();
            within[i] = moments.variance();
        }
        Moments between = Moments.of(means);
        double chance = Moments.of(within).mean();
        double inMean = chance / runs;
        return new Variances(between.mean(), chance, Math.max(0, between.variance() - inMean), inMean);
    }

    /** Variance of one run at unknown figures. */
    public double total() {
        return chance + ignorance;
    }

    /**
     * By how much to draw the draws' means together around the overall mean, so that their variance is that of
     * ignorance alone: 1 where chance has no part, 0 where there is nothing but chance.
     */
    public double shrinkage() {
        double between = ignorance + chanceInMean;
        return between == 0 ? 0 : StrictMath.sqrt(ignorance / between);
    }
}
