package dev.bulwark.app.command.terrain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import dev.bulwark.terrain.elevation.GeographicFrame;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.format.GeoReference;
import dev.bulwark.terrain.format.GeoTiffWriter;
import dev.bulwark.terrain.library.Elevations;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_TerrainCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path dem = Path.of("");

    /** A ridge of 900 m along 35.3 E on a plain at 100 m, 61 x 61 posts at a minute. */
    @BeforeEach
    void makeTerrain() throws IOException {
        dem = folder.resolve("dem.tif");
        GeographicFrame frame = new GeographicFrame(34.5, 39.5, 1 / 60.0, 1 / 60.0);
        try (OutputStream out = Files.newOutputStream(dem)) {
            GeoTiffWriter.write(out, 61, 61, GeoReference.of(frame), (row, r) -> {
                for (int c = 0; c < 61; c++) {
                    row[c] = c == 48 ? 900 : 100;
                }
            });
        }
    }

    @Test
    void infoTellsWhatADemIs() {
        Typed typed = Typed.of("terrain", "info", dem.toString());
        assertThat(typed.exit()).isZero();
        assertThat(typed.out())
                .contains("dem.tif (GeoTIFF)")
                .contains("61 x 61, 1853 m apart")
                .contains("100 m to 900 m above mean sea level")
                .contains("0 (0.00 %)")
                .contains("masking is underestimated");
        assertThat(Typed.of("terrain", "info", dem.toString(), "--json").out())
                .contains("\"schema\": \"bulwark.terrain.info/1\"")
                .contains("\"columns\": 61");
    }

    @Test
    void floorWritesAGeoTiffOnTheSameCells() {
        Path out = folder.resolve("floor.tif");
        Typed typed = Typed.of(
                "terrain",
                "floor",
                "--dem",
                dem.toString(),
                "--at",
                "39,35",
                "--height",
                "20m",
                "--range",
                "40km",
                "--method",
                "brute",
                "-o",
                out.toString(),
                "--json");
        assertThat(typed.err()).isEmpty();
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("\"cells\"").contains("\"seconds\"").contains("\"visible_ground_cells\"");
        Grid floors = Elevations.openGrid(out);
        assertThat(floors.frame()).isEqualTo(Elevations.openGrid(dem).frame());
        assertThat(floors.posts().at(40, 30)).isEqualTo(100f);
        assertThat(floors.posts().at(48, 30)).isEqualTo(900f);
        assertThat(floors.posts().at(52, 30)).isBetween(1000f, 1200f);
        assertThat(floors.posts().at(0, 0)).isNaN();
    }

    @Test
    void importMakesAFolderThatInfoCanRead() {
        Path store = folder.resolve("tiles");
        Typed typed = Typed.of("terrain", "import", dem.toString(), "--to", store.toString());
        assertThat(typed.err()).isEqualTo("1/1 " + dem + System.lineSeparator());
        assertThat(typed.out()).contains("dem.tif (GeoTIFF, posts 1853 m apart)");
        assertThat(Typed.of("terrain", "info", store.resolve("dem.tif").toString())
                        .exit())
                .isZero();
    }

    @Test
    void whatIsWrongIsSaidInOneMessage() {
        String out = folder.resolve("floor.tif").toString();
        Typed bare = Typed.of(
                "terrain",
                "floor",
                "--dem",
                dem.toString(),
                "--at",
                "39,35",
                "--height",
                "20",
                "--range",
                "40km",
                "-o",
                out);
        assertThat(bare.exit()).isEqualTo(3);
        assertThat(bare.err()).contains("'20' has no unit");
        Typed outside = Typed.of(
                "terrain",
                "floor",
                "--dem",
                dem.toString(),
                "--at",
                "45,35",
                "--height",
                "20m",
                "--range",
                "40km",
                "-o",
                out);
        assertThat(outside.exit()).isEqualTo(3);
        assertThat(outside.err())
                .isEqualTo("error: site 45.0000, 35.0000: no ground is known there (dem.tif): outside the"
                        + " terrain, or a void" + System.lineSeparator());
        assertThat(Files.exists(Path.of(out))).isFalse();
        Typed absent = Typed.of("terrain", "info", "no.tif");
        assertThat(absent.exit()).isEqualTo(3);
        assertThat(absent.err()).startsWith("error: no.tif: ");
        assertThat(Typed.of("terrain").exit()).isEqualTo(2);
    }
}
