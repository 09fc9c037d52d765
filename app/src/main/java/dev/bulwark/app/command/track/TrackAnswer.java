package dev.bulwark.app.command.track;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Nees;
import dev.bulwark.track.score.Ospa;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.score.Siap;
import dev.bulwark.track.tracker.TrackTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of plots.
 *
 * @param tracks numbers given out
 * @param seconds time of the tracker alone, without reading and writing
 * @param scores against the truth, if it was given
 */
record TrackAnswer(
        int plots, int scans, int tracks, int rows, double seconds, Path out, String sha256, Optional<Scores> scores)
        implements Answer {
    private static final double CUT_M = 2000;

    record Scores(Ospa ospa, Gospa gospa, Siap siap, Nees nees) {}

    static TrackAnswer of(
            Plots plots, TrackTable table, @Nullable Picture truth, double seconds, Path out, String sha256) {
        TreeSet<Integer> ids = new TreeSet<>();
        for (int i = 0; i < table.size(); i++) {
            ids.add(table.id(i));
        }
        Optional<Scores> scores = Optional.ofNullable(truth).map(t -> {
            Picture picture = Pictures.of(table);
            return new Scores(
                    Ospa.of(t, picture, CUT_M),
                    Gospa.of(t, picture, CUT_M),
                    Siap.of(t, picture, CUT_M),
                    Nees.of(t, table, CUT_M));
        });
        return new TrackAnswer(plots.size(), plots.scans(), ids.size(), table.size(), seconds, out, sha256, scores);
    }

    @Override
    public String schema() {
        return "bulwark.track/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plots", plots);
        json.put("scans", scans);
        json.put("tracks", tracks);
        json.put("track_states", rows);
        json.put("seconds", seconds);
        json.put("out", out.toString());
        json.put("tracks_sha256", sha256);
        scores.ifPresent(s -> {
            json.put("cut_off_m", CUT_M);
            json.put("ospa_m", s.ospa.order1M());
            json.put("ospa_order2_m", s.ospa.order2M());
            json.put("gospa_m", s.gospa.meanM());
            json.put("gospa_parts", parts(s.gospa));
            json.put("identity_switches", s.gospa.identitySwitches());
            json.put("siap", siap(s.siap));
            json.put("nees", nees(s.nees));
        });
        return json;
    }

    private static Map<String, ?> parts(Gospa gospa) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("localisation_m2", gospa.localisationM2());
        json.put("missed_per_scan", gospa.missed());
        json.put("false_per_scan", gospa.spurious());
        json.put("position_rmse_m", gospa.positionRmseM());
        json.put("velocity_rmse_mps", gospa.velocityRmseMps());
        return json;
    }

    private static Map<String, ?> siap(Siap siap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("completeness", siap.completeness());
        json.put("ambiguity", siap.ambiguity());
        json.put("spuriousness", siap.spuriousness());
        json.put("position_error_m", siap.positionErrorM());
        json.put("velocity_error_mps", siap.velocityErrorMps());
        json.put("track_changes", siap.trackChanges());
        json.put("changes_per_hour", siap.changesPerHour());
        json.put("longest_segment", siap.longestSegment());
        return json;
    }

    private static Map<String, ?> nees(Nees nees) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expected", 6);
        json.put("mean", nees.mean());
        json.put("plane_expected_4", nees.planar());
        json.put("height_expected_2", nees.vertical());
        json.put("inside_95", nees.inside());
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d plots in %d scans: %d tracks in %.3g s; written to %s.%n",
                plots,
                scans,
                tracks,
                seconds,
                out));
        scores.ifPresent(s -> {
            text.append(String.format(
                    Locale.ROOT,
                    "GOSPA %.0f m (position %.0f m RMS, %.2f missed and %.2f false a scan), OSPA %.0f m, %d identity switches.%n",
                    s.gospa.meanM(),
                    s.gospa.positionRmseM(),
                    s.gospa.missed(),
                    s.gospa.spurious(),
                    s.ospa.order1M(),
                    s.gospa.identitySwitches()));
            text.append(String.format(
                    Locale.ROOT,
                    "SIAP: completeness %.3f, ambiguity %.3f, spuriousness %.3f, %d track changes, longest segment %.3f.%n",
                    s.siap.completeness(),
                    s.siap.ambiguity(),
                    s.siap.spuriousness(),
                    s.siap.trackChanges(),
                    s.siap.longestSegment()));
            text.append(String.format(
                    Locale.ROOT,
                    "NEES %.2f of 6 expected; %.1f %% of errors inside their 95 %% region.%n",
                    s.nees.mean(),
                    100 * s.nees.inside()));
        });
        return text.toString();
    }
}
