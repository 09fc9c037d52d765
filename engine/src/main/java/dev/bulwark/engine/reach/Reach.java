package dev.bulwark.engine.reach;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.engagement.LaunchWindow;
import dev.bulwark.engine.engagement.LaunchWindows;
import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.picture.Sharing;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.sensing.RadarView;
import dev.bulwark.engine.sensing.Sighting;
import dev.bulwark.engine.sensing.Sightings;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engagement opportunities that a defence has on a path. A fire unit holds a target once one of its own radars, or
 * one that shares a network with it, detects it with even chance for as many looks as confirm a track. It fires a
 * reaction time later at the soonest, and again when the shot before has met the target and has been judged: each such
 * shot is an opportunity (docs/models/footprint.md). Immutable; safe for threads.
 */
public final class Reach {
    private static final double STEP_M = 1000;
    private static final double SHORTEST_STEP_S = 0.5;
    private static final double LONGEST_STEP_S = 5;
    private static final int MOST_SHOTS = 1000;
    private static final int BISECTIONS = 30;
    private static final double NEXT_S = 1e-6;
    private static final double COARSE_S = 10;
    private static final double MARGIN = 1.1;

    private final Scenario scenario;
    private final List<RadarView> radars;
    private final Sharing sharing;
    private final int[] firstOwn;
    private final Geodetic[] launchers;
    private final ThreatType target;

    /**
     * @param theatre the defence on its ground; its threats do not matter
     * @param target what flies: its kind and cross-section
     */
    public Reach(Theatre theatre, Ground ground, ThreatType target) {
        this.scenario = theatre.scenario();
        this.radars = theatre.radars();
        this.sharing = Sharing.of(scenario);
        this.target = target;
        List<FireUnit> units = scenario.fireUnits();
        firstOwn = new int[units.size()];
        launchers = new Geodetic[units.size()];
        int next = scenario.radars().size();
        for (int u = 0; u < units.size(); u++) {
            firstOwn[u] = next;
            next += units.get(u).radars().size();
            Geodetic at = units.get(u).position();
            launchers[u] = at.withHeightM(ground.heightM(at.latitudeRad(), at.longitudeRad()));
        }
    }

    /**
     * Opportunities of all fire units, unit by unit, each in order of time, whose shots meet the target within a span.
     *
     * @param fromS earliest meeting that counts
     * @param toS latest meeting that counts
     */
    public List<Opportunity> opportunities(Path path, double fromS, double toS) {
        double step = Math.clamp(STEP_M / path.topSpeedMps(), SHORTEST_STEP_S, LONGEST_STEP_S);
        @Nullable List<Sighting>[] seen = sightingsArray();
        List<Opportunity> found = new ArrayList<>();
        for (int u = 0; u < launchers.length; u++) {
            FireUnit unit = scenario.fireUnits().get(u);
            if (unit.radars().isEmpty() || !comesNear(u, path, fromS, toS)) {
                continue;
            }
            List<Sighting> own = sightings(seen, firstOwn[u], path, step);
            if (own.isEmpty()) {
                continue;
            }
            LaunchWindows[] windows = windows(u, path, own, step);
            double heldS = heldFromS(u, seen, path, step);
            shots(u, windows, heldS + unit.reactionS(), fromS, toS, found);
        }
        return found;
    }

    /** Whether the target may come within reach of any weapon; a quick look every few seconds, with a margin. */
    private boolean comesNear(int u, Path path, double fromS, double toS) {
        double reach = 0;
        for (Weapon weapon : scenario.fireUnits().get(u).weapons()) {
            Envelope envelope = weapon.interceptor().envelope(target.kind());
            reach = envelope == null
                    ? reach
                    : Math.max(reach, MARGIN * (envelope.maxRangeM() + envelope.maxAltitudeM()));
        }
        double from = Math.max(path.startS(), fromS);
        double to = Math.min(path.endS(), toS);
        int steps = (int) Math.max(1, Math.ceil((to - from) / COARSE_S));
        Ecef launcher = Wgs84.toEcef(launchers[u]);
        double slack = path.topSpeedMps() * (to - from) / steps;
        for (int i = 0; i <= steps; i++) {
            if (launcher.distanceM(path.at(from + (to - from) * i / steps).ecef()) < reach + slack) {
                return reach > 0;
            }
        }
        return false;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists, filled on demand
    private @Nullable List<Sighting>[] sightingsArray() {
        return new List[radars.size()];
    }

    private List<Sighting> sightings(@Nullable List<Sighting>[] seen, int radar, Path path, double stepS) {
        List<Sighting> known = seen[radar];
        if (known == null) {
            known = Sightings.of(radars.get(radar), path, target.rcs(), stepS);
            seen[radar] = known;
        }
        return known;
    }

    private LaunchWindows[] windows(int u, Path path, List<Sighting> own, double stepS) {
        List<Weapon> weapons = scenario.fireUnits().get(u).weapons();
        LaunchWindows[] windows = new LaunchWindows[weapons.size()];
        for (int w = 0; w < windows.length; w++) {
            Envelope envelope = weapons.get(w).interceptor().envelope(target.kind());
            windows[w] = envelope == null
                    ? LaunchWindows.none()
                    : LaunchWindows.solve(launchers[u], weapons.get(w).interceptor(), envelope, path, own, stepS);
        }
        return windows;
    }

    /** When the unit first has a track: by its own radars, or told by others after the network's delay. */
    private double heldFromS(int u, @Nullable List<Sighting>[] seen, Path path, double stepS) {
        double held = Double.POSITIVE_INFINITY;
        for (int r = 0; r < radars.size(); r++) {
            double delay = delayS(u, r);
            if (delay < Double.POSITIVE_INFINITY) {
                List<Sighting> sightings = sightings(seen, r, path, stepS);
                double confirm = (scenario.rules().confirmation().hits() - 1)
                        * radars.get(r).radar().type().revisitS();
                held = sightings.isEmpty()
                        ? held
                        : Math.min(held, sightings.getFirst().fromS() + confirm + delay);
            }
        }
        return held;
    }

    /** From a radar's track to a unit's picture, by the fastest way; infinite if there is none. */
    private double delayS(int u, int radar) {
        double delay = Double.POSITIVE_INFINITY;
        for (int picture : sharing.feeds(radar)) {
            for (int reader : sharing.readers(picture)) {
                int network = sharing.networkOf(picture);
                double of = network < 0 ? 0 : scenario.networks().get(network).delayS();
                delay = reader == u ? Math.min(delay, of) : delay;
            }
        }
        return delay;
    }

    private void shots(
            int u, LaunchWindows[] windows, double readyS, double fromS, double toS, List<Opportunity> found) {
        double ready = readyS;
        for (int i = 0; i < MOST_SHOTS; i++) {
            Opportunity next = next(u, windows, ready, fromS);
            if (next == null || next.meetingS() > toS) {
                return;
            }
            found.add(next);
            ready = next.meetingS() + scenario.fireUnits().get(u).killAssessmentDelayS();
        }
    }

    /** The soonest launch at or after a moment, with the weapon that the unit prefers then, that meets late enough. */
    private static @Nullable Opportunity next(int u, LaunchWindows[] windows, double readyS, double fromS) {
        double ready = readyS;
        for (int i = 0; i < MOST_SHOTS; i++) {
            double launch = Double.POSITIVE_INFINITY;
            for (LaunchWindows w : windows) {
                launch = Math.min(launch, w.earliestLaunchS(ready));
            }
            if (launch == Double.POSITIVE_INFINITY) {
                return null;
            }
            for (int w = 0; w < windows.length; w++) {
                LaunchWindow window = windows[w].at(launch);
                if (window != null && window.meetingS(window.lastLaunchS()) >= fromS) {
                    double at = launchToMeet(window, launch, fromS);
                    return new Opportunity(u, w, at, window.meetingS(at));
                }
            }
            ready = endOfFirst(windows, launch) + NEXT_S;
        }
        return null;
    }

    private static double endOfFirst(LaunchWindows[] windows, double launch) {
        double end = Double.POSITIVE_INFINITY;
        for (LaunchWindows w : windows) {
            LaunchWindow window = w.at(launch);
            end = window == null ? end : Math.min(end, window.lastLaunchS());
        }
        return end;
    }

    /** The soonest launch within a window, not before one, that does not meet before a moment. */
    private static double launchToMeet(LaunchWindow window, double launchS, double fromS) {
        if (window.meetingS(launchS) >= fromS) {
            return launchS;
        }
        double low = launchS;
        double high = window.lastLaunchS();
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (window.meetingS(middle) < fromS) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
