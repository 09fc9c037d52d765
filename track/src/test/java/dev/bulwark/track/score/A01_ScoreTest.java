package dev.bulwark.track.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** One target on a line; a track is told by how far beside it is, moment by moment. */
class A01_ScoreTest {
    private static final double CUT = 2000;

    private static Picture targets(int moments, double... positions) {
        Picture picture = new Picture();
        for (int t = 0; t < moments; t++) {
            for (int k = 0; k < positions.length; k++) {
                picture.add(t, k, new double[] {positions[k], 0, 0, 100, 0, 0}, 0);
            }
        }
        return picture;
    }

    /** Rows "moment track x". */
    private static Picture tracks(String... rows) {
        Picture picture = new Picture();
        for (String row : rows) {
            String[] cell = row.split(" ", -1);
            picture.add(
                    Long.parseLong(cell[0]),
                    Integer.parseInt(cell[1]),
                    new double[] {Double.parseDouble(cell[2]), 0, 0, 100, 0, 0},
                    0);
        }
        return picture;
    }

    @Test
    void aPerfectPictureCostsNothing() {
        Picture truth = targets(3, 0, 10_000);
        assertThat(Gospa.of(truth, truth, CUT)).isEqualTo(new Gospa(0, 0, 0, 0, 0, 0, 0));
        assertThat(Ospa.of(truth, truth, CUT)).isEqualTo(new Ospa(0, 0));
        assertThat(Siap.of(truth, truth, CUT)).isEqualTo(new Siap(1, 1, 0, 0, 0, 0, 0, 1));
    }

    /** 300 m beside; then missed; then a false one as well: sqrt of 300², 2000²/2 and 300² + 2000²/2. */
    @Test
    void partsOfGospa() {
        Gospa g = Gospa.of(targets(3, 0), tracks("0 1 300", "2 1 300", "2 9 50000"), CUT);
        double alone = CUT * CUT / 2;
        assertThat(g.meanM())
                .isCloseTo((300 + StrictMath.sqrt(alone) + StrictMath.sqrt(90_000 + alone)) / 3, within(1e-9));
        assertThat(g.missed()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(g.spurious()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(g.positionRmseM()).isCloseTo(300, within(1e-9));
    }

    @Test
    void ospaSharesOutTheCutOff() {
        Ospa ospa = Ospa.of(targets(1, 0, 10_000), tracks("0 1 400"), CUT);
        assertThat(ospa.order1M()).isEqualTo((400 + 2000) / 2.0);
        assertThat(ospa.order2M()).isEqualTo(StrictMath.sqrt((400 * 400 + 2000 * 2000) / 2.0));
    }

    @Test
    void anotherNumberIsASwitch() {
        assertThat(Gospa.of(targets(4, 0), tracks("0 1 0", "1 1 0", "2 5 0", "3 1 0"), CUT)
                        .identitySwitches())
                .isEqualTo(2);
    }

    /** Track 1 for moments 0 to 3, nothing for two, track 2 for moments 6 to 9. */
    @Test
    void continuityOfAPicture() {
        Siap siap = Siap.of(
                targets(10, 0),
                tracks("0 1 50", "1 1 50", "2 1 50", "3 1 50", "6 2 50", "7 2 50", "8 2 50", "9 2 50", "9 3 9000"),
                CUT);
        assertThat(siap.completeness()).isEqualTo(0.8);
        assertThat(siap.trackChanges()).isEqualTo(1);
        assertThat(siap.longestSegment()).isEqualTo(3 / 9.0);
        assertThat(siap.spuriousness()).isEqualTo(1 / 9.0);
        assertThat(siap.positionErrorM()).isEqualTo(50);
    }

    @Test
    void quadraticFormOfAKnownMatrix() {
        double[][] p = {{4, 2}, {2, 3}};
        assertThat(Quadratic.form(p, new double[] {1, 1})).isCloseTo(3.0 / 8, within(1e-12));
    }
}
