package dev.bulwark.engine.run;

import dev.bulwark.base.random.Draws;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.Raid;

/**
 * How much later than its path says each threat starts in a run. The geometry is solved once, for the path's own times;
 * a run reads it moved by this. When a radar looks against the threat moves along: that phase is arbitrary anyway.
 */
final class Starts {
    private final long[] laterNanos;

    private Starts(long[] laterNanos) {
        this.laterNanos = laterNanos;
    }

    /** A theatre's threats begin with those of the raids, in order, each raid's decoys behind its attackers. */
    static Starts of(Theatre theatre, Draws draws) {
        long[] later = new long[theatre.threats().size()];
        int threat = 0;
        for (Raid raid : theatre.scenario().raids()) {
            if (raid.arrivals().law() instanceof Arrivals.Poisson poisson) {
                draw(raid, poisson.meanS(), threat, theatre, draws, later);
            }
            int decoys = threat + raid.threats();
            for (int i = 0; i < raid.decoyCount(); i++) {
                later[decoys + i] = later[threat + raid.companion(i)];
            }
            threat = decoys + raid.decoyCount();
        }
        return new Starts(later);
    }

    /** Exponential gaps, by inversion, anew in each wave. */
    private static void draw(Raid raid, double meanS, int first, Theatre theatre, Draws draws, long[] later) {
        double gapsS = 0;
        for (int i = 0; i < raid.threats(); i++) {
            long key = theatre.threat(first + i).key();
            double gapS = -meanS * StrictMath.log1p(-draws.uniform(Purpose.ARRIVAL, key, 0));
            gapsS = i % raid.count() == 0 ? gapS : gapsS + gapS;
            later[first + i] = SimTime.nanosOf(gapsS);
        }
    }

    long laterNanos(int threat) {
        return laterNanos[threat];
    }

    /** Seconds. */
    double laterS(int threat) {
        return laterNanos[threat] / 1e9;
    }
}
