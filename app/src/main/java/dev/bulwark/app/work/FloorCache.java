package dev.bulwark.app.work;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.terrain.floor.FloorMapCache;
import dev.bulwark.terrain.floor.FloorMaps;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where floor maps are kept between commands: {@code BULWARK_CACHE}, or {@code bulwark/floors} in the XDG cache folder;
 * nowhere if {@code BULWARK_CACHE} is {@code off}. Maps on terrain so coarse that they cost little are not kept.
 */
public final class FloorCache {
    private static final double WORTH_KEEPING_M = 2_000;
    private static final long MOST_BYTES = 2L << 30;

    private FloorCache() {}

    /** Makes floor maps, or finds them. */
    public static TerrainSurroundings.FloorMapper of(Map<String, String> environment) {
        Path folder = folder(environment);
        if (folder == null) {
            return FloorMaps::sweep;
        }
        FloorMapCache cache = new FloorMapCache(folder, MOST_BYTES);
        return (elevation, site, rangeM, refraction) -> elevation.source().spacingM() > WORTH_KEEPING_M
                ? FloorMaps.sweep(elevation, site, rangeM, refraction)
                : cache.sweep(elevation, site, rangeM, refraction);
    }

    /** Null if nothing is to be kept. */
    public static @Nullable Path folder(Map<String, String> environment) {
        String own = environment.getOrDefault("BULWARK_CACHE", "");
        if (!own.isEmpty()) {
            return own.equals("off") ? null : Path.of(own);
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (xdg.isEmpty() && home.isEmpty()) {
            return null;
        }
        return (xdg.isEmpty() ? Path.of(home, ".cache") : Path.of(xdg))
                .resolve("bulwark")
                .resolve("floors");
    }
}
