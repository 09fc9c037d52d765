package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.study.offers.OfferValue;
import dev.bulwark.study.summary.MeasureDoubt;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.VariantDoubt;
import dev.bulwark.study.summary.VariantSummary;
import java.util.List;
import java.util.stream.Collectors;

/** The answer in words, from the numbers. */
public final class Headline {

    private Headline() {}

    /** What gets through in the best and the worst case, with intervals. */
    public static String leakers(List<VariantSummary> variants) {
        if (variants.isEmpty()) {
            return "";
        }
        VariantSummary best = least(variants);
        VariantSummary worst = variants.getFirst();
        for (VariantSummary v : variants) {
            worst = v.leakers().estimate() > worst.leakers().estimate() ? v : worst;
        }
        boolean alike =
                variants.stream().mapToInt(VariantSummary::threats).distinct().count() == 1;
        if (best.id().equals(worst.id())) {
            return alike
                    ? "Of " + best.threats() + " threats on average " + Rounding.withInterval(best.leakers())
                            + " get through."
                    : "";
        }
        if (alike && best.leakers().high() >= worst.leakers().low()) {
            return "Of " + best.threats() + " threats on average " + Rounding.withInterval(best.leakers()) + " to "
                    + Rounding.withInterval(worst.leakers()) + " get through; the " + variants.size()
                    + " cases hardly differ.";
        }
        return alike
                ? "Of " + best.threats() + " threats on average " + Rounding.withInterval(best.leakers())
                        + " get through in the best case of " + variants.size() + ", “" + best.title() + "”, and "
                        + Rounding.withInterval(worst.leakers()) + " in the worst, “" + worst.title() + "”."
                : "On average " + some(best) + " get through in the case “" + best.title() + "”, and " + some(worst)
                        + " in the case “" + worst.title() + "”.";
    }

    private static String some(VariantSummary v) {
        return Rounding.withInterval(v.leakers()) + " of " + v.threats() + " threats";
    }

    private static VariantSummary least(List<VariantSummary> variants) {
        VariantSummary best = variants.getFirst();
        for (VariantSummary v : variants) {
            best = v.leakers().estimate() < best.leakers().estimate() ? v : best;
        }
        return best;
    }

    /** How far the best case's answer moves within the published ranges, and on what it hinges. */
    public static String doubt(List<VariantSummary> variants, List<VariantDoubt> doubts) {
        if (doubts.isEmpty()) {
            return "";
        }
        VariantSummary best = least(variants);
        MeasureDoubt leakers = doubts.get(variants.indexOf(best)).of("leakers");
        Interval bounds = leakers.range();
        int places = Rounding.places((bounds.high() - bounds.low()) / 2);
        String low = Rounding.fixed(bounds.low(), places);
        String high = Rounding.fixed(bounds.high(), places);
        String range = "With every figure anywhere in its published range it is "
                + (low.equals(high) ? low : low + " to " + high) + " in the case “" + best.title() + "”";
        boolean known = !leakers.drivers().isEmpty()
                && leakers.drivers().getFirst().indices().total().low() > 0;
        return known
                ? range + ", and hinges most on: "
                        + DoubtSection.shortName(leakers.drivers().getFirst()) + "."
                : range + ".";
    }

    /** Which offer stops most for its money; empty if fewer than two are compared. */
    static String offers(List<OfferValue> offers) {
        if (offers.size() < 2) {
            return "";
        }
        OfferValue best = offers.getFirst();
        OfferValue worst = offers.getFirst();
        for (OfferValue o : offers) {
            best = o.stoppedPerBillion().estimate() > best.stoppedPerBillion().estimate() ? o : best;
            worst = o.stoppedPerBillion().estimate() < worst.stoppedPerBillion().estimate() ? o : worst;
        }
        boolean sure =
                best.stoppedPerBillion().low() > worst.stoppedPerBillion().high();
        return "For each billion dollars “" + best.variantTitle() + "” stops most of these threats, "
                + Rounding.withInterval(best.stoppedPerBillion()) + ", and “" + worst.variantTitle() + "” least, "
                + Rounding.withInterval(worst.stoppedPerBillion())
                + (sure ? "." : "; with prices and figures anywhere in their ranges it could be the other way round.");
    }

    /** What the ring hides at the lowest height. */
    public static String ring(Coverage coverage) {
        if (coverage.layers().isEmpty()) {
            return "";
        }
        CoverageLayer low = coverage.layers().getFirst();
        String ring = coverage.ringsM().stream()
                        .map(r -> String.valueOf(Math.round(r / 1000)))
                        .collect(Collectors.joining(" and "))
                + " km rings";
        String height = MapPicture.height(low.heightM()) + " above ground";
        if (Double.isNaN(low.shareOfRegion())) {
            return "The " + ring + " of “" + coverage.title() + "” enclose " + MapPicture.km2(coverage.ring())
                    + "; against a target " + height + " the fire units reach " + MapPicture.km2(low.engagement())
                    + ".";
        }
        return "The " + ring + " of “" + coverage.title() + "” enclose " + percent(coverage.ringShareOfRegion())
                + " of "
                + coverage.region() + "; against a target " + height + " the fire units reach "
                + percent(low.shareOfRegion()) + " of it.";
    }

    /** The title of the chart of leakers: who leaks least, as far as the paired differences tell. */
    static String best(List<VariantSummary> variants, List<PairedSummary> pairs) {
        if (variants.size() < 2) {
            return "What gets through";
        }
        VariantSummary best = least(variants);
        String id = best.id();
        boolean sure = pairs.stream()
                .filter(p -> p.first().equals(id) || p.second().equals(id))
                .allMatch(p -> !p.leakers().contains(0));
        long compared = pairs.stream()
                .filter(p -> p.first().equals(id) || p.second().equals(id))
                .count();
        return compared == variants.size() - 1 && sure
                ? "Least gets through in the case “" + best.title() + "”"
                : "Least seems to get through in the case “" + best.title() + "”, but not beyond doubt";
    }

    /** The title of the chart of differences: how many of them are beyond chance. */
    static String differences(List<PairedSummary> pairs) {
        long sure = pairs.stream().filter(p -> !p.leakers().contains(0)).count();
        return sure == pairs.size()
                ? "Every two cases differ by more than luck"
                : sure + " of " + pairs.size() + " differences are more than luck";
    }

    /** The title of the chart of interceptors: who fires most. */
    static String fired(List<VariantSummary> variants) {
        VariantSummary most = variants.getFirst();
        for (VariantSummary variant : variants) {
            most = variant.fired().estimate() > most.fired().estimate() ? variant : most;
        }
        return "“" + most.title() + "” fires most, " + Rounding.estimate(most.fired()) + " interceptors a run";
    }

    static String percent(double share) {
        double percent = 100 * share;
        return percent != 0 && percent < 10 ? Rounding.fixed(percent, 1) + " %" : Rounding.fixed(percent, 0) + " %";
    }
}
