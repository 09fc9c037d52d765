package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.exchange.coverage.Profile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What {@code profile} found. */
record ProfileAnswer(Profile profile, String terrainNote, String output) implements Answer {

    @Override
    public String schema() {
        return "bulwark.profile/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("length_m", Math.rint(profile.points().getLast().distanceM()));
        json.put("samples", profile.points().size());
        json.put("seen_somewhere_share", seenShare());
        json.put("median_lowest_above_ground_m", median());
        json.put("terrain_note", terrainNote);
        json.put("output", output);
        return json;
    }

    /** Share of the line over which some altitude is seen. */
    private double seenShare() {
        long seen = profile.points().stream()
                .filter(p -> Double.isFinite(p.lowestM()))
                .count();
        return (double) seen / profile.points().size();
    }

    private double median() {
        double[] heights = profile.points().stream()
                .mapToDouble(Profile.Point::lowestAboveGroundM)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return heights.length == 0 ? Double.NaN : Math.rint(heights[heights.length / 2]);
    }

    @Override
    public String text(Style style) {
        String found = String.format(
                Locale.ROOT,
                "%.0f km; some altitude is seen over %.0f %% of it, there from %,.0f m above the ground (median)%n",
                profile.points().getLast().distanceM() / 1000,
                100 * seenShare(),
                median());
        String note = terrainNote.isEmpty() ? "" : style.faint("note: " + terrainNote) + "\n";
        return found + note + "written: " + output + "\n";
    }

    String csv() {
        StringBuilder csv = new StringBuilder(terrainNote.isEmpty() ? "" : "# " + terrainNote + "\n");
        csv.append(
                "distance_m,latitude_deg,longitude_deg,ground_m,lowest_seen_altitude_m,lowest_seen_above_ground_m\n");
        for (Profile.Point p : profile.points()) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%.0f,%.6f,%.6f,%s,%s,%s\n",
                    p.distanceM(),
                    p.place().latitudeDeg(),
                    p.place().longitudeDeg(),
                    metres(p.groundM()),
                    metres(p.lowestM()),
                    metres(p.lowestAboveGroundM())));
        }
        return csv.toString();
    }

    private static String metres(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f", value) : "";
    }
}
