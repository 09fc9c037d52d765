package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.random.EntityKey;
import dev.bulwark.engine.engagement.LaunchWindows;
import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.sensing.Looks;
import dev.bulwark.engine.sensing.PdCurve;
import dev.bulwark.engine.sensing.RadarSite;
import dev.bulwark.engine.sensing.Sighting;
import dev.bulwark.engine.sensing.Sightings;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.RadarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Solves a scenario's geometry, on all cores; the result is the same for any number of them. */
public final class Theatres {
    private static final double STEP_M = 1000;
    private static final double SHORTEST_STEP_S = 0.5;
    private static final double LONGEST_STEP_S = 5;

    private Theatres() {}

    public static Theatre of(Scenario scenario, Surroundings surroundings) {
        List<Threat> threats = Threats.of(scenario, surroundings.ground());
        List<RadarSite> sites = sites(scenario, surroundings);
        int n = threats.size();
        Looks[] @Nullable [] looks = new Looks[sites.size()][n];
        LaunchWindows[][][] windows = new LaunchWindows[scenario.fireUnits().size()][][];
        for (int u = 0; u < windows.length; u++) {
            windows[u] = new LaunchWindows[scenario.fireUnits().get(u).weapons().size()][n];
        }
        IntStream.range(0, n).parallel().forEach(i -> {
            Threat threat = threats.get(i);
            for (int r = 0; r < looks.length; r++) {
                looks[r][i] = Looks.of(
                                sites.get(r),
                                threat.path(),
                                threat.type().rcsM2(),
                                phase(sites.get(r).radar()))
                        .orElse(null);
            }
            solveWindows(scenario, surroundings.ground(), sites, threat, i, windows);
        });
        return new Theatre(scenario, threats, sites, looks, windows);
    }

    private static void solveWindows(
            Scenario scenario,
            Ground ground,
            List<RadarSite> sites,
            Threat threat,
            int index,
            LaunchWindows[][][] windows) {
        double step = Math.clamp(STEP_M / threat.path().topSpeedMps(), SHORTEST_STEP_S, LONGEST_STEP_S);
        int own = scenario.radars().size();
        for (int u = 0; u < windows.length; u++) {
            FireUnit unit = scenario.fireUnits().get(u);
            List<Sighting> sightings = unit.radars().isEmpty()
                    ? List.of()
                    : Sightings.of(sites.get(own), threat.path(), threat.type().rcsM2(), step);
            own += unit.radars().size();
            Geodetic at = unit.position();
            Geodetic launcher = at.withHeightM(ground.heightM(at.latitudeRad(), at.longitudeRad()));
            for (int w = 0; w < windows[u].length; w++) {
                Weapon weapon = unit.weapons().get(w);
                Envelope envelope = weapon.interceptor().envelope(threat.type().kind());
                windows[u][w][index] = envelope == null
                        ? LaunchWindows.none()
                        : LaunchWindows.solve(launcher, weapon.interceptor(), envelope, threat.path(), sightings, step);
            }
        }
    }

    /** When within its revisit time a radar looks: fixed by its name, so that runs differ by luck alone. */
    private static double phase(Radar radar) {
        return (EntityKey.of(radar.id()) >>> 11) * 0x1.0p-53;
    }

    private static List<RadarSite> sites(Scenario scenario, Surroundings surroundings) {
        List<Radar> radars = new ArrayList<>(scenario.radars());
        scenario.fireUnits().forEach(u -> radars.addAll(u.radars()));
        Map<RadarType, PdCurve> curves = new HashMap<>();
        List<RadarSite> sites = new ArrayList<>();
        for (Radar radar : radars) {
            Site site = surroundings.siteOf(radar);
            PdCurve curve = curves.computeIfAbsent(radar.type(), PdCurve::new);
            sites.add(new RadarSite(
                    radar,
                    site.antennaAltitudeM(),
                    site.floor(),
                    curve,
                    scenario.terrain().refractionK()));
        }
        return sites;
    }
}
