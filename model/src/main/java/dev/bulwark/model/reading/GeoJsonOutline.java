package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.shape.At;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rings of a GeoJSON document (RFC 7946): polygons and multi-polygons, alone, in features or in collections. */
final class GeoJsonOutline {
    private static final Type<Double> LONGITUDE = Numbers.number(-180, 180);
    private static final Type<Double> LATITUDE = Numbers.number(-90, 90);

    private final At at;
    private final List<List<Geodetic>> rings = new ArrayList<>();

    private GeoJsonOutline(At at) {
        this.at = at;
    }

    /** All rings of a document, JSON being YAML; empty, with a problem told, if there is none. */
    static Optional<List<List<Geodetic>>> rings(Tree document, At at) {
        GeoJsonOutline outline = new GeoJsonOutline(at);
        int before = at.problems().errors();
        outline.geometry(document);
        if (at.problems().errors() == before && outline.rings.isEmpty()) {
            return at.refuse(
                    ProblemCode.BAD_VALUE, document.place(), "no Polygon or MultiPolygon stands in this GeoJSON", "");
        }
        return at.problems().errors() == before ? Optional.of(outline.rings) : Optional.empty();
    }

    private void geometry(Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            return;
        }
        items(mapping, "features").forEach(this::geometry);
        items(mapping, "geometries").forEach(this::geometry);
        mapping.value("geometry").ifPresent(this::geometry);
        List<Tree> coordinates = items(mapping, "coordinates");
        if (mapping.value("type").orElse(null) instanceof Tree.Scalar type) {
            if (type.text().equals("Polygon")) {
                coordinates.forEach(this::ring);
            } else if (type.text().equals("MultiPolygon")) {
                coordinates.forEach(polygon -> items(polygon).forEach(this::ring));
            }
        }
    }

    private void ring(Tree tree) {
        List<Geodetic> points = new ArrayList<>();
        for (Tree position : items(tree)) {
            List<Tree> parts = items(position);
            if (parts.size() < 2) {
                at.refuse(ProblemCode.BAD_VALUE, position.place(), "expected longitude and latitude", "");
                return;
            }
            Optional<Double> longitude = LONGITUDE.read(parts.get(0), at.in("longitude"));
            Optional<Double> latitude = LATITUDE.read(parts.get(1), at.in("latitude"));
            longitude.ifPresent(lon -> latitude.ifPresent(lat -> points.add(Geodetic.ofDegrees(lat, lon, 0))));
        }
        if (points.size() > 1 && points.getFirst().equals(points.getLast())) {
            points.removeLast();
        }
        if (points.size() < 3) {
            at.refuse(ProblemCode.BAD_VALUE, tree.place(), "a ring of fewer than three points", "");
            return;
        }
        rings.add(points);
    }

    private static List<Tree> items(Tree.Mapping mapping, String key) {
        return mapping.value(key).map(GeoJsonOutline::items).orElse(List.of());
    }

    private static List<Tree> items(Tree tree) {
        return tree instanceof Tree.Sequence sequence ? sequence.items() : List.of();
    }
}
