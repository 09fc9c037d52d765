package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.study.offers.AtBudget;
import dev.bulwark.study.offers.OfferValue;
import java.util.ArrayList;
import java.util.List;

/** What each offer stops for its money. */
final class OfferSection {

    private OfferSection() {}

    static void write(Report report, Html html) {
        if (report.offers().isEmpty()) {
            return;
        }
        html.section("offers", "What the money buys");
        html.line(
                "p",
                "Costs are what was offered or notified, with the spread of what was published, in proportion to the fire"
                        + " units that a variant has of the offer. Offers differ in what they hold (missiles, training,"
                        + " spares), so a ratio compares packages, not machines. Ranges combine the cost's with that of what"
                        + " is stopped, end against end.");
        List<IntervalChart.Row> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (OfferValue o : report.offers()) {
            rows.add(new IntervalChart.Row(
                    o.variantTitle(), o.stoppedPerBillion(), Rounding.withInterval(o.stoppedPerBillion())));
            cells.add(List.of(
                    o.variantTitle(),
                    o.offerNames(),
                    Rounding.plain(o.fireUnits()),
                    billions(o.costUsd()),
                    Rounding.withInterval(o.stopped()),
                    Rounding.withInterval(o.stoppedPerBillion())));
        }
        IntervalChart chart = new IntervalChart(
                "offers-chart",
                "Threats stopped per billion dollars",
                "Nominal, and the range of cost and outcome",
                rows);
        html.raw("<figure class=\"chart\"><figcaption><strong>")
                .text("Threats of the raids stopped for each billion US dollars")
                .raw("</strong><br>");
        html.text("At nominal cost, and from the dearest and worst to the cheapest and best")
                .raw("</figcaption>")
                .raw(chart.svg())
                .raw("</figure>\n");
        html.table(
                "Offers: cost in billions of US dollars, threats stopped a run, and per billion; ranges in brackets",
                List.of("Variant", "Offer", "Fire units", "Cost", "Stopped", "Stopped per billion"),
                cells);
        budget(report, html);
        html.end("section");
    }

    private static void budget(Report report, Html html) {
        List<List<String>> rows = new ArrayList<>();
        double budget = Double.NaN;
        for (AtBudget b : report.budgets()) {
            budget = b.budgetUsd();
            rows.add(List.of(
                    b.offer(),
                    Rounding.fixed(b.fireUnits().estimate(), 1) + " ("
                            + Rounding.fixed(b.fireUnits().low(), 1) + " to "
                            + Rounding.fixed(b.fireUnits().high(), 1) + ")",
                    b.stopped().map(Rounding::withInterval).orElse("more than was run")));
        }
        if (!rows.isEmpty()) {
            html.table(
                    "At equal budget of " + Rounding.fixed(budget / 1e9, 2)
                            + " billion US dollars: fire units that it buys, and threats stopped, read linearly between the sizes"
                            + " that were run (none stops none)",
                    List.of("Offer", "Fire units", "Stopped"),
                    rows);
        }
    }

    /** Prices are known to the hundredth of a billion, however wide their range is. */
    private static String billions(Interval usd) {
        String nominal = Rounding.fixed(usd.estimate() / 1e9, 2);
        return usd.low() == usd.high()
                ? nominal
                : nominal + " (" + Rounding.fixed(usd.low() / 1e9, 2) + " to " + Rounding.fixed(usd.high() / 1e9, 2)
                        + ")";
    }
}
