package dev.bulwark.exchange.report;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.picture.MapProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Maps of one coverage, an altitude each: land with borders, graticule and scale; the honest area filled; the ring of
 * the brochure as a thin dashed line; sites with names.
 */
final class MapPicture {
    private static final double WIDTH = 480;
    private static final double SCALE_BAR_M = 200_000;
    private static final double NEAR_M = 15_000;

    private final Coverage coverage;
    private final boolean named;
    private final String id;
    private final MapProjection map;
    private final String land;
    private final List<Ring> rings;

    /** @param named whether sites carry their names; small pictures have no room for them */
    MapPicture(String id, Coverage coverage, List<Country> countries, boolean named) {
        this.id = id;
        this.named = named;
        this.coverage = coverage;
        this.rings = coverage.sites().stream()
                .filter(Coverage.Mark::isFireUnit)
                .map(s -> Areas.circle(s.position(), s.ringM()))
                .toList();
        List<Geodetic> shown = new ArrayList<>();
        rings.forEach(r -> shown.addAll(r.points()));
        coverage.sites().forEach(s -> shown.add(s.position()));
        countries.stream()
                .filter(c -> c.name().equals(coverage.region()))
                .forEach(c -> c.rings().forEach(r -> shown.addAll(r.points())));
        this.map = MapProjection.fitting(shown, WIDTH);
        this.land = land(countries);
    }

    /** What all maps of the coverage share, once a page: invisible. */
    String definitions() {
        return "<svg class=\"defs\" aria-hidden=\"true\"><defs><clipPath id=\"" + id + "-clip\"><rect width=\""
                + Svg.number(map.width()) + "\" height=\"" + Svg.number(map.height()) + "\"/></clipPath><g id=\"" + id
                + "-land\">" + graticule() + "<path class=\"land\" d=\"" + land + "\"/></g></defs></svg>\n";
    }

    String at(CoverageLayer layer) {
        String height = height(layer.heightM());
        String picture = id + "-" + Math.round(layer.heightM());
        Svg svg = new Svg(
                picture,
                map.width(),
                map.height(),
                coverage.title() + ": what is covered against a target " + height + " above ground",
                "Map. Inside the rings lie " + km2(coverage.ring()) + "; a radar sees the target over "
                        + km2(layer.detection()) + ", a fire unit can engage it over " + km2(layer.engagement()) + ".");
        svg.raw("<g clip-path=\"url(#" + id
                + "-clip)\"><rect class=\"sea\" width=\"100%\" height=\"100%\"/><use href=\"#" + id + "-land\"/>");
        area(svg, layer.detection(), "seen");
        area(svg, layer.engagement(), "reached");
        rings.forEach(ring -> outline(svg, ring));
        svg.raw("</g>\n");
        sites(svg);
        scale(svg);
        return svg.toString();
    }

    static String height(double metres) {
        return metres < 10_000
                ? String.format(Locale.ROOT, "%.0f m", metres)
                : String.format(Locale.ROOT, "%.0f km", metres / 1000);
    }

    static String km2(Area area) {
        return Rounding.fixed(area.areaM2() / 1e6, 0) + " km²";
    }

    private void area(Svg svg, Area area, String style) {
        StringBuilder data = new StringBuilder();
        for (Area.Polygon polygon : area.polygons()) {
            Svg.path(data, map, polygon.outer());
            polygon.holes().forEach(hole -> Svg.path(data, map, hole));
        }
        svg.raw("<path class=\"" + style + "\" fill-rule=\"evenodd\" d=\"" + data + "\"/>\n");
    }

    private void outline(Svg svg, Ring ring) {
        StringBuilder data = new StringBuilder();
        Svg.path(data, map, ring);
        svg.raw("<path class=\"ring\" d=\"" + data + "\"/>\n");
    }

    private void sites(Svg svg) {
        for (Coverage.Mark site : coverage.sites()) {
            if (!site.isFireUnit()) {
                svg.circle(map.x(site.position()), map.y(site.position()), 2.5, "radar");
            }
        }
        List<Labels.Mark> marks = new ArrayList<>();
        for (Coverage.Mark site : coverage.sites()) {
            if (site.isFireUnit()) {
                double x = map.x(site.position());
                double y = map.y(site.position());
                svg.raw("<rect class=\"unit\" x=\"" + Svg.number(x - 3) + "\" y=\"" + Svg.number(y - 3)
                        + "\" width=\"6\" height=\"6\"/>");
                marks.add(new Labels.Mark(named ? site.name() : "", x, y));
            }
        }
        new Labels(map.width(), map.height(), map.pixels(NEAR_M))
                .place(marks)
                .forEach(l -> svg.text(l.x(), l.y(), "name", l.text()));
        if (!rings.isEmpty()) {
            ringLabel(svg);
        }
    }

    /** One label a radius, on the northernmost ring. */
    private void ringLabel(Svg svg) {
        for (double radiusM : coverage.ringsM()) {
            Geodetic top = Geodetic.ofDegrees(-90, 0, 0);
            for (Coverage.Mark site : coverage.sites()) {
                Geodetic p = Geodesics.direct(site.position(), 0, radiusM);
                top = site.ringM() == radiusM && p.latitudeRad() > top.latitudeRad() ? p : top;
            }
            String text = Math.round(radiusM / 1000) + " km ring";
            svg.text(Math.clamp(map.x(top), 40, map.width() - 40), map.y(top) + 12, "ringname", text);
        }
    }

    private void scale(Svg svg) {
        double length = map.pixels(SCALE_BAR_M);
        double y = map.height() - 10;
        svg.line(12, y, 12 + length, y, "bar")
                .line(12, y - 4, 12, y + 4, "bar")
                .line(12 + length, y - 4, 12 + length, y + 4, "bar");
        svg.text(12, y - 7, "small", "200 km");
    }

    private String land(List<Country> countries) {
        StringBuilder data = new StringBuilder();
        for (Country country : countries) {
            country.rings().stream().filter(this::isInView).forEach(ring -> Svg.path(data, map, ring));
        }
        return data.toString();
    }

    private boolean isInView(Ring ring) {
        double left = ring.points().stream().mapToDouble(map::x).min().orElse(0);
        double right = ring.points().stream().mapToDouble(map::x).max().orElse(0);
        double top = ring.points().stream().mapToDouble(map::y).min().orElse(0);
        double bottom = ring.points().stream().mapToDouble(map::y).max().orElse(0);
        boolean large = right - left > 2 || bottom - top > 2;
        return large && right > 0 && left < map.width() && bottom > 0 && top < map.height();
    }

    private String graticule() {
        StringBuilder data = new StringBuilder();
        for (int lon = 10; lon <= 70; lon += 5) {
            for (int lat = 20; lat <= 55; lat++) {
                point(data, lat == 20, lat, lon);
            }
        }
        for (int lat = 20; lat <= 55; lat += 5) {
            for (int lon = 10; lon <= 70; lon++) {
                point(data, lon == 10, lat, lon);
            }
        }
        return "<path class=\"graticule\" d=\"" + data + "\"/>";
    }

    private void point(StringBuilder data, boolean first, double lat, double lon) {
        Geodetic p = Geodetic.ofDegrees(lat, lon, 0);
        data.append(first ? 'M' : 'L').append(Svg.number(map.x(p))).append(' ').append(Svg.number(map.y(p)));
    }
}
