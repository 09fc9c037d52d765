package dev.bulwark.exchange.map;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.picture.Canvas;
import dev.bulwark.exchange.picture.Ink;
import dev.bulwark.exchange.picture.MapProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A map on a canvas, from (left, top) on: sea, land and borders, and what is drawn over them. */
public final class LandMap {
    private final Canvas canvas;
    private final MapProjection projection;
    private final double left;
    private final double top;

    public LandMap(Canvas canvas, MapProjection projection, double left, double top) {
        this.canvas = canvas;
        this.projection = projection;
        this.left = left;
        this.top = top;
    }

    /** Sea and land; what follows is cut at the map's edge until {@link Canvas#unclip}. */
    public void ground() {
        canvas.clip(left, top, projection.width(), projection.height());
        canvas.fill(List.of(box(left, top, projection.width(), projection.height())), Ink.SEA);
        canvas.fill(inView().stream().map(this::points).toList(), Ink.LAND);
    }

    public void borders() {
        inView().forEach(r -> canvas.line(points(r), true, Ink.COAST));
    }

    public void area(Area area, Ink ink) {
        List<double[]> rings = new ArrayList<>();
        for (Area.Polygon polygon : area.polygons()) {
            rings.add(points(polygon.outer()));
            polygon.holes().forEach(h -> rings.add(points(h)));
        }
        canvas.fill(rings, ink);
    }

    public void ring(Ring ring, Ink ink) {
        canvas.line(points(ring), true, ink);
    }

    /** A square that marks a place. */
    public void mark(Geodetic place, double side) {
        canvas.fill(List.of(box(x(place) - side / 2, y(place) - side / 2, side, side)), Ink.MARK);
    }

    /** A bar of some length in the lower left corner. */
    public void scale(double lengthM) {
        double length = projection.pixels(lengthM);
        double x = left + 12;
        double y = top + projection.height() - 10;
        canvas.line(new double[] {x, y - 4, x, y, x + length, y, x + length, y - 4}, false, Ink.MARK);
        canvas.text(x + 4, y - 5, 10, false, Ink.TEXT, String.format(Locale.ROOT, "%.0f km", lengthM / 1000));
    }

    public double x(Geodetic place) {
        return left + projection.x(place);
    }

    public double y(Geodetic place) {
        return top + projection.y(place);
    }

    /** A rectangle as a closed line. */
    public static double[] box(double x, double y, double width, double height) {
        return new double[] {x, y, x + width, y, x + width, y + height, x, y + height};
    }

    /** Rings whose box touches the map: one may lie around it. */
    private List<Ring> inView() {
        List<Ring> rings = new ArrayList<>();
        for (Country country : Countries.all()) {
            country.rings().stream().filter(this::isInView).forEach(rings::add);
        }
        return rings;
    }

    private boolean isInView(Ring ring) {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double north = Double.MAX_VALUE;
        double south = -Double.MAX_VALUE;
        for (Geodetic p : ring.points()) {
            west = Math.min(west, projection.x(p));
            east = Math.max(east, projection.x(p));
            north = Math.min(north, projection.y(p));
            south = Math.max(south, projection.y(p));
        }
        return east > 0 && west < projection.width() && south > 0 && north < projection.height();
    }

    private double[] points(Ring ring) {
        double[] points = new double[2 * ring.points().size()];
        for (int i = 0; i < ring.points().size(); i++) {
            points[2 * i] = x(ring.points().get(i));
            points[2 * i + 1] = y(ring.points().get(i));
        }
        return points;
    }
}
