package dev.bulwark.model.scenario;

import java.util.List;

/**
 * When the threats of a raid start.
 *
 * @param law within a wave
 * @param firstS start of the first wave
 * @param waves how many, at least 1; each has the raid's count of threats
 * @param waveEveryS from the start of each wave to the next
 */
public record Arrivals(Law law, double firstS, int waves, double waveEveryS) {

    /** How the starts of one wave follow each other. */
    public sealed interface Law {}

    /** One after the other at the same interval; the first with the wave. */
    public record Regular(double everyS) implements Law {}

    /** At times after the wave's start, one for each threat, not falling. */
    public record Given(List<Double> atS) implements Law {
        public Given {
            atS = List.copyOf(atS);
        }
    }

    /** By luck: independent exponential gaps of a mean, the first of them before the first threat. */
    public record Poisson(double meanS) implements Law {}

    /** One wave at a steady interval. */
    public static Arrivals regular(double firstS, double everyS) {
        return new Arrivals(new Regular(everyS), firstS, 1, 0);
    }

    /**
     * When a threat starts, the raid's luck aside: for Poisson arrivals the moment from which gaps are drawn.
     *
     * @param wave from 0
     * @param index within the wave, from 0
     */
    public double startS(int wave, int index) {
        double begin = firstS + wave * waveEveryS;
        return switch (law) {
            case Regular regular -> begin + index * regular.everyS();
            case Given given -> begin + given.atS().get(index);
            case Poisson _ -> begin;
        };
    }
}
