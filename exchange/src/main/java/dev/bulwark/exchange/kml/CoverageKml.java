package dev.bulwark.exchange.kml;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.land.Ring;
import java.util.Locale;
import java.util.Map;

/** Coverage as KML: a folder for each height with what is seen and reached, the rings, the sites. */
public final class CoverageKml {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2">
            <Document>
            <Style id="detection"><LineStyle><color>ffb27200</color></LineStyle><PolyStyle><color>40b27200</color></PolyStyle></Style>
            <Style id="engagement"><LineStyle><color>ff005ed5</color></LineStyle><PolyStyle><color>60005ed5</color></PolyStyle></Style>
            <Style id="ring"><LineStyle><color>ff404040</color></LineStyle><PolyStyle><fill>0</fill></PolyStyle></Style>
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    private CoverageKml() {}

    /** @param provenance goes into the document's description */
    public static String of(Coverage coverage, Map<String, ?> provenance) {
        CoverageKml kml = new CoverageKml();
        kml.element("name", coverage.title());
        StringBuilder about = new StringBuilder(coverage.target());
        if (!coverage.terrainNote().isEmpty()) {
            about.append("; ").append(coverage.terrainNote());
        }
        provenance.forEach(
                (key, value) -> about.append("; ").append(key).append(": ").append(value));
        kml.element("description", about.toString());
        for (CoverageLayer layer : coverage.layers()) {
            kml.layer(layer);
        }
        kml.sites(coverage);
        return kml.out.append("</Document>\n</kml>\n").toString();
    }

    private void layer(CoverageLayer layer) {
        String height = String.format(Locale.ROOT, "%.0f m above ground", layer.heightM());
        out.append("<Folder>\n");
        element("name", height);
        area("detection", "seen, " + height, layer.detection());
        area("engagement", "can be engaged, " + height, layer.engagement());
        out.append("</Folder>\n");
    }

    private void area(String style, String name, Area area) {
        out.append("<Placemark>\n");
        element("name", name);
        element("styleUrl", "#" + style);
        out.append("<MultiGeometry>\n");
        for (Area.Polygon polygon : area.polygons()) {
            out.append("<Polygon><outerBoundaryIs>");
            ring(polygon.outer());
            out.append("</outerBoundaryIs>");
            for (Ring hole : polygon.holes()) {
                out.append("<innerBoundaryIs>");
                ring(hole);
                out.append("</innerBoundaryIs>");
            }
            out.append("</Polygon>\n");
        }
        out.append("</MultiGeometry>\n</Placemark>\n");
    }

    private void sites(Coverage coverage) {
        for (Coverage.Mark site : coverage.sites()) {
            out.append("<Placemark>\n");
            element("name", site.name());
            out.append("<Point><coordinates>");
            point(site.position());
            out.append("</coordinates></Point>\n</Placemark>\n");
            if (site.isFireUnit()) {
                out.append("<Placemark>\n");
                element("name", String.format(Locale.ROOT, "%s: %.0f km ring", site.name(), site.ringM() / 1000));
                element("styleUrl", "#ring");
                out.append("<Polygon><outerBoundaryIs>");
                ring(Areas.circle(site.position(), site.ringM()));
                out.append("</outerBoundaryIs></Polygon>\n</Placemark>\n");
            }
        }
    }

    /** Closed, as KML wants it. */
    private void ring(Ring ring) {
        out.append("<LinearRing><coordinates>");
        ring.points().forEach(this::point);
        point(ring.points().getFirst());
        out.append("</coordinates></LinearRing>");
    }

    private void point(Geodetic p) {
        out.append(String.format(Locale.ROOT, "%.5f,%.5f ", p.longitudeDeg(), p.latitudeDeg()));
    }

    private void element(String name, String text) {
        String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        out.append('<')
                .append(name)
                .append('>')
                .append(safe)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
