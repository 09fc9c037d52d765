package dev.bulwark.app.command.reach;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.crossing.CrossingShares;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code crossings} found: shares of straight crossings by altitude, number of opportunities, and heading. */
record CrossingsAnswer(
        String title,
        String region,
        String target,
        double speedMps,
        long seed,
        List<CrossingShares> altitudes,
        String terrainNote)
        implements Answer {
    private static final int SHOWN = 5;

    @Override
    public String schema() {
        return "bulwark.crossings/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", title);
        json.put("region", region);
        json.put("target", target);
        json.put("speed_mps", speedMps);
        json.put("crossings", altitudes.getFirst().crossings());
        json.put("seed", seed);
        json.put("altitudes", altitudes.stream().map(CrossingsAnswer::json).toList());
        json.put("terrain_note", terrainNote);
        return json;
    }

    private static Map<String, Object> json(CrossingShares shares) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("altitude", shares.altitude());
        List<Map<String, Object>> atLeast = new ArrayList<>();
        for (int k = 0; k <= shares.most(); k++) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("opportunities", k);
            one.put("share", interval(shares.atLeast(k)));
            atLeast.add(one);
        }
        json.put("at_least", atLeast);
        List<Map<String, Object>> headings = new ArrayList<>();
        for (int sector = 0; sector < CrossingShares.SECTORS.size(); sector++) {
            for (Interval share : shares.atLeastFlying(sector, 1)) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("flying", CrossingShares.SECTORS.get(sector));
                one.put("share_at_least_1", interval(share));
                headings.add(one);
            }
        }
        json.put("by_heading", headings);
        return json;
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("estimate", interval.estimate());
        json.put("low", interval.low());
        json.put("high", interval.high());
        return json;
    }

    @Override
    public String text(Style style) {
        StringBuilder text = new StringBuilder(style.strong(title))
                .append(String.format(
                        Locale.ROOT, ": straight crossings of %s at %.0f km/h, %s%n", region, speedMps * 3.6, target));
        text.append("share that faces at least so many engagement opportunities, in per cent\n");
        text.append(String.format(Locale.ROOT, "%24s", "altitude"));
        for (int k = 1; k <= SHOWN; k++) {
            text.append(String.format(Locale.ROOT, "%16d", k));
        }
        text.append('\n');
        for (CrossingShares shares : altitudes) {
            text.append(String.format(Locale.ROOT, "%24s", shares.altitude()));
            for (int k = 1; k <= SHOWN; k++) {
                Interval share = shares.atLeast(k);
                text.append(String.format(
                        Locale.ROOT,
                        "%16s",
                        String.format(
                                Locale.ROOT,
                                "%.0f (%.0f to %.0f)",
                                100 * share.estimate(),
                                100 * share.low(),
                                100 * share.high())));
            }
            text.append('\n');
        }
        headings(text);
        text.append(style.faint("of " + altitudes.getFirst().crossings() + " lines, all directions alike, seed " + seed
                + "; in brackets 95 % intervals of sampling\n"));
        return terrainNote.isEmpty() ? text.toString() : text + style.faint("terrain: " + terrainNote + "\n");
    }

    private void headings(StringBuilder text) {
        text.append("at least one, by direction of flight\n").append(String.format(Locale.ROOT, "%24s", ""));
        CrossingShares.SECTORS.forEach(s -> text.append(String.format(Locale.ROOT, "%6s", s)));
        text.append('\n');
        for (CrossingShares shares : altitudes) {
            text.append(String.format(Locale.ROOT, "%24s", shares.altitude()));
            for (int sector = 0; sector < CrossingShares.SECTORS.size(); sector++) {
                List<Interval> share = shares.atLeastFlying(sector, 1);
                text.append(String.format(
                        Locale.ROOT,
                        "%6s",
                        share.isEmpty()
                                ? "-"
                                : String.format(
                                        Locale.ROOT,
                                        "%.0f",
                                        100 * share.getFirst().estimate())));
            }
            text.append('\n');
        }
    }
}
