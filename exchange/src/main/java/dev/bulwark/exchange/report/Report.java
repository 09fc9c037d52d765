package dev.bulwark.exchange.report;

import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.model.catalogue.FigureUse;
import dev.bulwark.model.catalogue.Source;
import dev.bulwark.study.causes.CauseSummary;
import dev.bulwark.study.offers.AtBudget;
import dev.bulwark.study.offers.OfferValue;
import dev.bulwark.study.summary.PairedSummary;
import dev.bulwark.study.summary.VariantDoubt;
import dev.bulwark.study.summary.VariantSummary;
import dev.bulwark.study.summary.Verdict;
import java.util.List;
import java.util.Map;

/**
 * Everything that a report shows.
 *
 * @param title of the study
 * @param description of the scenario, for people; may be empty
 * @param variants in the order of the study; all charts and tables keep it
 * @param coverages of those variants that are drawn, in order; the first one's ring leads the report
 * @param pairs differences between variants on common random numbers
 * @param verdicts on the claims of the study, in order
 * @param doubts what ignorance does to each variant; empty if nothing was drawn
 * @param offers what variants that stand for an offer stop for their money
 * @param budgets what one budget buys of each offer
 * @param causes why threats get through, by variant id; empty if not asked
 * @param figures every catalogue figure used, in order of first use
 * @param entryNames names of catalogue entries by id
 * @param sources by id
 * @param remarks limits that the reader must know, a sentence each
 * @param provenance what it was made from
 */
public record Report(
        String title,
        String description,
        List<VariantSummary> variants,
        List<Coverage> coverages,
        List<PairedSummary> pairs,
        List<Verdict> verdicts,
        List<VariantDoubt> doubts,
        List<OfferValue> offers,
        List<AtBudget> budgets,
        Map<String, CauseSummary> causes,
        List<FigureUse> figures,
        Map<String, String> entryNames,
        Map<String, Source> sources,
        List<String> remarks,
        Provenance provenance) {

    public Report {
        variants = List.copyOf(variants);
        coverages = List.copyOf(coverages);
        pairs = List.copyOf(pairs);
        verdicts = List.copyOf(verdicts);
        doubts = List.copyOf(doubts);
        offers = List.copyOf(offers);
        budgets = List.copyOf(budgets);
        causes = Map.copyOf(causes);
        figures = List.copyOf(figures);
        entryNames = Map.copyOf(entryNames);
        sources = Map.copyOf(sources);
        remarks = List.copyOf(remarks);
    }
}
