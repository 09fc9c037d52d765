package dev.bulwark.app.command.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(Files.readAllLines(csv)).hasSize(3);
        assertThat(Files.readAllLines(csv).get(1)).startsWith("60.0,");
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
}
