package dev.bulwark.engine.sensing;

import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.model.system.CrossSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** When a radar can hold a target: seen, and detected in a look with at least even chance. */
public final class Sightings {
    /** Breaks shorter than this are bridged: a track coasts. An assumption, docs/models/engagement.md. */
    static final double COAST_S = 5;

    private static final double EVEN = 0.5;
    private static final int BISECTIONS = 12;

    private Sightings() {}

    public static List<Sighting> of(RadarView radar, Path path, CrossSection rcs, double stepS) {
        List<Sighting> found = stretches(
                t -> pd(radar.at(t), path, rcs, t) >= EVEN,
                t -> radar.outOfRangeForS(path.at(t), path.fastestMps()),
                path.startS(),
                path.endS(),
                stepS);
        List<Sighting> bridged = new ArrayList<>();
        for (Sighting s : found) {
            if (!bridged.isEmpty() && s.fromS() - bridged.getLast().toS() < COAST_S) {
                bridged.set(bridged.size() - 1, new Sighting(bridged.getLast().fromS(), s.toS()));
            } else {
                bridged.add(s);
            }
        }
        return List.copyOf(bridged);
    }

    private static double pd(RadarSite site, Path path, CrossSection rcs, double seconds) {
        Fix fix = path.at(seconds);
        return site.pd(fix, Aspect.crossSectionM2(rcs, path, seconds, fix, site.ecef()));
    }

    /**
     * The stretches of an interval in which a condition holds, sampled every step and with edges refined by bisection;
     * what comes and goes within a step may be missed.
     */
    public static List<Sighting> stretches(DoublePredicate holds, double fromS, double toS, double stepS) {
        return stretches(holds, _ -> 0, fromS, toS, stepS);
    }

    /**
     * The same, where it is known for how long at least the condition will not hold: those samples are not asked.
     *
     * @param notForS for how many seconds from a moment on, at which it does not hold; 0 where nothing is known
     */
    public static List<Sighting> stretches(
            DoublePredicate holds, DoubleUnaryOperator notForS, double fromS, double toS, double stepS) {
        List<Sighting> found = new ArrayList<>();
        int steps = Math.max(1, (int) Math.ceil((toS - fromS) / stepS));
        double begun = Double.NaN;
        double before = fromS;
        for (int i = 0; i <= steps; i++) {
            double t = i == steps ? toS : fromS + i * stepS;
            boolean now = holds.test(t);
            if (now && Double.isNaN(begun)) {
                begun = i == 0 ? t : edge(holds, before, t, true);
            } else if (!now && !Double.isNaN(begun)) {
                found.add(new Sighting(begun, edge(holds, before, t, false)));
                begun = Double.NaN;
            }
            if (!now) {
                int unasked = Math.min(steps - 1 - i, (int) (notForS.applyAsDouble(t) / stepS));
                i += Math.max(0, unasked);
            }
            before = i == steps ? toS : fromS + i * stepS;
        }
        if (!Double.isNaN(begun)) {
            found.add(new Sighting(begun, toS));
        }
        return found;
    }

    /** Where a condition changes between two times, on the side where it holds. */
    private static double edge(DoublePredicate holds, double beforeS, double afterS, boolean holdsAfter) {
        double low = beforeS;
        double high = afterS;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (low + high) / 2;
            if (holds.test(middle) == holdsAfter) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return holdsAfter ? high : low;
    }
}
