package dev.bulwark.exchange.map;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.picture.Canvas;
import dev.bulwark.exchange.picture.Ink;
import dev.bulwark.exchange.picture.Letters;
import dev.bulwark.exchange.picture.MapProjection;
import dev.bulwark.exchange.picture.PngCanvas;
import dev.bulwark.exchange.picture.SvgCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Coverage as one picture: a map for each height, the range rings dashed, a legend, the target, the terrain's note. */
public final class CoverageMap {
    private static final double WIDE = 500;
    private static final double GAP = 14;
    private static final double HEAD = 52;
    private static final double HEADING = 24;
    private static final double LEGEND = 30;
    private static final double LINE = 15;
    private static final double TEXT = 11.5;

    private final Coverage coverage;
    private final Letters.Fonts fonts = Letters.Fonts.read();
    private final List<Ring> rings;
    private final MapProjection projection;
    private final int across;
    private final double width;
    private final List<String> words;

    public CoverageMap(Coverage coverage) {
        if (coverage.layers().isEmpty()) {
            throw new IllegalArgumentException("a picture of no height at all");
        }
        this.coverage = coverage;
        this.rings = coverage.sites().stream()
                .filter(Coverage.Mark::isFireUnit)
                .map(s -> Areas.circle(s.position(), s.ringM()))
                .toList();
        this.projection = MapProjection.fitting(shown(), WIDE);
        this.across = Math.min(2, coverage.layers().size());
        this.width = 2 * GAP + across * WIDE + (across - 1) * GAP;
        this.words = fonts.plain().lines(words(), TEXT, width - 2 * GAP);
    }

    /** As an SVG file. */
    public String svg() {
        String headings =
                String.join("; ", coverage.layers().stream().map(this::heading).toList());
        SvgCanvas canvas = new SvgCanvas(width, height(), coverage.title(), against() + ". " + headings);
        draw(canvas);
        return canvas.svg();
    }

    /** As a PNG file. */
    public byte[] png() {
        PngCanvas canvas = new PngCanvas(width, height(), fonts);
        draw(canvas);
        return canvas.png();
    }

    private double rowHeight() {
        return HEADING + projection.height() + GAP / 2;
    }

    private double bottom() {
        int rows = (coverage.layers().size() + across - 1) / across;
        return HEAD + rows * rowHeight();
    }

    private double height() {
        return bottom() + LEGEND + words.size() * LINE + GAP / 2;
    }

    private void draw(Canvas canvas) {
        canvas.fill(List.of(LandMap.box(0, 0, width, height())), Ink.PAPER);
        canvas.text(GAP, 24, 16, true, Ink.TEXT, coverage.title());
        canvas.text(GAP, 42, TEXT, false, Ink.FAINT, against());
        for (int i = 0; i < coverage.layers().size(); i++) {
            int row = i / across;
            int column = i % across;
            double x = GAP + column * (WIDE + GAP);
            map(canvas, x, HEAD + row * rowHeight(), coverage.layers().get(i));
        }
        legend(canvas, bottom() + 12);
        for (int i = 0; i < words.size(); i++) {
            canvas.text(GAP, bottom() + LEGEND + LINE * (i + 0.7), TEXT, false, Ink.FAINT, words.get(i));
        }
    }

    private void map(Canvas canvas, double x, double y, CoverageLayer layer) {
        canvas.text(x, y + 16, TEXT, false, Ink.TEXT, heading(layer));
        LandMap map = new LandMap(canvas, projection, x, y + HEADING);
        map.ground();
        map.area(layer.detection(), Ink.SEEN);
        map.area(layer.engagement(), Ink.ENGAGED);
        map.borders();
        rings.forEach(r -> map.ring(r, Ink.RING));
        coverage.sites().forEach(s -> map.mark(s.position(), s.isFireUnit() ? 6 : 4));
        map.scale(projection.pixels(500_000) < WIDE / 2 ? 200_000 : 50_000);
        canvas.unclip();
    }

    private String against() {
        String fold = coverage.fold() == 1 ? "" : ", by at least " + coverage.fold() + " sites";
        return "Against " + coverage.target() + fold;
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

    private void legend(Canvas canvas, double y) {
        double x = swatch(canvas, GAP, y, Ink.SEEN, "a radar sees the target");
        x = swatch(canvas, x, y, Ink.ENGAGED, "a fire unit can engage it in time");
        if (!rings.isEmpty()) {
            canvas.line(new double[] {x, y, x + 24, y}, false, Ink.RING);
            x = words(canvas, x + 30, y, "range ring of the brochure");
        }
        canvas.fill(List.of(LandMap.box(x, y - 3, 6, 6)), Ink.MARK);
        words(canvas, x + 12, y, "fire unit; smaller: radar");
    }

    private double swatch(Canvas canvas, double x, double y, Ink ink, String words) {
        List<double[]> box = List.of(LandMap.box(x, y - 6, 20, 12));
        canvas.fill(box, Ink.LAND);
        canvas.fill(box, ink);
        return words(canvas, x + 26, y, words);
    }

    private double words(Canvas canvas, double x, double y, String words) {
        canvas.text(x, y + 4, TEXT, false, Ink.TEXT, words);
        return x + fonts.plain().width(words, TEXT) + 20;
    }

    private String words() {
        String note = coverage.terrainNote().isEmpty() ? "" : "Terrain: " + coverage.terrainNote() + ". ";
        return note + Countries.CREDIT;
    }

    /** All that is covered, or failing that the sites and what lies a degree around them. */
    private List<Geodetic> shown() {
        List<Geodetic> shown = new ArrayList<>();
        rings.forEach(r -> shown.addAll(r.points()));
        for (CoverageLayer layer : coverage.layers()) {
            for (Area.Polygon polygon : layer.detection().polygons()) {
                shown.addAll(polygon.outer().points());
            }
        }
        if (shown.isEmpty()) {
            coverage.sites()
                    .forEach(s ->
                            shown.addAll(Areas.circle(s.position(), 100_000).points()));
        }
        return shown;
    }
}
