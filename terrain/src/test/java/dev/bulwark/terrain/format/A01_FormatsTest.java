package dev.bulwark.terrain.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.MapProjection;
import dev.bulwark.terrain.elevation.MetricFrame;
import dev.bulwark.terrain.elevation.Posts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One field in many containers, as GDAL writes them (make-fixtures.sh): column c, row r is 10 r + c; (7, 5) is void. */
class A01_FormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.tif",
                "big-endian.tif",
                "bigtiff.tif",
                "point.tif",
                "tiled-deflate-2.tif",
                "lzw-2.tif",
                "lzw-big-endian.tif",
                "float-deflate-3.tif",
                "float-lzw-3-tiled.tif",
                "double.tif",
                "int32-deflate-2.tif",
                "cog.tif"
            })
    void everyKindOfGeoTiffGivesTheSameField(String name) {
        ElevationFile file = ElevationFile.open(Fixtures.open(name));
        assertThat(file.columns()).isEqualTo(40);
        assertThat(file.rows()).isEqualTo(30);
        GeographicFrame frame = (GeographicFrame) file.frame();
        assertThat(frame.westDeg()).isCloseTo(30, within(1e-9));
        assertThat(frame.northDeg()).isCloseTo(40, within(1e-9));
        assertThat(frame.stepLonDeg()).isCloseTo(0.01, within(1e-12));
        assertField(file.read(), 0, 0);
        assertField(file.window(5, 3, 20, 11), 5, 3);
    }

    private static void assertField(Posts posts, int left, int top) {
        for (int r = 0; r < posts.rows(); r++) {
            for (int c = 0; c < posts.columns(); c++) {
                boolean isVoid = left + c == 7 && top + r == 5;
                float expected = isVoid ? Float.NaN : 10 * (top + r) + left + c;
                assertThat(posts.at(c, r)).as("column %d, row %d", c, r).isEqualTo(Float.valueOf(expected));
            }
        }
    }

    @Test
    void projectedGridsKeepTheirPlane() {
        MetricFrame utm =
                (MetricFrame) ElevationFile.open(Fixtures.open("utm.tif")).frame();
        assertThat(utm.westM()).isCloseTo(500_000, within(1e-6));
        assertThat(utm.northM()).isCloseTo(4_500_000, within(1e-6));
        assertThat(utm.stepEastM()).isCloseTo(100, within(1e-9));
        // From gdaltransform -s_srs EPSG:4326 -t_srs EPSG:32635.
        MapProjection.Place place = utm.projection().place(StrictMath.toRadians(40.65), StrictMath.toRadians(28.2));
        assertThat(place.eastM()).isCloseTo(601_454.9428, within(0.01));
        assertThat(place.northM()).isCloseTo(4_500_597.0874, within(0.01));

        MetricFrame aeqd =
                (MetricFrame) ElevationFile.open(Fixtures.open("aeqd.tif")).frame();
        assertThat(aeqd.projection())
                .isEqualTo(new MapProjection.AzimuthalEquidistant(Geodetic.ofDegrees(38.35, 37.79, 0), 0, 0));
    }

    @Test
    void dtedRunsFromTheSouthBySignAndMagnitude() {
        ElevationFile file = ElevationFile.open(Fixtures.open("n50e000.dt0"));
        assertThat(file.columns()).isEqualTo(61);
        assertThat(file.rows()).isEqualTo(121);
        GeographicFrame frame = (GeographicFrame) file.frame();
        assertThat(frame.westDeg()).isCloseTo(0, within(1e-9));
        assertThat(frame.northDeg()).isCloseTo(51, within(1e-9));
        assertThat(frame.stepLonDeg()).isCloseTo(1.0 / 60, within(1e-9));
        Posts posts = file.read();
        assertThat(posts.at(0, 0)).isEqualTo(-300);
        assertThat(posts.at(20, 30)).isEqualTo(20);
        assertThat(posts.at(60, 120)).isEqualTo(960);
        assertThat(posts.at(7, 5)).isNaN();
    }

    @Test
    void srtmTilesArePlainGzippedOrZipped() throws IOException {
        byte[] tile = new byte[2 * 1201 * 1201];
        ByteBuffer.wrap(tile).putShort(0, (short) 1234).putShort(2 * (1201 * 600 + 300), Short.MIN_VALUE);
        ByteArrayOutputStream gz = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
            out.write(tile);
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.putNextEntry(new ZipEntry("N41E028.hgt"));
            out.write(tile);
        }
        for (ByteSource source : new ByteSource[] {
            ByteSource.ofBytes("N41E028.hgt", tile),
            ByteSource.ofBytes("N41E028.hgt.gz", gz.toByteArray()),
            ByteSource.ofBytes("N41E028.SRTMGL3.hgt.zip", zip.toByteArray()),
        }) {
            ElevationFile file = ElevationFile.open(source);
            assertThat(file.frame()).isEqualTo(new GeographicFrame(28, 42, 1.0 / 1200, 1.0 / 1200));
            Posts posts = file.read();
            assertThat(posts.at(0, 0)).isEqualTo(1234);
            assertThat(posts.at(300, 600)).isNaN();
            assertThat(posts.at(301, 600)).isZero();
        }
        GeographicFrame southWest = (GeographicFrame)
                ElevationFile.open(ByteSource.ofBytes("S03W061.hgt", tile)).frame();
        assertThat(southWest.northDeg()).isEqualTo(-2);
        assertThat(southWest.westDeg()).isEqualTo(-61);
    }
}
