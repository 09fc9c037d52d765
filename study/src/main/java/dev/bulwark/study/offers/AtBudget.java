package dev.bulwark.study.offers;

import dev.bulwark.base.stats.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a budget buys of an offer.
 *
 * @param offer in words
 * @param fireUnits that it pays for; fewest at the highest cost
 * @param stopped threats stopped a run, linear between the sizes that were run; empty beyond the largest of them
 */
public record AtBudget(String offer, double budgetUsd, Interval fireUnits, Optional<Interval> stopped) {
    private static final double TINY = 1e-9;

    /** @param sizes variants of one offer, in any order */
    static AtBudget of(List<OfferValue> sizes, double budgetUsd) {
        OfferValue any = sizes.getFirst();
        Interval usd = any.costUsd();
        double own = any.fireUnits();
        Interval units = new Interval(
                budgetUsd * own / usd.estimate(), budgetUsd * own / usd.high(), budgetUsd * own / usd.low());
        List<OfferValue> rising = sizes.stream()
                .sorted(Comparator.comparingDouble(OfferValue::fireUnits))
                .toList();
        boolean within = units.high() <= rising.getLast().fireUnits() + TINY;
        Optional<Interval> stopped = within
                ? Optional.of(new Interval(
                        read(rising, units.estimate()).estimate(),
                        read(rising, units.low()).low(),
                        read(rising, units.high()).high()))
                : Optional.empty();
        return new AtBudget(any.offerNames(), budgetUsd, units, stopped);
    }

    /** What so many fire units stop: linear between the sizes run, and from nothing. */
    private static Interval read(List<OfferValue> rising, double units) {
        Interval before = new Interval(0, 0, 0);
        double at = 0;
        for (OfferValue size : rising) {
            if (units <= size.fireUnits() + TINY) {
                double f = size.fireUnits() == at ? 1 : Math.min(1, (units - at) / (size.fireUnits() - at));
                Interval to = size.stopped();
                return new Interval(
                        between(before.estimate(), to.estimate(), f),
                        between(before.low(), to.low(), f),
                        between(before.high(), to.high(), f));
            }
            before = size.stopped();
            at = size.fireUnits();
        }
        return before;
    }

    private static double between(double from, double to, double f) {
        return from + f * (to - from);
    }
}
