package dev.bulwark.engine.measures;

import dev.bulwark.engine.picture.Sharing;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * When each fire unit first knew of a threat: by a radar of its own at once, by another through a network that worked,
 * after that network's delay. Reports that were lost and sent again are not told by the log, and not counted.
 */
final class Knowledge {
    private final Register register;
    private final boolean[] down;
    private final double[] firstS;

    Knowledge(Register register) {
        this.register = register;
        down = new boolean[register.scenario.networks().size()];
        firstS = new double[register.radars.size()];
        Arrays.fill(firstS, Double.NaN);
    }

    void networkDown(String network) {
        down[register.networkPlace(network)] = true;
    }

    /** A radar has a firm track of a threat. */
    void tracked(int radar, double nowS) {
        if (Double.isNaN(firstS[radar])) {
            firstS[radar] = nowS;
        }
    }

    /** By fire unit, in order of names; NaN if it never knew. */
    double[] firstKnownS() {
        Scenario scenario = register.scenario;
        Sharing sharing = register.sharing;
        double[] known = new double[register.units.size()];
        Arrays.fill(known, Double.NaN);
        List<FireUnit> units = scenario.fireUnits();
        for (int radar = 0; radar < firstS.length; radar++) {
            for (int picture : sharing.feeds(radar)) {
                int network = sharing.networkOf(picture);
                if (Double.isNaN(firstS[radar]) || (network >= 0 && down[network])) {
                    continue;
                }
                double from = firstS[radar]
                        + (network < 0 ? 0 : scenario.networks().get(network).delayS());
                for (int unit : sharing.readers(picture)) {
                    int place = register.units.place(units.get(unit).id());
                    known[place] = Double.isNaN(known[place]) ? from : Math.min(known[place], from);
                }
            }
        }
        return known;
    }
}
