package dev.bulwark.exchange.report;

import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.study.summary.MeasureDoubt;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.VariantDoubt;
import dev.bulwark.study.summary.VariantSummary;
import java.util.List;
import java.util.stream.Collectors;

/** The answer in words, from the numbers. */
public final class Headline {

    private Headline() {}

    /** What gets through the best and the worst defence, with intervals. */
    public static String leakers(List<VariantSummary> variants) {
        if (variants.isEmpty()) {
            return "";
        }
        VariantSummary best = variants.getFirst();
        VariantSummary worst = variants.getFirst();
        for (VariantSummary v : variants) {
            best = v.leakers().estimate() < best.leakers().estimate() ? v : best;
            worst = v.leakers().estimate() > worst.leakers().estimate() ? v : worst;
        }
        String of = "Of " + threats(variants) + " threats ";
        if (best.id().equals(worst.id())) {
            return of + "on average " + Rounding.withInterval(best.leakers()) + " get through.";
        }
        return of + "on average " + Rounding.withInterval(best.leakers()) + " get through against “" + best.title()
                + "”, the best of " + variants.size() + " defences compared, and "
                + Rounding.withInterval(worst.leakers()) + " against “" + worst.title() + "”, the worst.";
    }

    /** How far the best defence's answer moves within the published ranges, and on what it hinges. */
    public static String doubt(List<VariantSummary> variants, List<VariantDoubt> doubts) {
        if (doubts.isEmpty()) {
            return "";
        }
        int best = 0;
        for (int i = 1; i < variants.size(); i++) {
            best = variants.get(i).leakers().estimate()
                            < variants.get(best).leakers().estimate()
                    ? i
                    : best;
        }
        MeasureDoubt leakers = doubts.get(best).of("leakers");
        String range = "Within the published ranges of the figures it is "
                + Rounding.fixed(leakers.range().low(), 0) + " to "
                + Rounding.fixed(leakers.range().high(), 0) + " against “"
                + variants.get(best).title() + "”";
        boolean known = !leakers.drivers().isEmpty()
                && leakers.drivers().getFirst().indices().total().low() > 0;
        return known
                ? range + ", and hinges most on: "
                        + DoubtSection.shortName(leakers.drivers().getFirst()) + "."
                : range + ".";
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
        VariantSummary best = variants.getFirst();
        for (VariantSummary variant : variants) {
            best = variant.leakers().estimate() < best.leakers().estimate() ? variant : best;
        }
        String id = best.id();
        boolean sure = pairs.stream()
                .filter(p -> p.first().equals(id) || p.second().equals(id))
                .allMatch(p -> !p.leakers().contains(0));
        long compared = pairs.stream()
                .filter(p -> p.first().equals(id) || p.second().equals(id))
                .count();
        return compared == variants.size() - 1 && sure
                ? "Least gets through against “" + best.title() + "”"
                : "Least seems to get through against “" + best.title() + "”, but not beyond doubt";
    }

    /** The title of the chart of differences: how many of them are beyond chance. */
    static String differences(List<PairedSummary> pairs) {
        long sure = pairs.stream().filter(p -> !p.leakers().contains(0)).count();
        return sure == pairs.size()
                ? "Every two defences differ by more than luck"
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

    private static String threats(List<VariantSummary> variants) {
        return variants.stream()
                .map(v -> String.valueOf(v.threats()))
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
