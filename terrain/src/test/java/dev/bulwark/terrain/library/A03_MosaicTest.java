package dev.bulwark.terrain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.TerrainException;
import dev.bulwark.terrain.format.GeoReference;
import dev.bulwark.terrain.format.GeoTiffWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of tiles as one terrain. */
class A03_MosaicTest {
    @TempDir
    private Path folder = Path.of("");

    /** SRTM tile of one height, with a void of ten by ten posts in its north-west corner. */
    private void tile(String name, int heightM) throws IOException {
        ByteBuffer tile = ByteBuffer.allocate(2 * 1201 * 1201);
        for (int i = 0; i < 1201 * 1201; i++) {
            boolean isVoid = i / 1201 < 10 && i % 1201 < 10;
            tile.putShort(isVoid ? Short.MIN_VALUE : (short) heightM);
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(tile.array());
        }
    }

    private void coarse() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("coarse.tif"))) {
            GeoReference reference = GeoReference.of(new GeographicFrame(28, 43, 0.1, 0.1));
            GeoTiffWriter.write(out, 31, 31, reference, (row, r) -> java.util.Arrays.fill(row, 50f));
        }
    }

    private static double at(Elevation e, double lat, double lon) {
        return e.heightM(StrictMath.toRadians(lat), StrictMath.toRadians(lon));
    }

    @Test
    void theFinestFileThatKnowsAPlaceAnswers() throws IOException {
        tile("N41E028.hgt.gz", 700);
        tile("N41E029.hgt.gz", 900);
        coarse();
        Elevation mosaic = Elevations.open(folder);
        assertThat(at(mosaic, 41.5, 28.5)).isEqualTo(700);
        assertThat(at(mosaic, 41.5, 29.5)).isEqualTo(900);
        assertThat(at(mosaic, 41.9999, 28.0001)).isEqualTo(50);
        assertThat(at(mosaic, 40.5, 30.5)).isEqualTo(50);
        assertThat(at(mosaic, 45, 30)).isNaN();
        assertThat(mosaic.source().coarse()).isTrue();
        assertThat(mosaic.source().name()).endsWith("(3 files)");
    }

    @Test
    void tilesLeaveNoSeamAndMemoryIsBounded() throws IOException {
        Path file = folder.resolve("slope.tif");
        GeographicFrame frame = new GeographicFrame(30, 42, 0.001, 0.001);
        try (OutputStream out = Files.newOutputStream(file)) {
            GeoTiffWriter.write(out, 3000, 2100, GeoReference.of(frame), (row, r) -> {
                for (int c = 0; c < row.length; c++) {
                    row[c] = c + 2f * r;
                }
            });
        }
        TileCache cache = new TileCache(2_200_000);
        MosaicPart part = new MosaicPart(file, 0, cache);
        for (int i = 0; i < 2000; i++) {
            double c = 2999.0 * i / 2000;
            double r = 2099.0 * (i * 7 % 2000) / 2000;
            assertThat(part.heightM(42 - r * 0.001, 30 + c * 0.001)).isCloseTo((float) (c + 2 * r), within(0.01f));
            assertThat(cache.posts()).isLessThanOrEqualTo(2_200_000);
        }
    }

    @Test
    void aStoreTakesWhatIsSound() throws IOException {
        tile("N41E028.hgt.gz", 700);
        Path store = folder.resolve("store");
        TileStore.Imported imported = TileStore.add(folder.resolve("N41E028.hgt.gz"), store);
        assertThat(imported.file()).isEqualTo(store.resolve("N41E028.hgt"));
        assertThat(imported.format()).isEqualTo("SRTM .hgt");
        assertThat(Files.size(imported.file())).isEqualTo(2 * 1201 * 1201);
        assertThat(at(Elevations.open(store), 41.5, 28.5)).isEqualTo(700);

        Path broken = folder.resolve("N42E028.hgt");
        Files.write(broken, new byte[1000]);
        assertThatThrownBy(() -> TileStore.add(broken, store)).isInstanceOf(TerrainException.class);
        assertThat(store.resolve("N42E028.hgt")).doesNotExist();
        assertThatThrownBy(() -> Mosaic.open(Files.createDirectory(folder.resolve("empty"))))
                .hasMessageContaining("holds no elevation file");
    }
}
