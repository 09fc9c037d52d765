package dev.bulwark.base.random;

/**
 * The generator SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) read at
 * any place: word number n of the sequence that a key begins. A tenth of Philox's work, for draws asked by the thousand.
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private SplitMix64() {}

    /**
     * One word of a sequence.
     *
     * @param key where the sequence begins: the generator's seed
     * @param index from 0
     */
    public static long at(long key, int index) {
        return mix(key + (index + 1L) * GOLDEN_GAMMA);
    }

    /** David Stafford's variant 13 of the MurmurHash3 finaliser. */
    static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
