package dev.bulwark.exchange.track;

import dev.bulwark.track.score.Gospa;
import dev.bulwark.track.score.Nees;
import dev.bulwark.track.score.Ospa;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Pictures;
import dev.bulwark.track.score.Siap;
import dev.bulwark.track.tracker.TrackTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tracks against the truth by every score, all with the same cut-off. */
public record TrackScores(Ospa ospa, Gospa gospa, Siap siap, Nees nees) {
    /** Beyond it a track is no track of a target, metres. */
    private static final double CUT_M = 2000;

    /** The scores of tracks, as reported, against where targets were at the same times. */
    public static TrackScores of(Picture truth, TrackTable table) {
        Picture picture = Pictures.of(table);
        return new TrackScores(
                Ospa.of(truth, picture, CUT_M),
                Gospa.of(truth, picture, CUT_M),
                Siap.of(truth, picture, CUT_M),
                Nees.of(truth, table, CUT_M));
    }

    /** Keys carry their unit; shares are 0 to 1. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cut_off_m", CUT_M);
        json.put("ospa_m", ospa.order1M());
        json.put("ospa_order2_m", ospa.order2M());
        json.put("gospa_m", gospa.meanM());
        json.put("gospa_parts", parts());
        json.put("identity_switches", gospa.identitySwitches());
        json.put("siap", siapJson());
        json.put("nees", neesJson());
        return json;
    }

    private Map<String, ?> parts() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("localisation_m2", gospa.localisationM2());
        json.put("missed_per_scan", gospa.missed());
        json.put("false_per_scan", gospa.spurious());
        json.put("position_rmse_m", gospa.positionRmseM());
        json.put("velocity_rmse_mps", gospa.velocityRmseMps());
        return json;
    }

    private Map<String, ?> siapJson() {
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

    private Map<String, ?> neesJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expected", 6);
        json.put("mean", nees.mean());
        json.put("plane_expected_4", nees.planar());
        json.put("height_expected_2", nees.vertical());
        json.put("inside_95", nees.inside());
        return json;
    }
}
