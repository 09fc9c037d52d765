package dev.bulwark.study.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Offers per dollar and at equal budget, on paper: 3.4 (3.4 to 4) billion for 8 (4 to 12) fire units. */
class A01_OffersTest {
    private static final Offer FD2000 = offer("fd2000-2013");
    private static final Offer PATRIOT = offer("patriot-2018");
    private static final Interval PRICE = new Interval(3.4e9, 3.4e9, 4e9);
    private static final Interval UNITS = new Interval(8, 4, 12);

    /** Four of eight cost half of it; at worst all four billion for the only four, at best a third of 3.4 billion. */
    @Test
    void costInProportionToFireUnitsWithItsRange() {
        close(four().costUsd(), 1.7e9, 3.4e9 / 3, 4e9);
    }

    /** 20 (16 to 24) stopped: per billion 11.8, from 16 for 4 billion to 24 for 1.13 billion. */
    @Test
    void perBillionFromDearestAndWorstToCheapestAndBest() {
        OfferValue value = OfferValue.of("four", "Four", List.of(four()), new Interval(20, 16, 24));
        close(value.stoppedPerBillion(), 20 / 1.7, 4, 24 / (3.4 / 3));
        assertThat(value.offerNames()).isEqualTo("FD-2000, selected on 26 September 2013");
    }

    @Test
    void aMixCostsTheSum() {
        OfferValue.Part patriot =
                OfferValue.Part.of(PATRIOT, 2, new Interval(3.5e9, 3.5e9, 3.5e9), new Interval(4, 4, 4));
        OfferValue mix = OfferValue.of("mix", "Mix", List.of(four(), patriot), new Interval(30, 30, 30));
        close(mix.costUsd(), 3.45e9, 3.4e9 / 3 + 1.75e9, 5.75e9);
        assertThat(mix.fireUnits()).isEqualTo(6);
    }

    /** A billion buys 2.35 units (1 to 3.53); four stop 20 (16 to 24), none stop none, and between it is linear. */
    @Test
    void atEqualBudgetBetweenTheSizesRun() {
        OfferValue value = OfferValue.of("four", "Four", List.of(four()), new Interval(20, 16, 24));
        AtBudget at = AtBudget.of(List.of(value), 1e9);
        close(at.fireUnits(), 4 / 1.7, 1, 4 / (3.4 / 3));
        close(at.stopped().orElseThrow(), 20 / 1.7, 4, 24 / (3.4 / 3));
    }

    /** Two sizes: three units lie half way between what two and four stop. */
    @Test
    void betweenTwoSizes() {
        Interval sure = new Interval(8e9, 8e9, 8e9);
        Interval eight = new Interval(8, 8, 8);
        OfferValue two = OfferValue.of(
                "two", "Two", List.of(OfferValue.Part.of(FD2000, 2, sure, eight)), new Interval(10, 10, 10));
        OfferValue four = OfferValue.of(
                "four", "Four", List.of(OfferValue.Part.of(FD2000, 4, sure, eight)), new Interval(14, 14, 14));
        AtBudget at = AtBudget.of(List.of(four, two), 3e9);
        close(at.stopped().orElseThrow(), 12, 12, 12);
        assertThat(AtBudget.of(List.of(four, two), 1e9).stopped().orElseThrow().estimate())
                .isCloseTo(5, within(1e-9));
    }

    /** More than was run is not guessed. */
    @Test
    void beyondTheLargestSizeNothingIsSaid() {
        OfferValue value = OfferValue.of("four", "Four", List.of(four()), new Interval(20, 16, 24));
        assertThat(AtBudget.of(List.of(value), 2e9).stopped()).isEmpty();
    }

    private static OfferValue.Part four() {
        return OfferValue.Part.of(FD2000, 4, PRICE, UNITS);
    }

    private static Offer offer(String id) {
        return Catalogue.bundled().offers().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void close(Interval found, double estimate, double low, double high) {
        assertThat(found.estimate()).isCloseTo(estimate, within(1e-9 * estimate));
        assertThat(found.low()).isCloseTo(low, within(1e-9 * low));
        assertThat(found.high()).isCloseTo(high, within(1e-9 * high));
    }
}
