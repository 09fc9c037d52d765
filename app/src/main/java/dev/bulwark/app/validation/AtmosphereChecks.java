package dev.bulwark.app.validation;

import dev.bulwark.engine.atmosphere.Air;
import dev.bulwark.engine.atmosphere.GasAttenuation;
import dev.bulwark.engine.atmosphere.StandardAtmosphere;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Section D: the standard atmosphere, what its gases take of radar waves, and a radar that looks through them. */
final class AtmosphereChecks {
    private static final String ICAO = "D. Standard atmosphere";
    private static final String GASES = "D. Attenuation by gases at sea level";
    private static final String LOOK = "D. One look through gases, by experiment";
    private static final int RUNS = 3000;

    private AtmosphereChecks() {}

    static List<Check> all(Map<String, Double> cases) {
        List<Check> checks = new ArrayList<>();
        GasAttenuation gases = new GasAttenuation();
        Air sea = Air.withVapour(288.15, 1013.25, 7.5);
        cases.forEach((id, expected) -> {
            if (id.startsWith("icao.")) {
                checks.add(air(id.split("\\."), expected));
            } else if (id.startsWith("gas.")) {
                checks.add(specific(gases, sea, id.split("\\."), expected));
            }
        });
        checks.add(look());
        return checks;
    }

    private static Check air(String[] id, double expected) {
        double altitude = Double.parseDouble(id[2]);
        boolean kelvin = id[1].equals("K");
        double got = kelvin ? StandardAtmosphere.kelvin(altitude) : StandardAtmosphere.pascals(altitude);
        String name = (kelvin ? "temperature" : "pressure") + " at " + id[2] + " m";
        return Check.exact(
                ICAO, name, expected, id[1], "ICAO Doc 7488/3, as transcribed", got, 1e-4 * expected, "to 0.01 %");
    }

    private static Check specific(GasAttenuation gases, Air air, String[] id, double expected) {
        double ghz = Double.parseDouble(id[2]);
        boolean oxygen = id[1].equals("oxygen");
        double got = oxygen ? gases.oxygenDbPerKm(ghz, air) : gases.vapourDbPerKm(ghz, air);
        String name = (oxygen ? "oxygen" : "water vapour") + ", " + id[2] + " GHz";
        String source = "ITU-R validation examples for P.676-13";
        return Check.exact(GASES, name, 1e3 * expected, "dB/1000 km", source, 1e3 * got, 1e-9 * expected, "to 1e-12");
    }

    /**
     * A radar at 35 GHz that detects with 0.9 at 100 km on a path at 2 degrees does so at 94.231 km against a target 3 km up:
     * there the fourth-power law gains what the lower path loses (11.112 against 10.079 dB there and back, summed over
     * 4,000 steps by another program of the same equations).
     */
    private static Check look() {
        long seen = DetectionChecks.seen(Stage.inAir(DetectionChecks.oneLook(94.2305, 0, 1)), RUNS);
        String name = "35 GHz at 94.231 km, 3 km up; 0.9 at 100 km and 2 degrees";
        return Check.share(LOOK, name, .9, Cases.CLOSED_FORM, seen, RUNS);
    }
}
