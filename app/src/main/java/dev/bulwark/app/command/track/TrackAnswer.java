package dev.bulwark.app.command.track;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.app.work.Tracked;
import dev.bulwark.exchange.track.TrackScores;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What became of plots.
 *
 * @param tracks numbers given out
 * @param seconds time of the tracker alone, without reading and writing
 * @param scores against the truth, if it was given
 */
record TrackAnswer(
        int plots,
        int scans,
        int tracks,
        int rows,
        double seconds,
        Path out,
        String sha256,
        Optional<TrackScores> scores)
        implements Answer {

    static TrackAnswer of(Tracked tracked, Path out, String sha256) {
        return new TrackAnswer(
                tracked.recording().plots().size(),
                tracked.recording().plots().scans(),
                tracked.numbers(),
                tracked.tracks().size(),
                tracked.seconds(),
                out,
                sha256,
                tracked.scores());
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
        scores.ifPresent(s -> json.putAll(s.json()));
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
                    s.gospa().meanM(),
                    s.gospa().positionRmseM(),
                    s.gospa().missed(),
                    s.gospa().spurious(),
                    s.ospa().order1M(),
                    s.gospa().identitySwitches()));
            text.append(String.format(
                    Locale.ROOT,
                    "SIAP: completeness %.3f, ambiguity %.3f, spuriousness %.3f, %d track changes, longest segment %.3f.%n",
                    s.siap().completeness(),
                    s.siap().ambiguity(),
                    s.siap().spuriousness(),
                    s.siap().trackChanges(),
                    s.siap().longestSegment()));
            text.append(String.format(
                    Locale.ROOT,
                    "NEES %.2f of 6 expected; %.1f %% of errors inside their 95 %% region.%n",
                    s.nees().mean(),
                    100 * s.nees().inside()));
        });
        return text.toString();
    }
}
