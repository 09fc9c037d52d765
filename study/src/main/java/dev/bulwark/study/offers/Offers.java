package dev.bulwark.study.offers;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.catalogue.Measure;
import dev.bulwark.model.catalogue.Offer;
import dev.bulwark.model.study.StudyDraft;
import dev.bulwark.model.study.Variant;
import dev.bulwark.study.Study;
import dev.bulwark.study.summary.VariantSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what a study's variants stand for: per dollar, and at equal budget. */
public final class Offers {
    private static final double BILLION = 1e9;
    private static final String FIRE_UNITS = "fire units";

    private final StudyDraft draft;
    private final Study study;

    public Offers(StudyDraft draft, Study study) {
        this.draft = draft;
        this.study = study;
    }

    /** Of each variant that stands for an offer and has fire units of it, in order. */
    public List<OfferValue> values() {
        List<OfferValue> values = new ArrayList<>();
        for (int v = 0; v < draft.variants().size(); v++) {
            value(v).ifPresent(values::add);
        }
        return values;
    }

    /** Each offer at the study's budget, or at the least nominal cost of a variant. */
    public List<AtBudget> atBudget() {
        List<OfferValue> values = values();
        Map<String, List<OfferValue>> byOffer = new LinkedHashMap<>();
        values.forEach(o ->
                byOffer.computeIfAbsent(o.offer().id(), _ -> new ArrayList<>()).add(o));
        if (byOffer.size() < 2) {
            return List.of();
        }
        double budget = Double.isNaN(draft.budgetUsd())
                ? values.stream().mapToDouble(o -> o.costUsd().estimate()).min().orElseThrow()
                : draft.budgetUsd();
        return byOffer.values().stream().map(sizes -> atBudget(sizes, budget)).toList();
    }

    private static AtBudget atBudget(List<OfferValue> sizes, double budget) {
        OfferValue any = sizes.getFirst();
        Interval unit = divided(any.costUsd(), any.fireUnits());
        Interval units = new Interval(budget / unit.estimate(), budget / unit.high(), budget / unit.low());
        List<OfferValue> rising = sizes.stream()
                .sorted(Comparator.comparingDouble(OfferValue::fireUnits))
                .toList();
        boolean within = units.high() <= rising.getLast().fireUnits() + 1e-9;
        Optional<Interval> stopped = within
                ? Optional.of(new Interval(
                        read(rising, units.estimate()).estimate(),
                        read(rising, units.low()).low(),
                        read(rising, units.high()).high()))
                : Optional.empty();
        return new AtBudget(any.offer(), budget, units, stopped);
    }

    /** What so many fire units stop: linear between the sizes run, and from nothing. */
    private static Interval read(List<OfferValue> rising, double units) {
        Interval before = new Interval(0, 0, 0);
        double at = 0;
        for (OfferValue size : rising) {
            if (units <= size.fireUnits() + 1e-9) {
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

    private Optional<OfferValue> value(int index) {
        Variant variant = draft.variants().get(index);
        Catalogue catalogue = variant.scenario().catalogue();
        Optional<Offer> offer = catalogue.offers().stream()
                .filter(o -> o.id().equals(variant.offer()))
                .findFirst();
        return offer.flatMap(o -> {
            double own = study.runs().get(index).variant().theatre().scenario().fireUnits().stream()
                    .filter(u -> u.system().equals(o.system()))
                    .count();
            Optional<Figure> cost = catalogue.figure(o.cost());
            Optional<FigureRef> held = Optional.ofNullable(o.contents().get(FIRE_UNITS));
            Optional<Figure> units = held.flatMap(catalogue::figure);
            return own > 0 && cost.isPresent() && units.isPresent()
                    ? Optional.of(value(index, o, own, cost.get(), units.get().nominal()))
                    : Optional.empty();
        });
    }

    private OfferValue value(int index, Offer offer, double own, Figure cost, double offered) {
        VariantSummary summary = study.summaries().get(index);
        double dollars = Measure.of(cost.unit()).siFactor() * own / offered;
        Interval usd = new Interval(
                cost.nominal() * dollars,
                (Double.isNaN(cost.low()) ? cost.nominal() : cost.low()) * dollars,
                (Double.isNaN(cost.high()) ? cost.nominal() : cost.high()) * dollars);
        Interval leakers = summary.leakers();
        if (!study.doubts().isEmpty()) {
            Interval range = study.doubts().get(index).of("leakers").range();
            leakers = new Interval(
                    leakers.estimate(), Math.min(leakers.low(), range.low()), Math.max(leakers.high(), range.high()));
        }
        double all = summary.threats();
        Interval stopped =
                new Interval(all - leakers.estimate(), Math.max(0, all - leakers.high()), all - leakers.low());
        return new OfferValue(
                summary.id(),
                summary.title(),
                offer,
                own,
                usd,
                stopped,
                new Interval(
                        stopped.estimate() / usd.estimate() * BILLION,
                        stopped.low() / usd.high() * BILLION,
                        stopped.high() / usd.low() * BILLION));
    }

    private static Interval divided(Interval interval, double by) {
        return new Interval(interval.estimate() / by, interval.low() / by, interval.high() / by);
    }
}
