package dev.bulwark.base.random;

/** Stable 64-bit keys of entities, from their names: never from their place in a list. */
public final class EntityKey {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private EntityKey() {}

    public static long of(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        return SplitMix64.mix(hash);
    }

    /** The key of an ordered pair, such as (radar, target). */
    public static long pair(long first, long second) {
        return SplitMix64.mix(first * 0x9E3779B97F4A7C15L + second);
    }
}
