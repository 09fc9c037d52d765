package dev.bulwark.app.command.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.library.Elevations;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example scenario's coverage, in every form. */
class A01_CoverageCommandTest {
    private static final String SCENARIO = "../examples/turkey-2019/s400-two.yaml";

    @TempDir
    private Path folder = Path.of("");

    private Typed coverage(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "coverage";
        words[1] = SCENARIO;
        System.arraycopy(more, 0, words, 2, more.length);
        return Typed.of(words);
    }

    @Test
    void theRingStandsBesideTheHonestArea() throws IOException {
        Path out = folder.resolve("c.geojson");
        Typed typed = coverage("--altitude", "60m,3000m", "--region", "Turkey", "-o", out.toString(), "--json");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out())
                .contains("\"schema\": \"bulwark.coverage/1\"")
                .contains("\"altitude_m\": 60")
                .contains("\"detection_area_km2\"")
                .contains("\"engagement_area_km2\"")
                .contains("\"range_ring_area_km2\"")
                .contains("\"share_of_region\"");
        assertThat(Files.readString(out))
                .startsWith("{\"type\":\"FeatureCollection\"")
                .contains("range ring");
    }

    @Test
    void kmlIsWellFormedAndCsvHasALineForEachAltitude() throws Exception {
        Path kml = folder.resolve("c.kml");
        assertThat(coverage("--altitude", "300m", "-o", kml.toString()).exit()).isZero();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(kml.toFile());
        Path csv = folder.resolve("c.csv");
        assertThat(coverage("--altitude", "300m,60m", "-o", csv.toString()).exit())
                .isZero();
        assertThat(Files.readAllLines(csv)).hasSize(4); // the terrain's note, the heads, two altitudes
        assertThat(Files.readAllLines(csv).get(0)).contains("masking is underestimated");
        assertThat(Files.readAllLines(csv).get(2)).startsWith("60.0,1,");
    }

    @Test
    void whatIsUnknownIsNamedWithTheNearestRightThing() {
        String out = folder.resolve("c.csv").toString();
        Typed region = coverage("--altitude", "60m", "--region", "Turkye", "-o", out);
        assertThat(region.exit()).isEqualTo(3);
        assertThat(region.err()).contains("there is no region 'Turkye'; did you mean 'Turkey'?");
        assertThat(coverage("--altitude", "60m", "--site", "nowhere", "-o", out).err())
                .contains("there is no site 'nowhere'");
        assertThat(coverage("--altitude", "60m", "--target", "ufo", "-o", out).err())
                .contains("there is no threat 'ufo'");
        assertThat(coverage("--altitude", "60", "-o", out).exit()).isEqualTo(3);
        assertThat(coverage("--altitude", "60m", "-o", "c.docx").exit()).isEqualTo(2);
    }

    @Test
    void aFieldForGisAndAPictureAreWritten() throws IOException {
        Path tif = folder.resolve("c.tif");
        assertThat(coverage("--altitude", "300m", "-o", tif.toString()).exit()).isZero();
        Grid any = Elevations.openGrid(tif);
        assertThat(new String(Files.readAllBytes(tif), StandardCharsets.ISO_8859_1))
                .as("how far the terrain is to be trusted stands in the file")
                .contains("low-level coverage is too good");
        Path twice = folder.resolve("twice.tif");
        Typed two = coverage("--altitude", "300m", "--at-least", "2", "-o", twice.toString(), "--json");
        assertThat(two.out()).contains("\"at_least_sites\": 2");
        Grid both = Elevations.openGrid(twice);
        int more = 0;
        for (int r = 0; r < any.posts().rows(); r++) {
            for (int c = 0; c < any.posts().columns(); c++) {
                float one = any.posts().at(c, r);
                float other = both.posts().at(c, r);
                assertThat(Float.isNaN(other) || one <= other).isTrue();
                more += Float.isNaN(other) && !Float.isNaN(one) ? 1 : 0;
            }
        }
        assertThat(more).isPositive();
        Path png = folder.resolve("c.png");
        assertThat(coverage("--altitude", "300m,3000m", "-o", png.toString()).exit())
                .isZero();
        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isGreaterThan(1000);
        Set<Integer> colours = new TreeSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        // Sea, land, ink, and what seen and engaged land look like.
        assertThat(colours).contains(0xe4eef4, 0xf6f3ea, 0x111111, 0xacccd9);
        Path svg = folder.resolve("c.svg");
        assertThat(coverage("--altitude", "300m,3000m", "-o", svg.toString()).exit())
                .isZero();
        assertThat(Files.readString(svg))
                .startsWith("<svg ")
                .contains("<desc>", "300 m above ground: seen", "stroke-dasharray");
    }

    @Test
    void theReasonIsSaidInWords() {
        String out = folder.resolve("c.csv").toString();
        Typed low = coverage("--altitude", "60m", "-o", out);
        assertThat(low.out()).contains("At 60 m").contains("taken by").contains("the horizon and the ground");
        Typed high = coverage("--altitude", "60km", "-o", out);
        assertThat(high.out()).contains("outside every weapon's published envelope");
    }

    @Test
    void regionsComeFromTheScenarioABorderOrAFile() throws IOException {
        Path box = folder.resolve("box.geojson");
        Files.writeString(box, """
                {"type": "Polygon", "coordinates": [[[32.5, 40.0], [32.6, 40.0], [32.6, 40.1], [32.5, 40.1], [32.5, 40.0]]]}
                """);
        Typed near = coverage(
                "--altitude",
                "3000m",
                "--region",
                box.toString(),
                "-o",
                folder.resolve("c.csv").toString(),
                "--json");
        assertThat(near.exit()).as(near.err()).isZero();
        assertThat(near.out())
                .contains("\"region\": \"box.geojson\"")
                .containsPattern("\"detection_share_of_region\": 0\\.[789]"); // but the cone of silence
    }

    @Test
    void profilesAndWarnings() throws IOException {
        Path csv = folder.resolve("p.csv");
        Typed profile = Typed.of(
                "profile",
                SCENARIO,
                "--from",
                "42.2,33.5",
                "--to",
                "39.93,32.86",
                "--samples",
                "101",
                "-o",
                csv.toString());
        assertThat(profile.exit()).as(profile.err()).isZero();
        assertThat(Files.readAllLines(csv)).hasSize(103);
        assertThat(Files.readAllLines(csv).get(1))
                .isEqualTo(
                        "distance_m,latitude_deg,longitude_deg,ground_m,lowest_seen_altitude_m,lowest_seen_above_ground_m");
        String[] flight = {
            "warning", SCENARIO, "--path", "42.2,33.5 39.93,32.86", "--speed", "250m/s", "--json", "--altitude"
        };
        String[] high = java.util.Arrays.copyOf(flight, flight.length + 1);
        high[flight.length] = "8000m";
        assertThat(Typed.of(high).out())
                .contains("\"schema\": \"bulwark.warning/1\"")
                .contains("\"warning_s\": 1031.1");
        high[flight.length] = "10m";
        assertThat(Typed.of(high).out()).doesNotContain("\"warning_s\": 1031.1");
        assertThat(Typed.of("warning", SCENARIO, "--path", "42.2,33.5", "--speed", "250m/s", "--altitude", "9m")
                        .err())
                .contains("needs at least 2 places");
    }
}
