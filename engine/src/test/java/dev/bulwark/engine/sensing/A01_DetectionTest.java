package dev.bulwark.engine.sensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.Swerling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Required signal-to-noise ratios, computed from closed forms by an independent program (docs/validation.md, A). */
class A01_DetectionTest {

    @ParameterizedTest
    @CsvSource({
        "CASE_0, .5, 1e-4, 9.398", "CASE_1, .5, 1e-4, 10.895", "CASE_3, .5, 1e-4, 10.088",
        "CASE_0, .8, 1e-6, 12.565", "CASE_1, .8, 1e-6, 17.847", "CASE_3, .8, 1e-6, 15.305",
        "CASE_0, .9, 1e-6, 13.183", "CASE_1, .9, 1e-6, 21.144", "CASE_3, .9, 1e-6, 17.296",
        "CASE_0, .99, 1e-8, 15.398", "CASE_1, .99, 1e-8, 32.629", "CASE_3, .99, 1e-8, 24.136"
    })
    void onePulse(Swerling swerling, double pd, double pfa, double expectedDb) {
        assertThat(db(Detection.requiredSnr(pd, pfa, 1, swerling))).isCloseTo(expectedDb, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 10.654, 18.689, 14.826, 14.826, 12.865",
        "4, 8.245, 16.362, 10.506, 12.484, 9.449",
        "10, 5.267, 13.500, 6.292, 9.601, 5.806",
        "20, 3.170, 11.489, 3.732, 7.577, 3.462",
        "50, 0.583, 9.005, 0.833, 5.078, 0.711"
    })
    void integratedPulses(int pulses, double sw0, double sw1, double sw2, double sw3, double sw4) {
        List<Double> expected = List.of(sw0, sw1, sw2, sw3, sw4);
        List<Swerling> cases = List.of(Swerling.values());
        for (int i = 0; i < cases.size(); i++) {
            assertThat(db(Detection.requiredSnr(.9, 1e-6, pulses, cases.get(i))))
                    .as("%s, %d pulses", cases.get(i), pulses)
                    .isCloseTo(expected.get(i), within(0.001));
        }
    }

    /** M. Hostetter's sdr library prints 13.183490056794499 dB for this case. */
    @Test
    void printedValueOfAnotherLibrary() {
        assertThat(db(Detection.requiredSnr(.9, 1e-6, 1, Swerling.CASE_0))).isCloseTo(13.18349006, within(1e-4));
    }

    @Test
    void withoutSignalOnlyFalseAlarms() {
        for (Swerling swerling : Swerling.values()) {
            assertThat(Detection.probability(0, 1e-6, 10, swerling)).isCloseTo(1e-6, within(1e-12));
        }
    }

    /** R ~ sigma^(1/4): 390 km at 4 m2 gives 275.8 at 1, 155.1 at 0.1, 87.2 at 0.01, 49.0 at 0.001. */
    @ParameterizedTest
    @CsvSource({"4, 390", "1, 275.8", "0.1, 155.1", "0.01, 87.2", "0.001, 49.0"})
    void rangeGoesWithTheFourthRoot(double rcs, double expectedKm) {
        PdCurve curve = new PdCurve(radar());
        assertThat(curve.rangeM(rcs, 0.8) / 1000).isCloseTo(expectedKm, within(0.1));
    }

    @Test
    void curveIsCloseToTheExactValue() {
        PdCurve curve = new PdCurve(radar());
        double atReference = Detection.requiredSnr(.8, 1e-6, 1, Swerling.CASE_1);
        for (double range = 50_000; range < 900_000; range += 7_000) {
            double snr = atReference * Math.pow(390_000 / range, 4) / 4;
            assertThat(curve.pd(range, 1))
                    .isCloseTo(Detection.probability(snr, 1e-6, 1, Swerling.CASE_1), within(2e-4));
        }
    }

    private static RadarType radar() {
        return new RadarType(
                "r", 390_000, 4, .8, 1e-6, Swerling.CASE_1, 1, 600_000, 10, 2 * Math.PI, 0, 1, 300, 100, .003);
    }

    private static double db(double ratio) {
        return 10 * Math.log10(ratio);
    }
}
