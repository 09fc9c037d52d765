package dev.bulwark.terrain.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulwark.terrain.elevation.TerrainException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that lie, are cut short, go in circles, or are in a frame that is not understood: one clear message each. */
class A02_HostileFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feet.tif | feet.tif: its vertical reference EPSG:6360 is not known to be metres above mean sea level",
                "nad27.tif | nad27.tif: its datum EPSG:4267 is not WGS 84 or like it",
                "ellipsoidal.tif | ellipsoidal.tif: heights are above an ellipsoid, not above sea level",
                "us-feet-plane.tif | us-feet-plane.tif: its projection is not in metres",
                "zstd.tif | zstd.tif: compression 50000 is not read; rewrite it with gdal_translate -co COMPRESS=DEFLATE",
            })
    void wrongFramesAndUnitsAreRefused(String name, String message) {
        assertThatThrownBy(() -> ElevationFile.open(Fixtures.open(name)).read())
                .isInstanceOf(TerrainException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain.tif", "tiled-deflate-2.tif", "lzw-2.tif", "float-deflate-3.tif", "cog.tif", "n50e000.dt0"
            })
    void aFileCutAnywhereIsRefusedByName(String name) {
        byte[] whole = Fixtures.bytes(name);
        for (int length = 0; length < whole.length - 60; length += 13) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() ->
                            ElevationFile.open(ByteSource.ofBytes(name, cut)).read())
                    .as("%d bytes of %d", length, whole.length)
                    .isInstanceOf(TerrainException.class)
                    .hasMessageStartingWith(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.tif",
                "tiled-deflate-2.tif",
                "lzw-2.tif",
                "float-lzw-3-tiled.tif",
                "bigtiff.tif",
                "n50e000.dt0"
            })
    void damageEndsInAMessageOrInHeightsButNeverInAnotherError(String name) {
        byte[] whole = Fixtures.bytes(name);
        Random random = new Random(20_190_712);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k < 1 + i % 4; k++) {
                damaged[random.nextInt(Math.min(whole.length, 900))] = (byte) random.nextInt(256);
            }
            try {
                ElevationFile.open(ByteSource.ofBytes(name, damaged)).read();
            } catch (TerrainException e) {
                assertThat(e).hasMessageContaining(name);
            }
        }
    }

    @Test
    void aClaimOfFourBillionByFourBillionIsRefusedBeforeAnyMemoryIsAskedFor() {
        byte[] bytes = Fixtures.bytes("plain.tif");
        setLong(bytes, TiffTags.WIDTH, 0xEE6B2800);
        setLong(bytes, TiffTags.HEIGHT, 0xEE6B2800);
        assertThatThrownBy(() -> ElevationFile.open(ByteSource.ofBytes("huge.tif", bytes)))
                .isInstanceOf(TerrainException.class)
                .hasMessage("huge.tif: claims 4000000000 x 4000000000 posts, which this file cannot hold");
        setLong(bytes, TiffTags.WIDTH, 2_000_000_000);
        setLong(bytes, TiffTags.HEIGHT, 2_000_000_000);
        assertThatThrownBy(() -> ElevationFile.open(ByteSource.ofBytes("huge.tif", bytes)))
                .isInstanceOf(TerrainException.class)
                .hasMessageStartingWith("huge.tif: ");
    }

    @Test
    void directoriesInCirclesAreRefused() {
        byte[] bytes = Fixtures.bytes("plain.tif");
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = b.getInt(4);
        b.putInt(directory + 2 + 12 * b.getShort(directory), directory);
        assertThatThrownBy(() -> ElevationFile.open(ByteSource.ofBytes("loop.tif", bytes)))
                .isInstanceOf(TerrainException.class)
                .hasMessage("loop.tif: the chain of image directories is longer than 64 or goes in circles");
    }

    @Test
    void whatIsNoTerrainIsNamed() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        assertThatThrownBy(() -> ElevationFile.open(ByteSource.ofBytes("N41E028.hgt.gz", bomb.toByteArray())))
                .hasMessage("N41E028.hgt.gz: unpacks to more than 256 MB, no elevation tile");
        assertThatThrownBy(() -> ElevationFile.open(ByteSource.ofBytes("N41E028.hgt", new byte[2_884_000])))
                .hasMessageContaining("N41E028.hgt: has 2884000 bytes")
                .hasMessageContaining("truncated?");
        assertThatThrownBy(() -> ElevationFile.open(ByteSource.ofBytes("tile.hgt", new byte[2 * 1201 * 1201])))
                .hasMessageContaining("by its name, such as N41E028.hgt");
        assertThatThrownBy(() ->
                        ElevationFile.open(ByteSource.ofBytes("notes.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("notes.txt: not elevation that is read here");
        assertThatThrownBy(() -> ElevationFile.open(ByteSource.ofBytes("empty.tif", new byte[0])))
                .hasMessageContaining("empty.tif");
    }

    /** Overwrites the value of a field of one number in the first directory of a little-endian TIFF. */
    private static void setLong(byte[] bytes, int tag, int value) {
        ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = b.getInt(4);
        for (int i = 0; i < b.getShort(directory); i++) {
            int at = directory + 2 + 12 * i;
            if ((b.getShort(at) & 0xFFFF) == tag) {
                b.putShort(at + 2, (short) 4).putInt(at + 4, 1).putInt(at + 8, value);
            }
        }
    }
}
