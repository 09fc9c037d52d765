package dev.bulwark.track.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bulwark.base.geo.Enu;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_ReaderTest {

    private static Sensor sensor(int id, double first, double period) {
        return new Sensor(
                id,
                SensorFrame.flat(new Enu(0, 0, 0)),
                AzimuthFrom.NORTH_CLOCKWISE,
                new Sensor.Looks(first, period, .9, 200e3),
                new Sensor.Errors(50, .003, .005),
                new Sensor.FalsePlots(20, 10e3, 200e3, 0, .17));
    }

    private static Plots read(String text) throws IOException {
        return PlotsReader.read(new StringReader(text), List.of(sensor(3, Double.NaN, Double.NaN), sensor(8, 0, 4)));
    }

    private static final String HEAD = "t_s,radar,range_m,az_deg,el_deg\n";

    @Test
    void scansAndUnits() throws IOException {
        Plots plots = read(HEAD + "0,8,50000,90,2\n0,8,60000,180,\n1.5,3,70000,270,3\n4,8,50000,90,2\n");
        assertThat(plots.scans()).isEqualTo(3);
        assertThat(plots.end(0)).isEqualTo(2);
        assertThat(plots.sensor(1)).isZero();
        assertThat(plots.azimuthRad(1)).isEqualTo(Math.PI);
        assertThat(plots.elevationRad(1)).isNaN();
        assertThat(plots.timeNanos(1)).isEqualTo(1_500_000_000L);
    }

    /** Radar 8 looks at 0, 4, 8, ... s; nothing came of 4 and 8. */
    @Test
    void silenceIsALook() throws IOException {
        Plots plots = read(HEAD + "0,8,50000,90,2\n12,8,50000,90,2\n");
        assertThat(plots.scans()).isEqualTo(4);
        assertThat(plots.timeNanos(2)).isEqualTo(8_000_000_000L);
        assertThat(plots.start(2)).isEqualTo(plots.end(2));
        assertThat(plots.start(3)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,8,NaN,90,2 | line 2: range_m is 'NaN'; expected a finite number",
                "0,8,1e400,90,2 | line 2: range_m is '1e400'; expected a finite number",
                "0,8,far,90,2 | line 2: range_m is 'far'; expected a number",
                "0,8,-5,90,2 | line 2: range_m is -5.0; expected over 0",
                "0,9,5,90,2 | line 2: radar is 9; the sensors are [3, 8]",
                "0,8,5,90,2,7 | line 2: 6 cells; expected 5 as in the header: t_s,radar,range_m,az_deg,el_deg"
            })
    void whatIsWrongIsTold(String row, String message) {
        assertThatThrownBy(() -> read(HEAD + row + "\n")).hasMessage(message);
    }

    @Test
    void timeDoesNotGoBack() {
        assertThatThrownBy(() -> read(HEAD + "4,8,50000,90,2\n3,8,50000,90,2\n"))
                .hasMessage("line 3: t_s goes back to 3; expected plots in order of time");
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> read("t_s,radar,rangem,az_rad\n"))
                .hasMessage("line 1: has no column 'range_m', only: t_s, radar, rangem, az_rad; is 'rangem' meant?");
    }
}
