package dev.bulwark.exchange.footprint;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.picture.Canvas;
import dev.bulwark.exchange.picture.Ink;
import dev.bulwark.exchange.picture.PngCanvas;
import dev.bulwark.exchange.picture.SvgCanvas;
import dev.bulwark.exchange.report.MapProjection;
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
    private static final int CHARACTERS = 112;
    private static final int SMALL_CHARACTERS = 132;

    private final Footprint footprint;
    private final MapProjection map;
    private final List<String> head;
    private final List<String> foot;
    private final double top;

    /** @param source what it was made from: a line under the map */
    public FootprintMap(Footprint footprint, String source) {
        this.footprint = footprint;
        head = new ArrayList<>(wrapped(subtitle(footprint), CHARACTERS));
        head.addAll(wrapped(legend(footprint), CHARACTERS));
        foot = new ArrayList<>(wrapped(source + " " + Countries.CREDIT, SMALL_CHARACTERS));
        foot.addAll(wrapped(footprint.note(), SMALL_CHARACTERS));
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
        PngCanvas canvas = new PngCanvas(WIDTH, height());
        draw(canvas);
        return canvas.png();
    }

    private double height() {
        return top + map.height() + LINE * foot.size() + 8;
    }

    private void draw(Canvas canvas) {
        canvas.fill(List.of(box(0, 0, WIDTH, height())), Ink.PAPER);
        canvas.text(8, 22, 16, true, Ink.TEXT, title());
        for (int i = 0; i < head.size(); i++) {
            canvas.text(8, 40 + LINE * i, 11.5, false, Ink.TEXT, head.get(i));
        }
        canvas.clip(0, top, WIDTH, map.height());
        canvas.fill(List.of(box(0, top, WIDTH, map.height())), Ink.SEA);
        land(canvas);
        for (Footprint.Layer layer : footprint.layers()) {
            List<double[]> rings = rings(layer.area());
            canvas.fill(rings, Ink.area(layer.opportunities()));
        }
        borders(canvas);
        footprint.units().forEach(u -> unit(canvas, u));
        direction(canvas);
        scale(canvas);
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

    private void land(Canvas canvas) {
        List<double[]> rings = new ArrayList<>();
        inView().forEach(r -> rings.add(points(r)));
        canvas.fill(rings, Ink.LAND);
    }

    private void borders(Canvas canvas) {
        inView().forEach(r -> canvas.line(points(r), true, Ink.COAST));
    }

    /** Rings whose box touches the map: one may lie around it. */
    private List<Ring> inView() {
        List<Ring> rings = new ArrayList<>();
        for (Country country : Countries.all()) {
            for (Ring ring : country.rings()) {
                double left = ring.points().stream().mapToDouble(map::x).min().orElse(0);
                double right = ring.points().stream().mapToDouble(map::x).max().orElse(0);
                double high = ring.points().stream().mapToDouble(map::y).min().orElse(0);
                double low = ring.points().stream().mapToDouble(map::y).max().orElse(0);
                if (right > 0 && left < WIDTH && low > 0 && high < map.height()) {
                    rings.add(ring);
                }
            }
        }
        return rings;
    }

    private void unit(Canvas canvas, Footprint.Unit unit) {
        canvas.line(points(Areas.circle(unit.position(), unit.ringM())), true, Ink.RING);
        double x = map.x(unit.position());
        double y = top + map.y(unit.position());
        canvas.fill(List.of(box(x - 3, y - 3, 6, 6)), Ink.MARK);
        canvas.text(x + 7, y + 4, 11, true, Ink.TEXT, unit.id());
        Geodetic south = Geodesics.direct(unit.position(), Math.PI, unit.ringM());
        String label = String.format(Locale.ROOT, "%.0f km ring", unit.ringM() / 1000);
        canvas.text(map.x(south) - 30, top + map.y(south) + LINE, 10, false, Ink.FAINT, label);
    }

    /** A short arrow into the first fire unit's ring along the way of the threat. */
    private void direction(Canvas canvas) {
        Footprint.Unit unit = footprint.units().getFirst();
        double azimuth = Geodesics.inverse(unit.position(), footprint.launch()).azimuthRad();
        Geodetic tail = Geodesics.direct(unit.position(), azimuth, unit.ringM() + 0.9 * MARGIN_M);
        Geodetic head = Geodesics.direct(unit.position(), azimuth, unit.ringM() + 0.15 * MARGIN_M);
        double x = map.x(head);
        double y = top + map.y(head);
        canvas.line(new double[] {map.x(tail), top + map.y(tail), x, y}, false, Ink.THREAD);
        double way = StrictMath.atan2(y - top - map.y(tail), x - map.x(tail));
        for (double turn : new double[] {2.6, -2.6}) {
            double endX = x + 9 * StrictMath.cos(way + turn);
            double endY = y + 9 * StrictMath.sin(way + turn);
            canvas.line(new double[] {x, y, endX, endY}, false, Ink.THREAD);
        }
    }

    private void scale(Canvas canvas) {
        double length = map.pixels(50_000);
        double y = top + map.height() - 10;
        canvas.line(new double[] {12, y - 4, 12, y, 12 + length, y, 12 + length, y - 4}, false, Ink.MARK);
        canvas.text(16, y - 5, 10, false, Ink.TEXT, "50 km");
    }

    private List<double[]> rings(Area area) {
        List<double[]> rings = new ArrayList<>();
        for (Area.Polygon polygon : area.polygons()) {
            rings.add(points(polygon.outer()));
            polygon.holes().forEach(h -> rings.add(points(h)));
        }
        return rings;
    }

    private double[] points(Ring ring) {
        double[] points = new double[2 * ring.points().size()];
        for (int i = 0; i < ring.points().size(); i++) {
            points[2 * i] = map.x(ring.points().get(i));
            points[2 * i + 1] = top + map.y(ring.points().get(i));
        }
        return points;
    }

    private static double[] box(double x, double y, double width, double height) {
        return new double[] {x, y, x + width, y, x + width, y + height, x, y + height};
    }

    private static List<String> wrapped(String text, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
