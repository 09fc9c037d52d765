package dev.bulwark.engine.run;

import dev.bulwark.base.random.Draws;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.model.scenario.Arrivals;
import java.util.List;

/**
 * How much later than its path says each threat starts in a run. The geometry is solved once, for the path's own times;
 * a run reads it moved by this. When a radar looks against the threat moves along: that phase is arbitrary anyway.
 */
final class Starts {
    private final long[] laterNanos;

    private Starts(long[] laterNanos) {
        this.laterNanos = laterNanos;
    }

    static Starts of(List<Threat> threats, Draws draws) {
        long[] later = new long[threats.size()];
        double gapsS = 0;
        for (int i = 0; i < later.length; i++) {
            Threat threat = threats.get(i);
            if (threat.raid().arrivals().law() instanceof Arrivals.Poisson poisson) {
                boolean follows = i > 0 && threat.isOfTheSameWaveAs(threats.get(i - 1));
                gapsS = (follows ? gapsS : 0) + gapS(poisson.meanS(), draws, threat.key());
                later[i] = SimTime.nanosOf(gapsS);
            }
        }
        return new Starts(later);
    }

    /** Exponential, by inversion. */
    private static double gapS(double meanS, Draws draws, long key) {
        return -meanS * StrictMath.log1p(-draws.uniform(Purpose.ARRIVAL, key, 0));
    }

    long laterNanos(int threat) {
        return laterNanos[threat];
    }

    /** Seconds. */
    double laterS(int threat) {
        return laterNanos[threat] / 1e9;
    }
}
