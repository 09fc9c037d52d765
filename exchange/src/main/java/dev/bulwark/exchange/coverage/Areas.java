package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.land.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Makes covered areas. */
public final class Areas {
    private static final int CIRCLE_POINTS = 180;
    private static final double SMALLEST_M2 = 1e6;

    private Areas() {}

    /** Where at least one site covers a height above ground. Specks below one square kilometre are dropped. */
    public static Area covered(CoverageGrid grid, double heightM) {
        return within(
                Contours.of(grid.field(heightM), grid.rows(), grid.columns()), grid::latitudeDeg, grid::longitudeDeg);
    }

    /**
     * The area inside contours of a grid; specks below one square kilometre are dropped.
     *
     * @param contours rings of {column, row}, as {@link Contours} gives them
     * @param latitudeDeg of a row
     * @param longitudeDeg of a column
     */
    public static Area within(
            List<List<double[]>> contours, DoubleUnaryOperator latitudeDeg, DoubleUnaryOperator longitudeDeg) {
        List<Ring> outers = new ArrayList<>();
        List<Ring> holes = new ArrayList<>();
        for (List<double[]> contour : contours) {
            Ring ring = new Ring(contour.stream()
                    .map(p -> Geodetic.ofDegrees(latitudeDeg.applyAsDouble(p[1]), longitudeDeg.applyAsDouble(p[0]), 0))
                    .toList());
            if (contour.size() >= 3 && Geodesics.areaM2(ring.points()) >= SMALLEST_M2) {
                (signedArea(contour) > 0 ? outers : holes).add(ring);
            }
        }
        outers.sort(Comparator.comparingDouble(r -> Geodesics.areaM2(r.points())));
        List<List<Ring>> holesOf = new ArrayList<>();
        outers.forEach(_ -> holesOf.add(new ArrayList<>()));
        for (Ring hole : holes) {
            Geodetic inside = hole.points().getFirst();
            for (int i = 0; i < outers.size(); i++) { // the smallest that holds it
                if (outers.get(i).contains(inside.latitudeDeg(), inside.longitudeDeg())) {
                    holesOf.get(i).add(hole);
                    break;
                }
            }
        }
        List<Area.Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < outers.size(); i++) {
            polygons.add(new Area.Polygon(outers.get(i), holesOf.get(i)));
        }
        return new Area(polygons);
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
        List<Watch> watches = sites.stream()
                .filter(Coverage.Mark::isFireUnit)
                .map(s -> new Watch(s.id(), s.position(), (_, _) -> Double.NEGATIVE_INFINITY, s.ringM()))
                .toList();
        return covered(CoverageGrid.of(watches, (_, _) -> 0, stepM), 0);
    }

    /** Share of a country's land that lies inside an area, by sampling every tenth of a degree. */
    public static double shareOf(Country country, Area area) {
        double inside = 0;
        double all = 0;
        double step = 0.1;
        for (double lat = 18 + step / 2; lat < 56; lat += step) {
            double weight = StrictMath.cos(StrictMath.toRadians(lat));
            for (double lon = 10 + step / 2; lon < 72; lon += step) {
                if (country.contains(lat, lon)) {
                    all += weight;
                    inside += area.contains(lat, lon) ? weight : 0;
                }
            }
        }
        return all == 0 ? 0 : inside / all;
    }

    private static double signedArea(List<double[]> ring) {
        double sum = 0;
        double[] before = ring.getLast();
        for (double[] point : ring) {
            sum += before[0] * point[1] - point[0] * before[1];
            before = point;
        }
        return sum / 2;
    }
}
