package dev.bulwark.app.work;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.log.RunLog;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.exchange.czml.PathSampler;
import java.util.Map;
import java.util.TreeMap;

/** Where a theatre's threats are in a run, for replays: on their paths, from the moment at which the run starts them. */
public final class Paths {

    private Paths() {}

    public static PathSampler of(Theatre theatre, RunLog log) {
        Map<String, Path> paths = new TreeMap<>();
        theatre.threats().forEach(t -> paths.put(t.id(), t.path()));
        Map<String, Double> startsS = new TreeMap<>();
        for (Event event : log.events()) {
            if (event instanceof Event.Launched e) {
                startsS.put(e.threat(), e.time().seconds());
            } else if (event instanceof Event.DecoyStarted e) {
                startsS.put(e.threat(), e.time().seconds());
            }
        }
        return (threat, seconds) -> {
            Path path = paths.get(threat);
            if (path == null) {
                throw new IllegalArgumentException("no threat " + threat);
            }
            double later = startsS.getOrDefault(threat, path.startS()) - path.startS();
            Fix fix = path.at(seconds - later);
            return new Geodetic(fix.latitudeRad(), fix.longitudeRad(), fix.altitudeM());
        };
    }
}
