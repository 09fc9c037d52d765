package dev.bulwark.exchange.footprint;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.map.LandMap;
import dev.bulwark.exchange.picture.Canvas;
import dev.bulwark.exchange.picture.Ink;
import dev.bulwark.exchange.picture.Letters;
import dev.bulwark.exchange.picture.MapProjection;
import dev.bulwark.exchange.picture.PngCanvas;
import dev.bulwark.exchange.picture.SvgCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A footprint as a map: the finding as title, the defended ground in steps of blue, the published ring dashed, the
 * direction that the threat comes from.
 */
public final class FootprintMap {
    private static final double WIDTH = 720;
    private static final double MARGIN_M = 30_000;
    private static final double LINE = 15;
    private static final double SMALL = 10;
    private static final double TEXT = 11.5;

    private final Footprint footprint;
    private final Letters.Fonts fonts = Letters.Fonts.read();
    private final MapProjection map;
    private final List<String> head;
    private final List<String> foot;
    private final double top;

    /** @param source what it was made from: a line under the map */
    public FootprintMap(Footprint footprint, String source) {
        this.footprint = footprint;
        Letters letters = fonts.plain();
        head = new ArrayList<>(letters.lines(subtitle(footprint), TEXT, WIDTH - 16));
        head.addAll(letters.lines(legend(footprint), TEXT, WIDTH - 16));
        foot = new ArrayList<>(letters.lines(source + " " + Countries.CREDIT, SMALL, WIDTH - 16));
        foot.addAll(letters.lines(footprint.note(), SMALL, WIDTH - 16));
        top = 30 + LINE * head.size();
        List<Geodetic> shown = new ArrayList<>();
        double reach = footprint.units().stream()
                .mapToDouble(Footprint.Unit::ringM)
                .max()
                .orElse(0);
        footprint
                .units()
                .forEach(u -> shown.addAll(
                        Areas.circle(u.position(), reach + MARGIN_M).points()));
        this.map = MapProjection.fitting(shown, WIDTH);
    }

    /** As an SVG file. */
    public String svg() {
        SvgCanvas canvas = new SvgCanvas(WIDTH, height(), title(), String.join(" ", head));
        draw(canvas);
        return canvas.svg();
    }

    /** As a PNG file. */
    public byte[] png() {
        PngCanvas canvas = new PngCanvas(WIDTH, height(), fonts);
        draw(canvas);
        return canvas.png();
    }

    private double height() {
        return top + map.height() + LINE * foot.size() + 8;
    }

    private void draw(Canvas canvas) {
        canvas.fill(List.of(LandMap.box(0, 0, WIDTH, height())), Ink.PAPER);
        canvas.text(8, 22, 16, true, Ink.TEXT, title());
        for (int i = 0; i < head.size(); i++) {
            canvas.text(8, 40 + LINE * i, TEXT, false, Ink.TEXT, head.get(i));
        }
        LandMap land = new LandMap(canvas, map, 0, top);
        land.ground();
        footprint.layers().forEach(l -> land.area(l.area(), Ink.area(l.opportunities())));
        land.borders();
        footprint.units().forEach(u -> unit(canvas, land, u));
        direction(canvas, land);
        land.scale(50_000);
        canvas.unclip();
        for (int i = 0; i < foot.size(); i++) {
            canvas.text(8, top + map.height() + LINE * (i + 1), SMALL, false, Ink.FAINT, foot.get(i));
        }
    }

    private String title() {
        double defended = footprint.layers().isEmpty()
                ? 0
                : footprint.layers().getFirst().area().areaM2() / 1e6;
        double ring = footprint.ring().areaM2() / 1e6;
        return String.format(
                Locale.ROOT,
                "%,.0f km² are defended, %.0f %% of the ring's %,.0f",
                defended,
                100 * defended / ring,
                ring);
    }

    private static String subtitle(Footprint footprint) {
        return footprint.title() + ", against " + footprint.threat()
                + String.format(
                        Locale.ROOT,
                        " from %.2f, %.2f",
                        footprint.launch().latitudeDeg(),
                        footprint.launch().longitudeDeg())
                + ".";
    }

    private static String legend(Footprint footprint) {
        StringBuilder words = new StringBuilder("Ground where a missile can be engaged");
        for (Footprint.Layer layer : footprint.layers()) {
            words.append(layer.opportunities() == 1 ? " once (lightest)" : ", " + layer.opportunities() + " times");
            words.append(String.format(Locale.ROOT, " %,.0f km²", layer.area().areaM2() / 1e6));
        }
        return footprint.layers().isEmpty() ? "Nowhere can it be engaged" : words + ". Dashed: the published range.";
    }

    private void unit(Canvas canvas, LandMap land, Footprint.Unit unit) {
        land.ring(Areas.circle(unit.position(), unit.ringM()), Ink.RING);
        land.mark(unit.position(), 6);
        Geodetic north = Geodesics.direct(unit.position(), 0, unit.ringM());
        centred(canvas, land.x(north), land.y(north) - 5, true, Ink.TEXT, unit.id());
        Geodetic south = Geodesics.direct(unit.position(), Math.PI, unit.ringM());
        String label = String.format(Locale.ROOT, "%.0f km ring", unit.ringM() / 1000);
        centred(canvas, land.x(south), land.y(south) + LINE, false, Ink.FAINT, label);
    }

    private void centred(Canvas canvas, double x, double y, boolean bold, Ink ink, String text) {
        double half = (bold ? fonts.bold() : fonts.plain()).width(text, SMALL) / 2;
        canvas.text(Math.clamp(x, half + 4, WIDTH - half - 4) - half, y, SMALL, bold, ink, text);
    }

    /** A short arrow into the first fire unit's ring along the way of the threat. */
    private void direction(Canvas canvas, LandMap land) {
        Footprint.Unit unit = footprint.units().getFirst();
        double azimuth = Geodesics.inverse(unit.position(), footprint.launch()).azimuthRad();
        Geodetic tail = Geodesics.direct(unit.position(), azimuth, unit.ringM() + 0.9 * MARGIN_M);
        Geodetic head = Geodesics.direct(unit.position(), azimuth, unit.ringM() + 0.15 * MARGIN_M);
        double x = land.x(head);
        double y = land.y(head);
        canvas.line(new double[] {land.x(tail), land.y(tail), x, y}, false, Ink.THREAD);
        double way = StrictMath.atan2(y - land.y(tail), x - land.x(tail));
        for (double turn : new double[] {2.6, -2.6}) {
            double endX = x + 9 * StrictMath.cos(way + turn);
            double endY = y + 9 * StrictMath.sin(way + turn);
            canvas.line(new double[] {x, y, endX, endY}, false, Ink.THREAD);
        }
    }
}
