package dev.bulwark.track.tracker;

/**
 * What the tracker assumes of targets and how it decides. The defaults were tuned on seed 0 of the recorded workloads
 * (docs/models/tracking.md).
 */
public record Settings(Motion motion, Climb climb, Life life, Association association, Initiation initiation) {

    public static Settings defaults() {
        return new Settings(
                Motion.defaults(), Climb.defaults(), Life.defaults(), Association.JOINT, new Initiation.ByScore());
    }

    public Settings with(Association other) {
        return new Settings(motion, climb, life, other, initiation);
    }

    public Settings with(Initiation other) {
        return new Settings(motion, climb, life, association, other);
    }

    /**
     * In the plane: straight flight and turns.
     *
     * @param straightQ density of acceleration noise in straight flight, m²/s³
     * @param turnQ the same while turning
     * @param turnRateQ density of the noise on the turn rate, rad²/s³
     * @param turnRateSigma spread of the turn rate at the beginning of a turn, rad/s
     * @param meanStraightS mean length of a straight piece
     * @param meanTurnS mean length of a turn
     * @param speedSigma spread of each velocity component of a new target, m/s
     */
    public record Motion(
            double straightQ,
            double turnQ,
            double turnRateQ,
            double turnRateSigma,
            double meanStraightS,
            double meanTurnS,
            double speedSigma) {
        public static Motion defaults() {
            return new Motion(.03, 450, 1e-5, .08, 400, 100, 130);
        }

        /** For targets up to a speed, m/s, which a new track then may have. */
        public Motion upTo(double speedMps) {
            return new Motion(
                    straightQ,
                    turnQ,
                    turnRateQ,
                    turnRateSigma,
                    meanStraightS,
                    meanTurnS,
                    StrictMath.max(speedSigma, speedMps / 2));
        }
    }

    /**
     * Vertically: two modes, level flight and climb.
     *
     * @param levelSigma climb rate's spread in level flight, m/s
     * @param climbSigma the same while climbing
     * @param tauS time constant of the climb rate in both
     * @param meanLevelS mean length of a level piece
     * @param meanClimbS mean length of a climb
     */
    public record Climb(double levelSigma, double climbSigma, double tauS, double meanLevelS, double meanClimbS) {
        public static Climb defaults() {
            return new Climb(.15, 10, 10, 800, 120);
        }
    }

    /**
     * When a track begins, counts, and ends.
     *
     * @param newPerScan targets that appear in a scan, on average
     * @param survivalS mean time that a target stays
     * @param confirm probability of existence from which a track is reported for the first time
     * @param drop probability of existence below which a confirmed track is given up
     * @param most largest probability of existence, so that a target that ends is noticed
     */
    public record Life(double newPerScan, double survivalS, double confirm, double drop, double most) {
        public static Life defaults() {
            return new Life(1.3, 1000, .92, .12, .999);
        }
    }

    /** How plots are given to tracks. Tentative tracks always take their nearest. */
    public enum Association {
        /** Global nearest neighbour: each track takes one plot, or none. */
        NEAREST,
        /**
         * Joint probabilities in every cluster that is small enough: each track takes a share of every plot near it. Beyond
         * {@link dev.bulwark.track.associate.JointProbabilities#MOST_PLOTS} plots a cluster is solved by nearest neighbour.
         */
        JOINT
    }

    /** When a track begins to count, and when it ends. */
    public sealed interface Initiation {
        /** By the odds that the target exists, {@link Life#confirm} and {@link Life#drop}. */
        record ByScore() implements Initiation {}

        /**
         * By counting.
         *
         * @param hits M plots among the first {@code looks} looks make a tentative track count; one that fails ends
         * @param looks N
         * @param misses looks in a row without a plot that end a track that counts
         */
        record Counted(int hits, int looks, int misses) implements Initiation {
            public Counted {
                if (hits < 1 || looks < hits || misses < 1) {
                    throw new IllegalArgumentException(hits + " of " + looks + " looks, ended after " + misses
                            + " misses; expected 1 <= M <= N and at least 1 miss");
                }
            }
        }
    }
}
