package dev.bulwark.terrain.floor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.terrain.Landscape;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.refraction.Refraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maps on disk: found again, never believed when damaged, never mixed up. */
class A05_FloorMapCacheTest {
    private static final PolarGrid GRID = new PolarGrid(36, 50, 50_000, 1);
    private static final AntennaSite SITE = AntennaSite.ofDegrees(39, 35, 20);

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger reads = new AtomicInteger();
    private final Elevation ground = new Landscape(1000, (lat, lon) -> {
        reads.incrementAndGet();
        return 500 + 100 * StrictMath.sin(lat * 99 + lon * 77);
    });

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static void assertSame(FloorMap a, FloorMap b) {
        assertThat(b.antennaAltitudeM()).isEqualTo(a.antennaAltitudeM());
        for (int i = 0; i < 36 * 51; i++) {
            assertThat(b.at(i / 51, i % 51)).isEqualTo(a.at(i / 51, i % 51));
        }
    }

    @Test
    void theSecondTimeTheGroundIsNotRead() throws IOException {
        FloorMapCache cache = new FloorMapCache(folder);
        FloorMap first = cache.sweep(ground, SITE, GRID, Refraction.FOUR_THIRDS);
        int read = reads.get();
        FloorMap second = cache.sweep(ground, SITE, GRID, Refraction.FOUR_THIRDS);
        assertThat(reads.get()).isEqualTo(read);
        assertSame(first, second);
        assertThat(files()).hasSize(1);
    }

    @Test
    void anotherSiteResolutionOrAtmosphereIsAnotherMap() throws IOException {
        FloorMapCache cache = new FloorMapCache(folder);
        cache.sweep(ground, SITE, GRID, Refraction.FOUR_THIRDS);
        cache.sweep(ground, AntennaSite.ofDegrees(39, 35, 21), GRID, Refraction.FOUR_THIRDS);
        cache.sweep(ground, SITE, new PolarGrid(36, 50, 50_000, 2), Refraction.FOUR_THIRDS);
        cache.sweep(ground, SITE, GRID, Refraction.NONE);
        assertThat(files()).hasSize(4);
    }

    @Test
    void aFlippedByteIsFound() throws IOException {
        FloorMapCache cache = new FloorMapCache(folder);
        FloorMap first = cache.sweep(ground, SITE, GRID, Refraction.FOUR_THIRDS);
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[1234] ^= 1;
        Files.write(file, bytes);
        int read = reads.get();
        assertSame(first, cache.sweep(ground, SITE, GRID, Refraction.FOUR_THIRDS));
        assertThat(reads.get()).isGreaterThan(read);
    }

    @Test
    void theFolderKeepsItsBoundAndTheNewestMaps() throws IOException {
        long one = 48 + 4 * 36 * 51 + 32;
        FloorMapCache cache = new FloorMapCache(folder, 2 * one);
        for (int mast = 20; mast < 25; mast++) {
            cache.sweep(ground, AntennaSite.ofDegrees(39, 35, mast), GRID, Refraction.FOUR_THIRDS);
        }
        assertThat(files()).hasSizeBetween(1, 2);
        int read = reads.get();
        cache.sweep(ground, AntennaSite.ofDegrees(39, 35, 24), GRID, Refraction.FOUR_THIRDS);
        assertThat(reads.get()).isEqualTo(read);
    }
}
