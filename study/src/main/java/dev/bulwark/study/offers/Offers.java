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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what a study's variants stand for: per dollar, and at equal budget. */
public final class Offers {
    private static final String FIRE_UNITS = "fire units";

    private final StudyDraft draft;
    private final Study study;

    public Offers(StudyDraft draft, Study study) {
        this.draft = draft;
        this.study = study;
    }

    /** Of each variant that stands for offers and has fire units of all of them, in order. */
    public List<OfferValue> values() {
        List<OfferValue> values = new ArrayList<>();
        for (int v = 0; v < draft.variants().size(); v++) {
            Variant variant = draft.variants().get(v);
            List<OfferValue.Part> parts = parts(v);
            if (!parts.isEmpty() && parts.size() == variant.offers().size()) {
                values.add(OfferValue.of(variant.id(), variant.title(), parts, stopped(v)));
            }
        }
        return values;
    }

    /** Each offer at the study's budget, or at the least nominal cost of a variant. */
    public List<AtBudget> atBudget() {
        List<OfferValue> values = values();
        Map<String, List<OfferValue>> byOffer = new LinkedHashMap<>();
        values.forEach(o ->
                byOffer.computeIfAbsent(o.offerNames(), _ -> new ArrayList<>()).add(o));
        if (byOffer.size() < 2) {
            return List.of();
        }
        double budget = Double.isNaN(draft.budgetUsd())
                ? values.stream().mapToDouble(o -> o.costUsd().estimate()).min().orElseThrow()
                : draft.budgetUsd();
        return byOffer.values().stream()
                .map(sizes -> AtBudget.of(sizes, budget))
                .toList();
    }

    private List<OfferValue.Part> parts(int index) {
        Variant variant = draft.variants().get(index);
        Catalogue catalogue = variant.scenario().catalogue();
        List<OfferValue.Part> parts = new ArrayList<>();
        for (Offer offer : catalogue.offers()) {
            double own = study.runs().get(index).variant().theatre().scenario().fireUnits().stream()
                    .filter(u -> u.system().equals(offer.system()))
                    .count();
            Optional<Figure> cost = catalogue.figure(offer.cost());
            Optional<FigureRef> held = Optional.ofNullable(offer.contents().get(FIRE_UNITS));
            Optional<Figure> units = held.flatMap(catalogue::figure);
            if (variant.offers().contains(offer.id()) && own > 0 && cost.isPresent() && units.isPresent()) {
                parts.add(OfferValue.Part.of(
                        offer,
                        own,
                        interval(cost.get(), Measure.of(cost.get().unit()).siFactor()),
                        interval(units.get(), 1)));
            }
        }
        return parts;
    }

    private static Interval interval(Figure figure, double factor) {
        double nominal = figure.nominal();
        return new Interval(
                nominal * factor,
                (Double.isNaN(figure.low()) ? nominal : figure.low()) * factor,
                (Double.isNaN(figure.high()) ? nominal : figure.high()) * factor);
    }

    /** Chance at nominal figures and ignorance together. */
    private Interval stopped(int index) {
        VariantSummary summary = study.summaries().get(index);
        Interval leakers = summary.leakers();
        if (!study.doubts().isEmpty()) {
            Interval range = study.doubts().get(index).of("leakers").range();
            leakers = new Interval(
                    leakers.estimate(), Math.min(leakers.low(), range.low()), Math.max(leakers.high(), range.high()));
        }
        double all = summary.threats();
        return new Interval(
                Math.max(0, all - leakers.estimate()), Math.max(0, all - leakers.high()), all - leakers.low());
    }
}
