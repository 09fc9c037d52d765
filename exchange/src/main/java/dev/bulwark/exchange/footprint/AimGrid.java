package dev.bulwark.exchange.footprint;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.exchange.coverage.Area;
import dev.bulwark.exchange.coverage.Areas;
import dev.bulwark.exchange.coverage.Contours;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Aim points on a grid in latitude and longitude, and how many opportunities each gives. The border of an area runs
 * between grid points and is found there by halving, so that it is sharper than the grid by a factor of 32.
 */
final class AimGrid {
    private static final double M_PER_DEG = 111_000;
    private static final int HALVINGS = 5;

    private final ToIntFunction<Geodetic> opportunities;
    private final double south;
    private final double west;
    private final double stepLatDeg;
    private final double stepLonDeg;
    private final int rows;
    private final int columns;
    private final int[] count;

    private AimGrid(ToIntFunction<Geodetic> opportunities, double[] box, double stepM) {
        this.opportunities = opportunities;
        south = box[0];
        west = box[1];
        stepLatDeg = stepM / M_PER_DEG;
        stepLonDeg = stepLatDeg / StrictMath.cos(StrictMath.toRadians((box[0] + box[2]) / 2));
        rows = (int) Math.ceil((box[2] - south) / stepLatDeg) + 1;
        columns = (int) Math.ceil((box[3] - west) / stepLonDeg) + 1;
        count = new int[rows * columns];
    }

    /**
     * Counts on all cores; the result is the same for any number of them.
     *
     * @param units the grid holds a circle around each
     * @param reachM radius of the circles
     * @param opportunities at an aim point, the same for the same point; safe for threads
     */
    static AimGrid of(List<Footprint.Unit> units, double reachM, double stepM, ToIntFunction<Geodetic> opportunities) {
        double[] box = {90, 360, -90, -360};
        for (Footprint.Unit unit : units) {
            double lat = unit.position().latitudeDeg();
            double lon = unit.position().longitudeDeg();
            double reach = (reachM + 2 * stepM) / M_PER_DEG;
            double reachLon = reach / StrictMath.cos(StrictMath.toRadians(Math.abs(lat) + reach));
            box[0] = Math.min(box[0], lat - reach);
            box[1] = Math.min(box[1], lon - reachLon);
            box[2] = Math.max(box[2], lat + reach);
            box[3] = Math.max(box[3], lon + reachLon);
        }
        AimGrid grid = new AimGrid(
                aim -> units.stream().anyMatch(u -> Geodesics.distanceM(u.position(), aim) < reachM)
                        ? opportunities.applyAsInt(aim)
                        : 0,
                box,
                stepM);
        IntStream.range(0, grid.count.length).parallel().forEach(i -> grid.count[i] = grid.counted(i));
        return grid;
    }

    int most() {
        return Arrays.stream(count).max().orElse(0);
    }

    /** Where there are at least so many opportunities. */
    Area atLeast(int wanted) {
        double[] field = Arrays.stream(count).mapToDouble(n -> wanted - n - 0.5).toArray();
        List<List<double[]>> contours =
                Contours.of(field, rows, columns, (first, second) -> crossing(first, second, wanted));
        return Areas.within(contours, row -> south + row * stepLatDeg, column -> west + column * stepLonDeg);
    }

    /** Nothing is claimed on the edge of the grid, so that borders close. */
    private int counted(int node) {
        int row = row(node);
        int column = column(node);
        boolean edge = row == 0 || column == 0 || row == rows - 1 || column == columns - 1;
        return edge ? 0 : opportunities.applyAsInt(at(row, column));
    }

    private double crossing(int first, int second, int wanted) {
        boolean inside = count[first] >= wanted;
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double row = row(first) + middle * (row(second) - row(first));
            double column = column(first) + middle * (column(second) - column(first));
            if (opportunities.applyAsInt(at(row, column)) >= wanted == inside) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private int row(int node) {
        return node / columns;
    }

    private int column(int node) {
        return node % columns;
    }

    private Geodetic at(double row, double column) {
        return Geodetic.ofDegrees(south + row * stepLatDeg, west + column * stepLonDeg, 0);
    }
}
