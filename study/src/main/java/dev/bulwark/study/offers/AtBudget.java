package dev.bulwark.study.offers;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.catalogue.Offer;
import java.util.Optional;

/**
 * What a budget buys of an offer.
 *
 * @param fireUnits that it pays for; fewest at the highest cost
 * @param stopped threats stopped a run, linear between the sizes that were run; empty beyond the largest of them
 */
public record AtBudget(Offer offer, double budgetUsd, Interval fireUnits, Optional<Interval> stopped) {}
