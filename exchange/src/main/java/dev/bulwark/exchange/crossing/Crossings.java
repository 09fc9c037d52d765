package dev.bulwark.exchange.crossing;

import dev.bulwark.engine.motion.Ground;
import dev.bulwark.engine.motion.RoutePath;
import dev.bulwark.engine.reach.Reach;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.exchange.land.Territory;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.system.ThreatType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Shares of straight crossings of a region that face engagement opportunities. A crossing is a geodesic at one speed and
 * altitude; it counts from where it enters the region to where it leaves it, but is in flight, and may be seen, from a
 * run-in before.
 */
public final class Crossings {
    /** How long before the border a flight begins: enough for a reaction and a long fly-out. */
    private static final double RUN_IN_S = 900;

    private static final double LONGEST_RUN_IN_M = 300_000;

    private Crossings() {}

    /**
     * Flies the same lines at each altitude.
     *
     * @param ground heights; where one is NaN, sea level is taken
     * @param lines how many
     */
    public static List<CrossingShares> of(
            Theatre theatre,
            Ground ground,
            Territory region,
            ThreatType target,
            double speedMps,
            List<Altitude> altitudes,
            int lines,
            long seed) {
        return of(theatre, ground, lines(region, speedMps, lines, seed), target, speedMps, altitudes);
    }

    /** Straight lines across a region, the same for the same region, speed and seed. */
    public static List<StraightLine> lines(Territory region, double speedMps, int lines, long seed) {
        double runIn = Math.min(LONGEST_RUN_IN_M, RUN_IN_S * speedMps);
        return new LineDraw(region, runIn, seed).lines(lines);
    }

    /** Flies given lines at each altitude. */
    public static List<CrossingShares> of(
            Theatre theatre,
            Ground ground,
            List<StraightLine> drawn,
            ThreatType target,
            double speedMps,
            List<Altitude> altitudes) {
        Reach reach = new Reach(theatre, ground, target);
        List<Double> headings = drawn.stream().map(StraightLine::headingRad).toList();
        return altitudes.stream()
                .map(a -> new CrossingShares(
                        words(a), headings, opportunities(reach, orSeaLevel(ground), drawn, speedMps, a)))
                .toList();
    }

    private static List<Integer> opportunities(
            Reach reach, Ground ground, List<StraightLine> lines, double speedMps, Altitude altitude) {
        int[] counts = new int[lines.size()];
        IntStream.range(0, counts.length).parallel().forEach(i -> {
            StraightLine line = lines.get(i);
            RoutePath path = RoutePath.along(List.of(line.runIn(), line.leaving()), 0, speedMps, altitude, ground);
            counts[i] = reach.opportunities(path, line.outsideM() / speedMps, path.endS())
                    .size();
        });
        return Arrays.stream(counts).boxed().toList();
    }

    private static Ground orSeaLevel(Ground ground) {
        return (latitude, longitude) -> {
            double height = ground.heightM(latitude, longitude);
            return Double.isNaN(height) ? 0 : height;
        };
    }

    /** Such as 300 m above ground. */
    public static String words(Altitude altitude) {
        String metres = String.format(Locale.ROOT, "%,.0f m", altitude.metres());
        return switch (altitude) {
            case Altitude.AboveSea _ -> metres + " above sea";
            case Altitude.AboveGround _ -> metres + " above ground";
        };
    }
}
