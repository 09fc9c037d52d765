package dev.bulwark.app.command.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Footprints and crossings on the proving range, against areas and shares that can be written down. */
class A01_ReachCommandsTest {
    private static final String LEAD = "../examples/turkey-2019/patriot-2018.yaml";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void provingRange() throws IOException {
        try (var range = Objects.requireNonNull(
                A01_ReachCommandsTest.class.getResourceAsStream("/dev/bulwark/app/validation/range.yaml"))) {
            Files.copy(range, folder.resolve("range.yaml"));
        }
    }

    /**
     * A missile that falls steeply on an aim point passes above ground x behind it at a height; with a radar that sees
     * all and a very fast interceptor the footprint is the unit's disc of radius r = 40 km, pushed away from the launch
     * point by x(2 km) = 2.06 km to x(25 km) = 28.13 km (Kepler's arc of 300 km), and widened because ways from one
     * point diverge: half a disc at each end, a strip between, each times 1 + x / D. That is 7,458 km2.
     */
    @Test
    void aFootprintIsAStadium() throws IOException {
        double d = 300;
        double r = 40;
        double expected = Math.PI / 2 * r * r * (1 + 2.06 / (d - 17))
                + Math.PI / 2 * r * r * (1 + 28.13 / (d + 17))
                + 2 * r * (28.13 - 2.06) * (1 + 15.1 / d);
        Typed typed = Typed.of(
                "footprint",
                scenario(40, 9000).toString(),
                "--threat",
                "rocket",
                "--from",
                "41.7,33",
                "--step",
                "7km",
                "-o",
                folder.resolve("f.geojson").toString(),
                "--json");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(number(typed.out(), "\"opportunities\": 1,\\s*\"area_km2\": (\\d+)"))
                .isCloseTo(expected, within(.025 * expected));
        assertThat(number(typed.out(), "\"range_ring_area_km2\": (\\d+)")).isCloseTo(Math.PI * r * r, within(30.0));
        assertThat(Files.readString(folder.resolve("f.geojson"))).contains("\"kind\":\"defended\",\"opportunities\":1");
    }

    /**
     * Of all straight lines that meet a disc of radius R, the share r / R meets a disc of radius r inside it. A second
     * shot fits on chords longer than v (tk + r / u).
     */
    @Test
    void crossingsOfADisc() throws IOException {
        Typed typed = Typed.of(
                "crossings",
                scenario(50, 1000).toString(),
                "--region",
                "disc",
                "--altitude",
                "3000m above sea",
                "--speed",
                "800m/s",
                "--lines",
                "3000",
                "--json");
        assertThat(typed.exit()).as(typed.err()).isZero();
        double sigma = Math.sqrt(.25 * .75 / 3000);
        assertThat(share(typed.out(), 0)).isEqualTo(1);
        assertThat(share(typed.out(), 1)).isCloseTo(.25, within(4 * sigma));
        double offset = Math.sqrt(50 * 50 - Math.pow(.8 * (10 + 50) / 2, 2));
        assertThat(share(typed.out(), 2)).isCloseTo(offset / 200, within(4 * sigma));
    }

    @Test
    void picturesAreWhole() throws Exception {
        Path svg = folder.resolve("f.svg");
        Path png = folder.resolve("f.png");
        String scenario = scenario(40, 9000).toString();
        assertThat(footprint(scenario, "rocket", "41.7,33", svg).exit()).isZero();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
        assertThat(Files.readString(svg)).contains("40 km ring", "are defended");
        assertThat(footprint(scenario, "rocket", "41.7,33", png).exit()).isZero();
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(1440);
    }

    @Test
    void whatCannotBeAskedIsTold() {
        Path out = folder.resolve("f.geojson");
        assertThat(footprint(LEAD, "su24m", "34.9,36.9", out).err()).contains("'su24m' is no ballistic threat");
        assertThat(footprint(LEAD, "bm_30", "34.9,36.9", out).err()).contains("there is no threat 'bm_30'");
        assertThat(footprint(LEAD, "bm_300", "Damascus", out).err()).contains("'Damascus' is not a place");
        assertThat(footprint(LEAD, "bm_300", "36.9,44.9", out).err()).contains("could come from 36.9,44.9");
        assertThat(footprint(LEAD, "bm_300", "34.9,36.9", folder.resolve("f.doc"))
                        .exit())
                .isEqualTo(2);
        Typed region = Typed.of("crossings", LEAD, "--region", "Turkye", "--altitude", "60m", "--speed", "250m/s");
        assertThat(region.exit()).isEqualTo(3);
        assertThat(region.err()).contains("there is no region 'Turkye'; did you mean 'Turkey'?");
        assertThat(Typed.of("crossings", LEAD, "--region", "Turkey", "--altitude", "60m", "--speed", "250")
                        .exit())
                .isEqualTo(3);
    }

    private static Typed footprint(String scenario, String threat, String from, Path out) {
        return Typed.of(
                "footprint", scenario, "--threat", threat, "--from", from, "--step", "20km", "-o", out.toString());
    }

    /** One unit at 39 N, 33 E with a reach in km and an interceptor speed in m/s, and a disc of 200 km around it. */
    private Path scenario(double reachKm, double speedMps) throws IOException {
        StringBuilder disc = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            var p = dev.bulwark.base.geo.Geodesics.direct(
                    dev.bulwark.base.geo.Geodetic.ofDegrees(39, 33, 0), 2 * Math.PI * i / 90, 200_000);
            disc.append(String.format(Locale.ROOT, "\"%.5f, %.5f\", ", p.latitudeDeg(), p.longitudeDeg()));
        }
        return Files.writeString(
                folder.resolve("scene.yaml"),
                String.format(Locale.ROOT, """
                version: 1
                scenario: proving range
                catalogue: range.yaml
                terrain: {dem: flat}
                assets: [{id: city, at: "39, 33"}]
                fire_units:
                  - {id: gun, system: gun, at: "39, 33", figures: {reaction: 0 s}}
                figures:
                  dart.max_range_km: {value: %.0f km, reason: closed form}
                  dart.min_range_km: {value: 0 km, reason: closed form}
                  dart.mean_speed_m_s: {value: %.0f m/s, reason: closed form}
                raids: [{id: a, threat: jet, from: "40, 33", to: city}]
                regions: [{id: disc, outline: [%s]}]
                """, reachKm, speedMps, disc.substring(0, disc.length() - 2)));
    }

    private static double share(String json, int opportunities) {
        return number(json, "\"opportunities\": " + opportunities + ",\\s*\"share\": \\{\\s*\"estimate\": ([0-9.]+)");
    }

    private static double number(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        assertThat(matcher.find()).as("%s in %s", pattern, json).isTrue();
        return Double.parseDouble(matcher.group(1));
    }
}
