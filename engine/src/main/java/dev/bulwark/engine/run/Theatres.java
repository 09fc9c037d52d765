package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.random.EntityKey;
import dev.bulwark.engine.engagement.LaunchWindows;
import dev.bulwark.engine.identity.Zones;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.sensing.Looks;
import dev.bulwark.engine.sensing.PatrollingRadar;
import dev.bulwark.engine.sensing.PdCurve;
import dev.bulwark.engine.sensing.RadarSite;
import dev.bulwark.engine.sensing.RadarView;
import dev.bulwark.engine.sensing.Sighting;
import dev.bulwark.engine.sensing.Sightings;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.system.CrossSection;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.model.system.MeanSpeed;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Solves a scenario's geometry, on all cores; the result is the same for any number of them. */
public final class Theatres {
    private static final double STEP_M = 1000;
    private static final double SHORTEST_STEP_S = 0.5;
    private static final double LONGEST_STEP_S = 5;

    private Theatres() {}

    public static Theatre of(Scenario scenario, Surroundings surroundings) {
        Solved solved = surroundings.solved();
        List<Threat> threats = Threats.of(scenario, surroundings.ground(), solved);
        List<RadarView> sites = sites(scenario, surroundings);
        int n = threats.size();
        Looks[] @Nullable [] looks = new Looks[sites.size()][n];
        LaunchWindows[][][] windows = new LaunchWindows[scenario.fireUnits().size()][][];
        for (int u = 0; u < windows.length; u++) {
            windows[u] = new LaunchWindows[scenario.fireUnits().get(u).weapons().size()][n];
        }
        int[] companions = companions(threats);
        Zones[] zones = new Zones[n];
        IntStream.range(0, n).filter(i -> companions[i] == i).parallel().forEach(i -> {
            Threat threat = threats.get(i);
            for (int r = 0; r < looks.length; r++) {
                RadarView site = sites.get(r);
                looks[r][i] = solved.of(LooksKey.of(site, threat), () -> looks(site, threat))
                        .orElse(null);
            }
            zones[i] = Zones.of(scenario, threat.path(), stepS(threat.path()));
            solveWindows(scenario, surroundings, sites, threat, i, windows);
        });
        for (int i = 0; i < n; i++) {
            zones[i] = zones[companions[i]];
            for (Looks[] ofRadar : looks) {
                ofRadar[i] = ofRadar[companions[i]];
            }
            for (LaunchWindows[][] ofUnit : windows) {
                for (LaunchWindows[] ofWeapon : ofUnit) {
                    ofWeapon[i] = ofWeapon[companions[i]];
                }
            }
        }
        return new Theatre(scenario, threats, sites, looks, windows, List.of(zones));
    }

    /** For each threat the first one on the same path: a decoy shares all geometry with the attacker it flies with. */
    private static int[] companions(List<Threat> threats) {
        Map<Flown, Integer> first = new HashMap<>();
        int[] companions = new int[threats.size()];
        for (int i = 0; i < companions.length; i++) {
            companions[i] = Objects.requireNonNullElse(first.putIfAbsent(Flown.of(threats.get(i)), i), i);
        }
        return companions;
    }

    /** What geometry hangs on; a path is known by identity. */
    private record Flown(Path path, ThreatType type) {
        static Flown of(Threat threat) {
            return new Flown(threat.path(), threat.type());
        }
    }

    /** A radar that turns could hold a target anywhere; whether it is turned there is the run's affair. */
    private static RadarView engagementRadar(FireUnit unit, RadarView radar) {
        return unit.turns() ? radar.at(0).allRound() : radar;
    }

    private static void solveWindows(
            Scenario scenario,
            Surroundings surroundings,
            List<RadarView> sites,
            Threat threat,
            int index,
            LaunchWindows[][][] windows) {
        double step = stepS(threat.path());
        int own = scenario.radars().size();
        for (int u = 0; u < windows.length; u++) {
            FireUnit unit = scenario.fireUnits().get(u);
            List<Sighting> sightings = unit.radars().isEmpty()
                    ? List.of()
                    : sightings(unit, sites.get(own), threat, step, surroundings.solved());
            own += unit.radars().size();
            Geodetic at = unit.position();
            Geodetic launcher = at.withHeightM(surroundings.ground().heightM(at.latitudeRad(), at.longitudeRad()));
            for (int w = 0; w < windows[u].length; w++) {
                Weapon weapon = unit.weapons().get(w);
                Envelope envelope = weapon.interceptor().envelope(threat.type().kind());
                windows[u][w][index] = envelope == null
                        ? LaunchWindows.none()
                        : unit.sortie() != null
                                ? Sorties.windows(
                                        launcher, unit.sortie(), weapon.interceptor(), envelope, threat.path(), step)
                                : surroundings
                                        .solved()
                                        .of(
                                                WindowsKey.of(
                                                        launcher, weapon.interceptor(), envelope, threat, sightings),
                                                () -> LaunchWindows.solve(
                                                        launcher,
                                                        weapon.interceptor(),
                                                        envelope,
                                                        threat.path(),
                                                        sightings,
                                                        step));
            }
        }
    }

    private static Optional<Looks> looks(RadarView site, Threat threat) {
        return Looks.of(site, threat.path(), threat.type().rcs(), phase(site.radar()));
    }

    private static List<Sighting> sightings(
            FireUnit unit, RadarView radar, Threat threat, double stepS, Solved solved) {
        RadarView site = engagementRadar(unit, radar);
        return solved.of(
                new SightingsKey(LooksKey.of(radar, threat), unit.turns()),
                () -> Sightings.of(site, threat.path(), threat.type().rcs(), stepS));
    }

    /** All that one radar's looks at one threat hang on, the terrain apart; a path is known by identity. */
    private record LooksKey(Radar radar, Path path, CrossSection rcs) {
        static LooksKey of(RadarView site, Threat threat) {
            return new LooksKey(site.radar(), threat.path(), threat.type().rcs());
        }
    }

    private record SightingsKey(LooksKey looks, boolean turns) {}

    /** All that launch windows hang on; of the interceptor neither its kill probability nor its price. */
    private record WindowsKey(
            Geodetic launcher, MeanSpeed speed, double lateS, Envelope envelope, Path path, List<Sighting> sightings) {
        static WindowsKey of(
                Geodetic launcher, InterceptorType type, Envelope envelope, Threat threat, List<Sighting> sightings) {
            return new WindowsKey(launcher, type.speed(), type.lateS(), envelope, threat.path(), sightings);
        }
    }

    private static double stepS(Path path) {
        return Math.clamp(STEP_M / path.topSpeedMps(), SHORTEST_STEP_S, LONGEST_STEP_S);
    }

    /** When within its revisit time a radar looks: fixed by its name, so that runs differ by luck alone. */
    private static double phase(Radar radar) {
        return (EntityKey.of(radar.id()) >>> 11) * 0x1.0p-53;
    }

    private static List<RadarView> sites(Scenario scenario, Surroundings surroundings) {
        List<Radar> radars = new ArrayList<>(scenario.radars());
        scenario.fireUnits().forEach(u -> radars.addAll(u.radars()));
        List<RadarView> sites = new ArrayList<>();
        for (Radar radar : radars) {
            PdCurve curve = surroundings.curve(radar.type());
            Function<Radar, RadarSite> survey = placed -> {
                Site site = surroundings.siteOf(placed);
                return new RadarSite(
                        placed,
                        site.antennaAltitudeM(),
                        site.floor(),
                        curve,
                        scenario.terrain().refractionK());
            };
            sites.add(
                    radar.mount() instanceof Mount.Patrolling patrol
                            ? PatrollingRadar.of(radar, patrol, PatrollingRadar.SPACING_M, survey)
                            : survey.apply(radar));
        }
        return sites;
    }
}
