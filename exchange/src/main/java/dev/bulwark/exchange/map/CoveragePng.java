package dev.bulwark.exchange.map;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.land.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Coverage as one picture: a map for each height, the range rings dashed, a legend, the target, the terrain's note. */
public final class CoveragePng {
    private static final int WIDE = 620;
    private static final int GAP = 16;
    private static final int INK = 0x222222;
    private static final int FAINT = 0x666666;
    private static final int SEA = 0xe4ecf2;
    private static final int LAND = 0xf6f4ee;
    private static final int BORDER = 0x9a9a9a;
    private static final int SEEN = 0x0072b2;
    private static final int ENGAGED = 0xd55e00;
    private static final double SEEN_OPACITY = 0.30;
    private static final double ENGAGED_OPACITY = 0.60;

    private final Coverage coverage;
    private final Glyphs.Fonts fonts = Glyphs.Fonts.read();
    private final List<Ring> rings;
    private final Panel.View view;
    private final int mapHigh;
    private final int across;
    private final List<String> words;
    private final Pixels canvas;

    private CoveragePng(Coverage coverage) {
        this.coverage = coverage;
        this.rings = coverage.sites().stream()
                .filter(Coverage.Mark::isFireUnit)
                .map(s -> Areas.circle(s.position(), s.ringM()))
                .toList();
        this.view = view();
        this.mapHigh = (int) Math.clamp(WIDE * view.heightToWidth(), 200, 1200);
        this.across = Math.min(2, coverage.layers().size());
        int width = 2 * GAP + across * WIDE + (across - 1) * GAP;
        this.words = wrapped(words(), width - 2 * GAP);
        int down = (coverage.layers().size() + across - 1) / across;
        this.canvas = new Pixels(width, 58 + down * (mapHigh + 30) + 34 + words.size() * 17 + GAP, 0xffffff);
    }

    /** The bytes of a PNG file. */
    public static byte[] of(Coverage coverage) {
        if (coverage.layers().isEmpty()) {
            throw new IllegalArgumentException("a picture of no height at all");
        }
        return Png.of(new CoveragePng(coverage).drawn());
    }

    private Pixels drawn() {
        canvas.text(GAP, 10, fonts.title(), coverage.title(), INK);
        String fold = coverage.fold() == 1 ? "" : ", by at least " + coverage.fold() + " sites";
        canvas.text(GAP, 32, fonts.plain(), "Against " + coverage.target() + fold, FAINT);
        List<Country> countries = Countries.all();
        int bottom = 58;
        for (int i = 0; i < coverage.layers().size(); i++) {
            int x = GAP + i % across * (WIDE + GAP);
            int y = 58 + i / across * (mapHigh + 30);
            map(x, y, coverage.layers().get(i), countries);
            bottom = y + mapHigh + 30;
        }
        legend(bottom + 4);
        for (int i = 0; i < words.size(); i++) {
            canvas.text(GAP, bottom + 34 + 17 * i, fonts.plain(), words.get(i), FAINT);
        }
        return canvas;
    }

    private void map(int x, int y, CoverageLayer layer, List<Country> countries) {
        canvas.text(x, y, fonts.plain(), heading(layer), INK);
        int top = y + 20;
        canvas.rectangle(x, top, WIDE, mapHigh, SEA, 1);
        Panel panel = new Panel(canvas, x, top, WIDE, mapHigh, view);
        countries.forEach(c -> panel.fill(c.rings(), LAND, 1));
        panel.fill(ringsOf(layer.detection()), SEEN, SEEN_OPACITY);
        panel.fill(ringsOf(layer.engagement()), ENGAGED, ENGAGED_OPACITY);
        countries.forEach(c -> panel.draw(c.rings(), BORDER, 1, 0));
        panel.draw(rings, INK, 0.9, 2);
        for (Coverage.Mark site : coverage.sites()) {
            int sx = (int) Math.rint(panel.x(site.position().longitudeDeg()));
            int sy = (int) Math.rint(panel.y(site.position().latitudeDeg()));
            if (panel.inside(sx, sy)) {
                int half = site.isFireUnit() ? 3 : 2;
                canvas.rectangle(sx - half, sy - half, 2 * half + 1, 2 * half + 1, INK, 1);
            }
        }
    }

    private String heading(CoverageLayer layer) {
        String share = Double.isNaN(layer.shareOfRegion())
                ? ""
                : String.format(Locale.ROOT, ", %.1f %% of %s", 100 * layer.shareOfRegion(), coverage.region());
        return String.format(
                Locale.ROOT,
                "%,.0f m above ground: seen %,.0f km², engaged %,.0f km²%s",
                layer.heightM(),
                layer.detection().areaM2() / 1e6,
                layer.engagement().areaM2() / 1e6,
                share);
    }

    private void legend(int y) {
        int x = swatch(GAP, y, SEEN, SEEN_OPACITY, "a radar sees the target");
        x = swatch(x, y, ENGAGED, ENGAGED_OPACITY, "a fire unit can engage it in time");
        for (int i = 0; i < 3 && !rings.isEmpty(); i++) {
            canvas.rectangle(x + 9 * i, y + 7, 5, 1, INK, 1);
        }
        x = rings.isEmpty() ? x : canvas.text(x + 30, y, fonts.plain(), "range ring of the brochure", INK) + 24;
        canvas.rectangle(x, y + 4, 7, 7, INK, 1);
        canvas.text(x + 14, y, fonts.plain(), "site", INK);
    }

    private int swatch(int x, int y, int rgb, double opacity, String words) {
        canvas.rectangle(x, y + 1, 22, 13, LAND, 1);
        canvas.rectangle(x, y + 1, 22, 13, rgb, opacity);
        return canvas.text(x + 29, y, fonts.plain(), words, INK) + 24;
    }

    private String words() {
        String note = coverage.terrainNote().isEmpty() ? "" : "Terrain: " + coverage.terrainNote() + ". ";
        return note + Countries.CREDIT;
    }

    private List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && fonts.plain().width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<Ring> ringsOf(Area area) {
        List<Ring> rings = new ArrayList<>();
        for (Area.Polygon polygon : area.polygons()) {
            rings.add(polygon.outer());
            rings.addAll(polygon.holes());
        }
        return rings;
    }

    /** All that is covered, with a margin; longitudes counted from the first site. */
    private Panel.View view() {
        List<Ring> shown = new ArrayList<>(rings);
        coverage.layers().forEach(l -> shown.addAll(ringsOf(l.detection())));
        double middle = coverage.sites().isEmpty()
                ? 0
                : coverage.sites().getFirst().position().longitudeDeg();
        double south = 90;
        double west = 360;
        double north = -90;
        double east = -360;
        for (Ring ring : shown) {
            for (Geodetic p : ring.points()) {
                double lon = p.longitudeDeg() - 360 * Math.rint((p.longitudeDeg() - middle) / 360);
                south = Math.min(south, p.latitudeDeg());
                north = Math.max(north, p.latitudeDeg());
                west = Math.min(west, lon);
                east = Math.max(east, lon);
            }
        }
        if (south > north) {
            return new Panel.View(-60, middle - 90, 60, middle + 90);
        }
        double margin = 0.04 * (north - south) + 0.02;
        return new Panel.View(south - margin, west - margin, north + margin, east + margin);
    }
}
