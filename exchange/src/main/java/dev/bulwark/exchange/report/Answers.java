package dev.bulwark.exchange.report;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.study.Claim;
import dev.bulwark.study.summary.Condition;
import dev.bulwark.study.summary.Doubt;
import dev.bulwark.study.summary.Driver;
import dev.bulwark.study.summary.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** The answer to a claim in words: yes or no, how sure, and what it hinges on. */
public final class Answers {
    /** A figure with a smaller share of the doubt is none that an answer hinges on. */
    private static final double WORTH_TELLING = 0.05;

    private Answers() {}

    /** Like {@code Yes.} */
    public static String word(Verdict verdict) {
        return switch (verdict.kind()) {
            case SUPPORTED -> "Yes (supported).";
            case REFUTED -> "No (refuted).";
            case OPEN -> "Open.";
        };
    }

    /** Like {@code Yes.}, without the judge's word. */
    static String shortWord(Verdict verdict) {
        return switch (verdict.kind()) {
            case SUPPORTED -> "Yes.";
            case REFUTED -> "No.";
            case OPEN -> "Open.";
        };
    }

    /** Both sides, their difference, share of the draws, driver and condition, as far as they were worked out. */
    public static String reason(Verdict verdict) {
        Claim claim = verdict.question().claim();
        String measure = claim.left().measure();
        String sides = upper(Phrases.measure(measure)) + ": " + Phrases.value(measure, verdict.left()) + " against "
                + Phrases.value(measure, verdict.right());
        String nominal = claim.right() instanceof Claim.Term
                ? sides + ", a difference of " + Phrases.value(measure, verdict.difference()) + " at nominal figures"
                : sides + " at nominal figures";
        return verdict.doubt().map(d -> nominal + doubt(measure, d)).orElse(nominal + ".");
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String doubt(String measure, Doubt doubt) {
        Interval holds = doubt.holds();
        StringBuilder text = new StringBuilder(
                "; within the published ranges the difference is " + Phrases.value(measure, doubt.range())
                        + ", and the claim holds in " + Rounding.percent(holds) + " of the draws.");
        if (!doubt.drivers().isEmpty()
                && doubt.drivers().getFirst().indices().total().low() > 0
                && doubt.drivers().getFirst().indices().total().estimate() >= WORTH_TELLING) {
            Driver first = doubt.drivers().getFirst();
            text.append(" It hinges most on ").append(DoubtSection.shortName(first));
            text.append(" (")
                    .append(Rounding.fixed(100 * first.indices().total().estimate(), 0));
            text.append(" % of the doubt).");
        }
        doubt.condition().ifPresent(c -> text.append(condition(c)));
        return text.toString();
    }

    /** Three digits: a split between draws is no sharper. */
    private static double rounded(double value) {
        return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(3)).doubleValue();
    }

    private static String condition(Condition c) {
        Figure figure = c.unknown().figure();
        return " Where " + c.unknown().entryId() + " " + DoubtSection.words(figure) + " is "
                + (c.above() ? "above " : "below ") + Figure.text(rounded(c.value())) + " " + figure.unit()
                + " it holds in "
                + Rounding.fixed(100 * c.there(), 0) + " % of the draws, elsewhere in "
                + Rounding.fixed(100 * c.elsewhere(), 0) + " %.";
    }
}
