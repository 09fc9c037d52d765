package dev.bulwark.bench;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.exchange.coverage.Covering;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.floor.AntennaSite;
import dev.bulwark.terrain.floor.FloorMap;
import dev.bulwark.terrain.floor.FloorMaps;
import dev.bulwark.terrain.floor.PolarGrid;
import dev.bulwark.terrain.library.BundledTerrain;
import dev.bulwark.terrain.library.Elevations;
import dev.bulwark.terrain.refraction.Refraction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many sites see all of Turkey, by target height above the ground: on a smooth Earth (the bound of an ideal hexagonal
 * covering), and on terrain, sites chosen one by one where they add most (greedy set cover: within a factor of the best
 * that grows with the logarithm of the number of cells, in practice within tens of per cent). Arguments: a DEM, or nothing.
 */
public final class CoveringNumbers {
    private static final double MAST_M = 10;
    private static final double REACH_M = 400_000;
    private static final double CELL_DEG = 0.1;
    private static final double SITE_DEG = 0.2;
    private static final double[] HEIGHTS_M = {10_000, 3_000, 1_000, 300, 100, 60};
    private static final double[] SHARES = {0.9, 0.99};

    private final Country country;
    private final Elevation terrain;
    private final List<Geodetic> cells;

    private CoveringNumbers(Country country, Elevation terrain) {
        this.country = country;
        this.terrain = terrain;
        this.cells = places(CELL_DEG);
    }

    public static void main(String[] args) {
        Elevation terrain = args.length == 0 ? BundledTerrain.nearEast() : Elevations.open(Path.of(args[0]));
        Country turkey = Countries.named(Countries.all(), "Turkey").orElseThrow();
        CoveringNumbers numbers = new CoveringNumbers(turkey, terrain);
        System.out.printf(
                Locale.ROOT, "terrain %s, %d cells%n", terrain.source().name(), numbers.cells.size());
        System.out.println(
                "| target above ground | horizon or reach, km | smooth Earth, at least | terrain, 90 % | terrain, 99 % |");
        System.out.println("|---|---|---|---|---|");
        for (double height : HEIGHTS_M) {
            System.out.println(numbers.row(height));
        }
    }

    private String row(double heightM) {
        double radius = 4.0 / 3 * Wgs84.MEAN_RADIUS_M;
        double horizon = StrictMath.sqrt(2 * radius * MAST_M) + StrictMath.sqrt(2 * radius * heightM);
        double reach = Math.min(REACH_M, horizon);
        long atLeast = Covering.atLeast(country.areaM2(), Math.PI * reach * reach);
        List<BitSet> seen = seen(heightM);
        return String.format(
                Locale.ROOT,
                "| %,.0f m | %.0f | %d | %s | %s |",
                heightM,
                reach / 1000,
                atLeast,
                needed(seen, SHARES[0]),
                needed(seen, SHARES[1]));
    }

    private List<Geodetic> places(double stepDeg) {
        List<Geodetic> places = new ArrayList<>();
        for (double lat = 35.8 + stepDeg / 2; lat < 42.2; lat += stepDeg) {
            for (double lon = 25.6 + stepDeg / 2; lon < 45; lon += stepDeg) {
                Geodetic place = Geodetic.ofDegrees(lat, lon, 0);
                boolean known = !Double.isNaN(terrain.heightM(place.latitudeRad(), place.longitudeRad()));
                if (known && country.contains(lat, lon)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** For each candidate site, the cells over which it sees a target. */
    private List<BitSet> seen(double heightM) {
        List<Geodetic> sites = places(SITE_DEG);
        double[] ground = cells.stream()
                .mapToDouble(c -> terrain.heightM(c.latitudeRad(), c.longitudeRad()))
                .toArray();
        // From a summit of 3 km the horizon for a target lies this far at most.
        double farthest = Math.min(REACH_M, StrictMath.sqrt(17e6 * 3_000) + StrictMath.sqrt(17e6 * heightM));
        PolarGrid grid = new PolarGrid(720, (int) (farthest / 1000), farthest, 2);
        BitSet[] seen = new BitSet[sites.size()];
        IntStream.range(0, seen.length).parallel().forEach(i -> {
            Geodetic site = sites.get(i);
            FloorMap map = FloorMaps.sweep(
                    terrain,
                    new AntennaSite(site.latitudeRad(), site.longitudeRad(), MAST_M),
                    grid,
                    Refraction.FOUR_THIRDS);
            seen[i] = new BitSet(cells.size());
            for (int c = 0; c < cells.size(); c++) {
                Geodesics.Line line = Geodesics.inverse(site, cells.get(c));
                seen[i].set(c, map.sees(line.azimuthRad(), line.distanceM(), ground[c] + heightM));
            }
        });
        return List.of(seen);
    }

    /** How many sites until a share of the land is seen, each where it adds most. */
    private String needed(List<BitSet> seen, double share) {
        BitSet covered = new BitSet(cells.size());
        for (int count = 1; count <= seen.size(); count++) {
            BitSet best = new BitSet();
            int most = 0;
            for (BitSet site : seen) {
                BitSet added = (BitSet) site.clone();
                added.andNot(covered);
                if (added.cardinality() > most) {
                    most = added.cardinality();
                    best = site;
                }
            }
            covered.or(best);
            if (covered.cardinality() >= share * cells.size()) {
                return String.valueOf(count);
            }
            if (most == 0) {
                break;
            }
        }
        return "not by any";
    }
}
