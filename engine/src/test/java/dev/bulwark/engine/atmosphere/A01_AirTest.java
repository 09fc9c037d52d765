package dev.bulwark.engine.atmosphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard atmosphere and what its gases take of radar waves. */
class A01_AirTest {

    /** ICAO Doc 7488/3 (1993), as transcribed in the tests of the library ambiance. */
    @ParameterizedTest
    @CsvSource({
        "0, 288.15, 101325",
        "1000, 281.651, 89876.3",
        "2000, 275.154, 79501.4",
        "11000, 216.774, 22699.9",
        "11019, 216.650, 22632.0",
        "15000, 216.650, 12111.8",
        "20063, 216.650, 5474.87",
        "25000, 221.552, 2549.21",
        "32162, 228.650, 868.014",
        "47350, 270.650, 110.906",
        "51412, 270.650, 66.9384",
        "71802, 214.650, 3.95639",
        "81020, 196.650, 0.886272"
    })
    void icaoTable(double metres, double kelvin, double pascals) {
        assertThat(StandardAtmosphere.kelvin(metres)).isCloseTo(kelvin, within(.0011));
        assertThat(StandardAtmosphere.pascals(metres)).isCloseTo(pascals, Percentage.withPercentage(.01));
    }

    /** Validation examples of ITU-R for P.676-13: 1013.25 hPa, 288.15 K, 7.5 g/m3; dB/km by oxygen and by water vapour. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.00538865816790655, 5.09046173249644e-05",
        "3, 0.00707596013272624, 0.000462792856493146",
        "5, 0.00740042625629061, 0.00131345892117269",
        "10, 0.00822441670270988, 0.00597412524547672",
        "12, 0.00869826406877357, 0.00953538822024593",
        "15, 0.00961892430114872, 0.019439421758445",
        "22, 0.0131302229653917, 0.17420703333692",
        "35, 0.0318430338643549, 0.0696142956245662",
        "60, 14.6234747964861, 0.154841840636247",
        "94, 0.0344807230500069, 0.373648159988968"
    })
    void ituExamples(double ghz, double oxygen, double vapour) {
        GasAttenuation gases = new GasAttenuation();
        Air air = Air.withVapour(288.15, 1013.25, 7.5);
        assertThat(gases.oxygenDbPerKm(ghz, air)).isCloseTo(oxygen, Percentage.withPercentage(1e-10));
        assertThat(gases.vapourDbPerKm(ghz, air)).isCloseTo(vapour, Percentage.withPercentage(1e-10));
    }

    @Test
    void aLowPathThereAndBackLosesTwiceTheSpecificAttenuation() {
        GasLoss loss = new GasLoss(3e9, 0, 390_000, 4.0 / 3);
        assertThat(loss.twoWayDb(0, 0, 1_000))
                .isCloseTo(2 * .007538753, Percentage.withPercentage(1)); // 7.5387e-3 dB/km
    }

    /** Sums over 1,500 layers or 2,000 steps of the path by another program, of the same equations. */
    @ParameterizedTest
    @CsvSource({
        "1.3, 30000, 30000, 0.066354",
        "3, 30000, 30000, 0.073531",
        "10, 30000, 30000, 0.102465",
        "3, 300, 60000, 0.884655",
        "10, 300, 60000, 1.637106",
        "3, 10000, 300000, 2.356344",
        "10, 10000, 300000, 3.510089"
    })
    void paths(double ghz, double targetM, double slantM, double db) {
        GasLoss loss = new GasLoss(ghz * 1e9, 0, 390_000, 4.0 / 3);
        assertThat(loss.twoWayDb(0, targetM, slantM)).isCloseTo(db, Percentage.withPercentage(.5));
    }

    @Test
    void aboveTheAirNothingIsLost() {
        GasLoss loss = new GasLoss(3e9, 0, 390_000, 4.0 / 3);
        assertThat(loss.twoWayDb(0, 1_000_000, 1_000_000)).isCloseTo(.0735, Percentage.withPercentage(1));
    }

    @Test
    void onTheReferencePathThePublishedPairHolds() {
        double bent = 6_371_000 * 4.0 / 3;
        double range = 300_000;
        double up = range * Math.sin(GasLoss.REFERENCE_RAD);
        double far = Math.hypot(bent + 20 + up, range * Math.cos(GasLoss.REFERENCE_RAD)) - bent;
        GasLoss loss = new GasLoss(10e9, 20, range, 4.0 / 3);
        assertThat(loss.factor(20, far, range)).isCloseTo(1, within(1e-9));
        assertThat(loss.factor(20, 3_000, range)).isLessThan(.8);
        assertThat(loss.factor(20, 60_000, range)).isGreaterThan(1);
    }
}
