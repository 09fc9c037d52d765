package dev.bulwark.engine.run;

import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.sensing.PdCurve;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.system.RadarType;

/** The terrain as a scenario needs it. */
public interface Surroundings {

    Ground ground();

    /** Antenna altitude and floor map of a radar out to its instrumented range. */
    Site siteOf(Radar radar);

    /** Geometry solved on this terrain so far; a place that keeps nothing unless said otherwise. */
    default Solved solved() {
        return new Solved();
    }

    /** The detection curve of a kind of radar. */
    default PdCurve curve(RadarType type) {
        return solved().of(new CurveKey(type), () -> new PdCurve(type));
    }

    /** What a detection curve hangs on. */
    record CurveKey(RadarType type) {}
}
