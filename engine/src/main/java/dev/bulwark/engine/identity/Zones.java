package dev.bulwark.engine.identity;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.engine.sensing.Sighting;
import dev.bulwark.engine.sensing.Sightings;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * When one flying object is inside which corridor, nearer to which fire unit than its keep-out range, and in whose sector
 * of responsibility. Geometry alone, solved once.
 */
public final class Zones {
    private static final List<Sighting> ALWAYS =
            List.of(new Sighting(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));

    private final Sighting[][] corridors;
    private final Sighting[][] keepOut;
    private final Sighting[][] responsibility;
    private final double[][] edges;

    /**
     * @param corridors stretches of time by corridor
     * @param keepOut stretches by fire unit
     * @param responsibility stretches by fire unit; everything where the unit has no sector
     */
    private Zones(List<List<Sighting>> corridors, List<List<Sighting>> keepOut, List<List<Sighting>> responsibility) {
        this.corridors = arrays(corridors);
        this.keepOut = arrays(keepOut);
        this.responsibility = arrays(responsibility);
        edges = new double[keepOut.size()][];
        for (int u = 0; u < edges.length; u++) {
            edges[u] = Stream.concat(Stream.of(keepOut.get(u), responsibility.get(u)), corridors.stream())
                    .flatMap(List::stream)
                    .flatMapToDouble(s -> DoubleStream.of(s.fromS(), s.toS()))
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
        }
    }

    private static Sighting[][] arrays(List<List<Sighting>> lists) {
        return lists.stream().map(l -> l.toArray(Sighting[]::new)).toArray(Sighting[][]::new);
    }

    /** @param stepS shorter visits than this may be missed */
    public static Zones of(Scenario scenario, Path path, double stepS) {
        List<List<Sighting>> corridors = new ArrayList<>();
        scenario.airspace().corridors().forEach(c -> {
            CorridorShape shape = new CorridorShape(c);
            corridors.add(Sightings.stretches(t -> shape.contains(path.at(t)), path.startS(), path.endS(), stepS));
        });
        List<List<Sighting>> keepOut = new ArrayList<>();
        List<List<Sighting>> responsibility = new ArrayList<>();
        for (FireUnit unit : scenario.fireUnits()) {
            keepOut.add(keepOut(unit, path, stepS));
            responsibility.add(unit.orders()
                    .responsibility()
                    .map(r -> Sightings.stretches(
                            t -> inSector(unit.position(), r, path.at(t)), path.startS(), path.endS(), stepS))
                    .orElse(ALWAYS));
        }
        return new Zones(corridors, keepOut, responsibility);
    }

    /** Whether it is in the corridor of an index at a time of its path. */
    public boolean inCorridor(int corridor, double timeS) {
        return during(corridors[corridor], timeS);
    }

    /** Whether it is nearer to a fire unit than its keep-out range. */
    public boolean tooNear(int unit, double timeS) {
        return during(keepOut[unit], timeS);
    }

    /** Whether it is in a fire unit's sector of responsibility. */
    public boolean responds(int unit, double timeS) {
        return during(responsibility[unit], timeS);
    }

    /** The first moment after one, of those at which any of these changes for a fire unit; infinite if there is none. */
    public double nextEdgeS(int unit, double afterS) {
        for (double edge : edges[unit]) {
            if (edge > afterS) {
                return edge;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static boolean during(Sighting[] stretches, double timeS) {
        for (Sighting s : stretches) {
            if (s.fromS() <= timeS && timeS <= s.toS()) {
                return true;
            }
        }
        return false;
    }

    private static List<Sighting> keepOut(FireUnit unit, Path path, double stepS) {
        double range = unit.orders().keepOutM();
        return range <= 0
                ? List.of()
                : Sightings.stretches(
                        t -> line(unit.position(), path.at(t)).distanceM() <= range, path.startS(), path.endS(), stepS);
    }

    private static boolean inSector(Geodetic from, Orders.Responsibility sector, Fix fix) {
        double off = StrictMath.IEEEremainder(line(from, fix).azimuthRad() - sector.facingRad(), 2 * Math.PI);
        return Math.abs(off) <= sector.widthRad() / 2;
    }

    private static Geodesics.Line line(Geodetic from, Fix fix) {
        return Geodesics.inverse(from, new Geodetic(fix.latitudeRad(), fix.longitudeRad(), 0));
    }
}
