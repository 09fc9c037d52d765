package dev.bulwark.study.offers;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.catalogue.Offer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a variant that stands for an offer, or for several together, stops, and what it costs.
 *
 * @param offers that it stands for
 * @param fireUnits of the offers' systems that the variant has
 * @param costUsd of so many fire units: the nominal price for the nominal number of them; from the lowest price for the
 *     most to the highest for the fewest
 * @param stopped threats stopped a run, with chance and ignorance
 * @param stoppedPerBillion for each billion dollars; worst at the highest cost, best at the lowest
 */
public record OfferValue(
        String variant,
        String variantTitle,
        List<Offer> offers,
        double fireUnits,
        Interval costUsd,
        Interval stopped,
        Interval stoppedPerBillion) {
    private static final double BILLION = 1e9;

    public OfferValue {
        offers = List.copyOf(offers);
    }

    /** Sums the parts' costs and sets what is stopped against them. */
    static OfferValue of(String variant, String title, List<Part> parts, Interval stopped) {
        Interval usd = new Interval(
                parts.stream().mapToDouble(p -> p.costUsd().estimate()).sum(),
                parts.stream().mapToDouble(p -> p.costUsd().low()).sum(),
                parts.stream().mapToDouble(p -> p.costUsd().high()).sum());
        return new OfferValue(
                variant,
                title,
                parts.stream().map(Part::offer).toList(),
                parts.stream().mapToDouble(Part::fireUnits).sum(),
                usd,
                stopped,
                new Interval(
                        stopped.estimate() / usd.estimate() * BILLION,
                        stopped.low() / usd.high() * BILLION,
                        stopped.high() / usd.low() * BILLION));
    }

    /** The offers' names, joined. */
    public String offerNames() {
        return offers.stream().map(Offer::name).collect(Collectors.joining("; "));
    }

    /**
     * What a variant has of one offer.
     *
     * @param fireUnits of the offer's system
     * @param costUsd of so many
     */
    record Part(Offer offer, double fireUnits, Interval costUsd) {

        /**
         * In proportion to the fire units.
         *
         * @param price of the whole offer, dollars
         * @param units that the whole offer holds
         */
        static Part of(Offer offer, double fireUnits, Interval price, Interval units) {
            return new Part(
                    offer,
                    fireUnits,
                    new Interval(
                            price.estimate() / units.estimate() * fireUnits,
                            price.low() / units.high() * fireUnits,
                            price.high() / units.low() * fireUnits));
        }
    }
}
