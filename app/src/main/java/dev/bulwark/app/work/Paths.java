package dev.bulwark.app.work;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.exchange.czml.PathSampler;
import java.util.Map;
import java.util.TreeMap;

/** Where a theatre's threats are, for replays. */
public final class Paths {

    private Paths() {}

    public static PathSampler of(Theatre theatre) {
        Map<String, Path> paths = new TreeMap<>();
        theatre.threats().forEach(t -> paths.put(t.id(), t.path()));
        return (threat, seconds) -> {
            Path path = paths.get(threat);
            if (path == null) {
                throw new IllegalArgumentException("no threat " + threat);
            }
            Fix fix = path.at(seconds);
            return new Geodetic(fix.latitudeRad(), fix.longitudeRad(), fix.altitudeM());
        };
    }
}
