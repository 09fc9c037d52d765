package dev.bulwark.study.offers;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.catalogue.Offer;

/**
 * What a variant that stands for an offer stops, and what it costs.
 *
 * @param fireUnits of the offer's system that the variant has
 * @param costUsd of so many fire units, with the spread of published costs
 * @param stopped threats stopped a run, with chance and ignorance
 * @param stoppedPerBillion for each billion dollars; worst at the highest cost, best at the lowest
 */
public record OfferValue(
        String variant,
        String variantTitle,
        Offer offer,
        double fireUnits,
        Interval costUsd,
        Interval stopped,
        Interval stoppedPerBillion) {}
