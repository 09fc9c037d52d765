package dev.bulwark.base.random;

/**
 * All the luck of one run. A draw is a hash of (study seed, draw of the unknowns, replication, purpose, entity,
 * counter): nothing is consumed, so adding an entity or asking twice changes no other draw, and variants of a scenario
 * that share a key share their luck (common random numbers).
 *
 * @param runKey the hashed (seed, draw, replication); see {@link #of}
 */
public record Draws(long runKey) {
    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;

    /** The luck of one replication under one draw of the unknowns in a study with a seed. */
    public static Draws of(long seed, int unknownsDraw, int replication) {
        return new Draws(Philox.first64(unknownsDraw, replication, 0, 0, (int) (seed >>> 32), (int) seed));
    }

    /**
     * A uniform number in [0, 1), 53 bits.
     *
     * @param purpose what the draw is for: a small number that the caller keeps distinct
     * @param entity whom it concerns, see {@link EntityKey}
     * @param counter which one of its kind: a look, a shot
     */
    public double uniform(int purpose, long entity, int counter) {
        return (bits(purpose, entity, counter) >>> 11) * TWO_TO_MINUS_53;
    }

    /**
     * Where a sequence of draws begins that is asked often; give it to {@link #uniform(long, int)}. Its draws are keyed like
     * all others, by (run, purpose, entity, counter), and cost a tenth.
     */
    public long sequence(int purpose, long entity) {
        return bits(purpose, entity, 0);
    }

    /** A uniform number in [0, 1), 53 bits: the draw of a sequence with a counter. */
    public static double uniform(long sequence, int counter) {
        return (SplitMix64.at(sequence, counter) >>> 11) * TWO_TO_MINUS_53;
    }

    /** Sixty-four uniform bits, for the same key as {@link #uniform}. */
    public long bits(int purpose, long entity, int counter) {
        return Philox.first64(
                purpose, (int) (entity >>> 32), (int) entity, counter, (int) (runKey >>> 32), (int) runKey);
    }
}
