package dev.bulwark.app.command.track;

import dev.bulwark.app.work.OneScenario;
import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.base.random.Draws;
import dev.bulwark.base.random.EntityKey;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Threat;
import dev.bulwark.engine.sensing.RadarSite;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.system.RadarType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What two radars would write down of a scenario: whether a look detects comes from the simulator's own radars on the
 * real ground, errors and false plots are drawn by key. The same scenario gives the same text.
 */
final class ExampleRecording {
    private static final double FROM_S = 60;
    private static final double TO_S = 480;
    private static final double PERIOD_S = 10;
    private static final double FALSE_PLOTS = 3;
    private static final double REACH_M = 150_000;
    private static final double HIGHEST_RAD = Math.toRadians(10);
    /** A plot carries the answer of friendly and civil aircraft so often. */
    private static final double ANSWERS = 0.6;

    private static final int LOOK = 1;
    private static final int ERROR = 2;
    private static final int ANSWER = 3;
    private static final int CLUTTER = 4;

    private final Theatre theatre;
    private final Draws draws = Draws.of(2019, 0, 0);
    private final Geodetic origin;
    private final StringBuilder plots = new StringBuilder("t_s,radar,range_m,az_rad,el_rad,identity,truth_id\n");
    private final StringBuilder truth = new StringBuilder("t_s,truth_id,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps\n");

    private ExampleRecording(Theatre theatre) {
        this.theatre = theatre;
        this.origin = site(0);
    }

    /** The three files of a recording. */
    record Files(String plots, String sensors, String truth) {}

    static Files of(Path scenario) {
        ExampleRecording recording =
                new ExampleRecording(OneScenario.load(scenario, null, _ -> {}).theatre());
        int radars = recording.theatre.radars().size();
        for (int look = 0; FROM_S + look * PERIOD_S / radars <= TO_S; look++) {
            recording.look(look % radars, FROM_S + look * PERIOD_S / radars, look);
        }
        return new Files(recording.plots.toString(), recording.sensors(), recording.truth.toString());
    }

    private RadarSite radar(int k) {
        return theatre.radars().get(k).at(0);
    }

    private Geodetic site(int k) {
        return Wgs84.toGeodetic(radar(k).ecef());
    }

    private void look(int k, double now, int look) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < theatre.threats().size(); i++) {
            Threat threat = theatre.threats().get(i);
            if (now < threat.path().startS() + 1 || now > threat.path().endS() - 1) {
                continue;
            }
            Fix fix = threat.path().at(now);
            truth(now, i, threat);
            long key = EntityKey.pair(EntityKey.of(radar(k).radar().id()), EntityKey.of(threat.id()));
            double pd = 0.9 * radar(k).pd(fix, threat.type().noseM2());
            if (draws.uniform(LOOK, key, look) < pd) {
                lines.add(plot(k, now, fix.ecef(), key, look, answer(threat, key, look), i));
            }
        }
        clutter(k, now, look, lines);
        lines.forEach(plots::append);
    }

    private void truth(double now, int id, Threat threat) {
        Enu before = enu(threat.path().at(now - 0.5).ecef());
        Enu at = enu(threat.path().at(now).ecef());
        Enu after = enu(threat.path().at(now + 0.5).ecef());
        truth.append(String.format(
                Locale.ROOT,
                "%.1f,%d,%.1f,%.1f,%.1f,%.2f,%.2f,%.2f%n",
                now,
                id,
                at.eastM(),
                at.northM(),
                at.upM(),
                after.eastM() - before.eastM(),
                after.northM() - before.northM(),
                after.upM() - before.upM()));
    }

    private Enu enu(Ecef place) {
        return Wgs84.toEnu(origin, Wgs84.toEcef(origin), place);
    }

    private String plot(int k, double now, Ecef target, long key, int look, String identity, int id) {
        RadarType type = radar(k).radar().type();
        Enu seen = Wgs84.toEnu(site(k), radar(k).ecef(), target);
        return line(
                now,
                k,
                seen.rangeM() + type.rangeSigmaM() * normal(key, look, 0),
                seen.azimuthRad() + type.angleSigmaRad() * normal(key, look, 1),
                seen.elevationRad() + type.angleSigmaRad() * normal(key, look, 2),
                identity,
                id);
    }

    private static String line(double now, int k, double range, double azimuth, double elevation, String who, int id) {
        return String.format(
                Locale.ROOT, "%.1f,%d,%.0f,%.5f,%.5f,%s,%d%n", now, k + 1, range, azimuth, elevation, who, id);
    }

    private String answer(Threat threat, long key, int look) {
        if (threat.side() == Allegiance.HOSTILE || draws.uniform(ANSWER, key, look) >= ANSWERS) {
            return "";
        }
        return threat.side() == Allegiance.FRIEND ? "friend" : "neutral";
    }

    /** A standard normal number (Box and Muller). */
    private double normal(long key, int look, int which) {
        double u = 1 - draws.uniform(ERROR, key, 6 * look + 2 * which);
        double v = draws.uniform(ERROR, key, 6 * look + 2 * which + 1);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v);
    }

    /** None to twice the mean, each number as likely as another. */
    private void clutter(int k, double now, int look, List<String> lines) {
        long key = EntityKey.of(radar(k).radar().id());
        int count = (int) (draws.uniform(CLUTTER, key, 100 * look) * (2 * FALSE_PLOTS + 1));
        for (int i = 1; i <= count; i++) {
            lines.add(line(
                    now,
                    k,
                    5_000 + (REACH_M - 5_000) * draws.uniform(CLUTTER, key, 100 * look + 3 * i),
                    2 * Math.PI * draws.uniform(CLUTTER, key, 100 * look + 3 * i + 1),
                    HIGHEST_RAD * draws.uniform(CLUTTER, key, 100 * look + 3 * i + 2),
                    "",
                    -1));
        }
    }

    private String sensors() {
        StringBuilder all =
                new StringBuilder("{\"frame\": \"geodetic\", \"azimuth\": \"from-north-clockwise\",\n \"sensors\": [");
        for (int k = 0; k < theatre.radars().size(); k++) {
            RadarType type = radar(k).radar().type();
            Geodetic at = site(k);
            all.append(String.format(
                    Locale.ROOT,
                    """
                    %s
                      {"id": %d, "lat_deg": %.4f, "lon_deg": %.4f, "height_m": %.1f, "first_scan_s": %s, "scan_period_s": %s,
                       "pd": 0.8, "range_max_m": %.0f, "range_sigma_m": %.0f, "azimuth_sigma_rad": %.5f, "elevation_sigma_rad": %.5f,
                       "false_plots_per_scan": %s, "false_plot_range_m": [5000, %.0f], "false_plot_elevation_rad": [0, %.4f]}""",
                    k == 0 ? "" : ",",
                    k + 1,
                    at.latitudeDeg(),
                    at.longitudeDeg(),
                    at.heightM(),
                    FROM_S + k * PERIOD_S / theatre.radars().size(),
                    PERIOD_S,
                    REACH_M,
                    type.rangeSigmaM(),
                    type.angleSigmaRad(),
                    type.angleSigmaRad(),
                    FALSE_PLOTS,
                    REACH_M,
                    HIGHEST_RAD));
        }
        return all.append("\n ]}\n").toString();
    }
}
