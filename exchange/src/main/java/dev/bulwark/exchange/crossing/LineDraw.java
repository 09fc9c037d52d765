package dev.bulwark.exchange.crossing;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.random.Draws;
import dev.bulwark.base.random.EntityKey;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.land.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws straight lines that meet a region, all directions and places alike: heading uniform round the compass, distance
 * from the region's middle uniform across it, and only lines that meet the region are kept. In a plane this is the
 * measure that no motion changes (M. W. Crofton, 1868); on the Earth it is within a per cent of it for 1,000 km.
 */
final class LineDraw {
    private static final int HEADING = 1;
    private static final int OFFSET = 2;
    private static final double STEP_M = 2_000;
    private static final int HALVINGS = 6;
    private static final int MOST_TRIES_A_LINE = 1_000;

    private final Territory region;
    private final double runInM;
    private final Geodetic middle;
    private final double radiusM;
    private final Draws draws;
    private final long key;

    LineDraw(Territory region, double runInM, long seed) {
        this.region = region;
        this.runInM = runInM;
        this.middle = middle(region);
        this.radiusM = region.rings().stream()
                .flatMap(r -> r.points().stream())
                .mapToDouble(p -> Geodesics.distanceM(middle, p))
                .max()
                .orElse(0);
        this.draws = Draws.of(seed, 0, 0);
        this.key = EntityKey.of(region.name());
    }

    /** @throws IllegalArgumentException if the region is so thin that hardly a line meets it */
    List<StraightLine> lines(int wanted) {
        List<StraightLine> lines = new ArrayList<>();
        for (int i = 0; lines.size() < wanted; i++) {
            if (i > wanted * MOST_TRIES_A_LINE) {
                throw new IllegalArgumentException("hardly a straight line meets the region " + region.name());
            }
            double heading = 2 * Math.PI * draws.uniform(HEADING, key, i);
            double offset = radiusM * (2 * draws.uniform(OFFSET, key, i) - 1);
            line(heading, offset).ifPresent(lines::add);
        }
        return lines;
    }

    /** The line of a heading that passes the middle so far to its right; nothing if it misses the region. */
    Optional<StraightLine> line(double headingRad, double offsetM) {
        Geodetic foot = Geodesics.direct(middle, headingRad + Math.PI / 2, offsetM);
        double heading = Math.abs(offsetM) < 1
                ? headingRad
                : Geodesics.inverse(foot, middle).azimuthRad() + (offsetM > 0 ? 1 : -1) * Math.PI / 2;
        double first = Double.NaN;
        double last = Double.NaN;
        int steps = (int) Math.ceil(radiusM / STEP_M) + 1;
        for (int i = -steps; i <= steps; i++) {
            if (isInside(foot, heading, i * STEP_M)) {
                first = Double.isNaN(first) ? i * STEP_M : first;
                last = i * STEP_M;
            }
        }
        if (Double.isNaN(first)) {
            return Optional.empty();
        }
        double enter = border(foot, heading, first - STEP_M, first);
        double leave = border(foot, heading, last + STEP_M, last);
        return Optional.of(new StraightLine(
                Geodesics.direct(foot, heading, enter - runInM),
                Geodesics.direct(foot, heading, leave),
                runInM,
                runInM + leave - enter,
                headingRad));
    }

    private double border(Geodetic foot, double heading, double outsideM, double insideM) {
        double outside = outsideM;
        double inside = insideM;
        for (int i = 0; i < HALVINGS; i++) {
            double between = (outside + inside) / 2;
            if (isInside(foot, heading, between)) {
                inside = between;
            } else {
                outside = between;
            }
        }
        return inside;
    }

    private boolean isInside(Geodetic foot, double heading, double alongM) {
        Geodetic p = Geodesics.direct(foot, heading, alongM);
        return region.contains(p.latitudeDeg(), p.longitudeDeg());
    }

    /** Of the box around it. */
    private static Geodetic middle(Territory region) {
        double[] box = {90, 360, -90, -360};
        for (Ring ring : region.rings()) {
            for (Geodetic p : ring.points()) {
                box[0] = Math.min(box[0], p.latitudeDeg());
                box[1] = Math.min(box[1], p.longitudeDeg());
                box[2] = Math.max(box[2], p.latitudeDeg());
                box[3] = Math.max(box[3], p.longitudeDeg());
            }
        }
        return Geodetic.ofDegrees((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 0);
    }
}
