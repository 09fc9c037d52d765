package dev.bulwark.engine.measures;

import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.RadarType;
import java.util.HashMap;
import java.util.Map;

/**
 * How far off a new firm track is: the root mean square error in space of the mean of its M looks, from the radar's
 * errors in range and angle and the distance. M looks take a few seconds, in which a track is taken to fly straight.
 */
final class Accuracy {
    private final Map<String, RadarType> radars = new HashMap<>();
    private final int hits;

    Accuracy(Scenario scenario) {
        hits = scenario.rules().confirmation().hits();
        for (Radar radar : scenario.radars()) {
            radars.put(radar.id(), radar.type());
        }
        for (FireUnit unit : scenario.fireUnits()) {
            for (Radar radar : unit.radars()) {
                radars.put(radar.id(), radar.type());
            }
        }
    }

    /** Metres; NaN of a radar that the scenario does not have. */
    double errorM(String radar, double rangeM) {
        RadarType type = radars.get(radar);
        if (type == null) {
            return Double.NaN;
        }
        double across = rangeM * type.angleSigmaRad(); // in azimuth, and as much in elevation
        double square = type.rangeSigmaM() * type.rangeSigmaM() + 2 * across * across;
        return StrictMath.sqrt(square / hits);
    }
}
