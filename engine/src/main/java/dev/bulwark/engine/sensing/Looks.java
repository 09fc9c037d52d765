package dev.bulwark.engine.sensing;

import dev.bulwark.base.random.Draws;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.motion.Path;
import dev.bulwark.model.system.CrossSection;
import java.util.Arrays;
import java.util.Optional;

/**
 * Every look of one radar at one threat that can detect anything, computed once for a scenario: look number k happens at
 * phase + k times the revisit time. Luck enters only when a run asks which looks detect.
 */
public final class Looks {
    private final long phaseNanos;
    private final long revisitNanos;
    private final int first;
    private final float[] pd;
    private final float[] rangeM;

    private Looks(long phaseNanos, long revisitNanos, int first, float[] pd, float[] rangeM) {
        this.phaseNanos = phaseNanos;
        this.revisitNanos = revisitNanos;
        this.first = first;
        this.pd = pd;
        this.rangeM = rangeM;
    }

    /**
     * The looks that matter, or nothing if none of them can detect.
     *
     * @param phase when within the revisit time the radar looks, 0 to 1
     */
    public static Optional<Looks> of(RadarView radar, Path path, CrossSection rcs, double phase) {
        double revisitS = radar.radar().type().revisitS();
        long revisit = SimTime.nanosOf(revisitS);
        long offset = SimTime.nanosOf(phase * revisitS);
        int from = (int) Math.max(0, Math.ceil((path.startS() - phase * revisitS) / revisitS));
        int to = (int) Math.floor((path.endS() - phase * revisitS) / revisitS);
        int count = Math.max(0, to - from + 1);
        float[] pd = new float[count];
        float[] range = new float[count];
        int firstSeen = -1;
        int lastSeen = -1;
        for (int i = 0; i < count; i++) {
            double time = (offset + (from + i) * revisit) / 1e9;
            Fix fix = path.at(time);
            RadarSite site = radar.at(time);
            pd[i] = (float) site.pd(fix, Aspect.crossSectionM2(rcs, path, time, fix, site.ecef()));
            range[i] = (float) site.ecef().distanceM(fix.ecef());
            if (pd[i] > 0) {
                firstSeen = firstSeen < 0 ? i : firstSeen;
                lastSeen = i;
            } else {
                i += (int) (radar.outOfRangeForS(fix, path.fastestMps()) / revisitS); // those detect nothing either
            }
        }
        if (firstSeen < 0) {
            return Optional.empty();
        }
        return Optional.of(new Looks(
                offset,
                revisit,
                from + firstSeen,
                Arrays.copyOfRange(pd, firstSeen, lastSeen + 1),
                Arrays.copyOfRange(range, firstSeen, lastSeen + 1)));
    }

    public long timeNanos(int look) {
        return phaseNanos + look * revisitNanos;
    }

    /** The number of the first look at or after a time. */
    public int lookAt(long nanos) {
        return (int) Math.max(0, Math.ceilDiv(nanos - phaseNanos, revisitNanos));
    }

    public int first() {
        return first;
    }

    /** One past the last look that can detect. */
    public int end() {
        return first + pd.length;
    }

    /** Slant range in metres at a look between first and end. */
    public double rangeM(int look) {
        return rangeM[look - first];
    }

    /** Probability that a look detects; 0 outside first to end. */
    public double pd(int look) {
        int i = look - first;
        return i < 0 || i >= pd.length ? 0 : pd[i];
    }

    /**
     * Whether a look detects, by the luck of a run.
     *
     * @param luck the run's sequence of draws for this radar and threat
     */
    public boolean detects(int look, long luck) {
        double p = pd(look);
        return p > 0 && Draws.uniform(luck, look) < p;
    }
}
