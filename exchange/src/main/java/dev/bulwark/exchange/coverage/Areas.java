package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.run.SeaLevel;
import dev.bulwark.exchange.land.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Makes covered areas. */
public final class Areas {
    private static final int CIRCLE_POINTS = 180;
    /** Smaller patches, in cells of the lattice, are chance. */
    private static final double SPECK_CELLS = 0.25;

    private Areas() {}

    /**
     * Where a field is below zero: polygons that RFC 7946 calls valid, counter-clockwise with clockwise holes, cut at the
     * antimeridian. Specks below a quarter of a cell are dropped.
     */
    public static Area covered(Field field) {
        Lattice lattice = field.lattice();
        int turn = 2 * lattice.halfTurn();
        int west = field.patch().column();
        int east = west + field.patch().columns() - 1;
        List<Area.Polygon> polygons = new ArrayList<>();
        while (west < east) {
            // Half turns are where the field is cut: columns half, half + turn, ...
            int turns = Math.floorDiv(west + turn / 2, turn);
            int end = Math.min(east, turns * turn + turn / 2);
            polygons.addAll(piece(field, west, end, turns));
            west = end;
        }
        return new Area(polygons);
    }

    /** The polygons between two columns, their longitudes brought back by some turns. */
    private static List<Area.Polygon> piece(Field field, int west, int east, int turns) {
        Patch patch = field.patch();
        Lattice lattice = field.lattice();
        return within(
                        Contours.of(field, west - patch.column(), east - west + 1),
                        row -> lattice.latitudeDeg(patch.row() + row),
                        column -> lattice.longitudeDeg(patch.column() + column) - 360.0 * turns)
                .polygons();
    }

    /**
     * The area inside contours of a grid; specks below a quarter of a cell are dropped.
     *
     * @param contours rings of {column, row}, as {@link Contours} gives them
     * @param latitudeDeg of a row
     * @param longitudeDeg of a column
     */
    public static Area within(
            List<List<double[]>> contours, DoubleUnaryOperator latitudeDeg, DoubleUnaryOperator longitudeDeg) {
        List<Outline> outers = new ArrayList<>();
        List<Outline> holes = new ArrayList<>();
        for (List<double[]> contour : contours) {
            Outline outline = new Outline(contour);
            if (contour.size() >= 3 && Math.abs(outline.cells()) >= SPECK_CELLS) {
                (outline.cells() > 0 ? outers : holes).add(outline);
            }
        }
        outers.sort(Comparator.comparingDouble(Outline::cells));
        List<List<Ring>> holesOf = new ArrayList<>();
        outers.forEach(_ -> holesOf.add(new ArrayList<>()));
        for (Outline hole : holes) {
            for (int i = 0; i < outers.size(); i++) { // the smallest that holds it
                if (outers.get(i).holds(hole)) {
                    holesOf.get(i).add(ring(hole, latitudeDeg, longitudeDeg));
                    break;
                }
            }
        }
        List<Area.Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < outers.size(); i++) {
            polygons.add(new Area.Polygon(ring(outers.get(i), latitudeDeg, longitudeDeg), holesOf.get(i)));
        }
        return new Area(polygons);
    }

    private static Ring ring(Outline outline, DoubleUnaryOperator latitudeDeg, DoubleUnaryOperator longitudeDeg) {
        return new Ring(outline.points().stream()
                .map(p -> Geodetic.ofDegrees(latitudeDeg.applyAsDouble(p[1]), longitudeDeg.applyAsDouble(p[0]), 0))
                .toList());
    }

    /** The circle of the brochure. */
    public static Ring circle(Geodetic centre, double radiusM) {
        List<Geodetic> points = new ArrayList<>();
        for (int i = 0; i < CIRCLE_POINTS; i++) { // counter-clockwise
            points.add(Geodesics.direct(centre, -2 * Math.PI * i / CIRCLE_POINTS, radiusM));
        }
        return new Ring(points);
    }

    /** The union of circles: what a map with rings alone promises. */
    public static Area circles(List<Coverage.Mark> sites, double stepM) {
        return sites.isEmpty()
                ? new Area(List.of())
                : covered(circles(Lattice.of(stepM, sites.getFirst().position()), sites));
    }

    /** The union of circles, below zero inside: what a map with rings alone promises. */
    public static Field circles(Lattice lattice, List<Coverage.Mark> sites) {
        List<List<Watch>> watches = sites.stream()
                .filter(Coverage.Mark::isFireUnit)
                .map(s -> List.of(new Watch(circleSight(lattice, s), s.ringM())))
                .toList();
        return Fields.covered(lattice, watches, 0, 1);
    }

    private static Sight circleSight(Lattice lattice, Coverage.Mark site) {
        Antenna antenna =
                Antenna.allRound(site.position(), (_, _) -> Double.NEGATIVE_INFINITY, site.ringM() + lattice.stepM());
        return Sight.of(lattice, antenna, new SeaLevel());
    }
}
