package dev.bulwark.model.study;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that runs can support, refute, or leave open: a measure of a variant beside a number, or beside a measure
 * of another variant. Written {@code leakers of s400-four < 5}, or {@code leakers of both < leakers of s400-four}.
 */
public record Claim(Term left, Relation relation, Side right) {
    private static final String TERM = "([a-z_]+(?:\\.[A-Za-z0-9_-]+)?) of ([A-Za-z0-9_-]+)";
    private static final Pattern TEXT = Pattern.compile(TERM + "\\s*([<>])\\s*(?:" + TERM + "|(-?\\d+(?:\\.\\d+)?))");

    /** How the left is claimed to stand to the right. */
    public enum Relation {
        LESS("<"),
        GREATER(">");

        private final String symbol;

        Relation(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** What a measure is compared with. */
    public sealed interface Side {}

    /** A fixed threshold. */
    public record Threshold(double value) implements Side {}

    /**
     * A measure of a variant.
     *
     * @param measure leakers, no_leak, never_seen, never_engaged, fired, wasted, still_flying, fired_at_decoys, double_engaged,
     *     friends_lost, neutrals_lost, first_track_s, spent_usd, stopped_usd; leakers.ASSET or leakers.RAID for one of them; of geometry alone
     *     (see {@link GeometryMeasure}) ring, seen.HEIGHT, reached.HEIGHT, seen_km.HEIGHT, crossed.HEIGHT
     */
    public record Term(String measure, String variant) implements Side {
        @Override
        public String toString() {
            return measure + " of " + variant;
        }
    }

    /** Reads a claim; empty if it is not written like one. */
    public static Optional<Claim> parse(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        Relation relation = m.group(3).equals("<") ? Relation.LESS : Relation.GREATER;
        Side right =
                m.group(6) == null ? new Term(m.group(4), m.group(5)) : new Threshold(Double.parseDouble(m.group(6)));
        return Optional.of(new Claim(new Term(m.group(1), m.group(2)), relation, right));
    }

    @Override
    public String toString() {
        String other = switch (right) {
            case Threshold threshold -> String.valueOf(threshold.value());
            case Term term -> term.toString();
        };
        return left + " " + relation.symbol() + " " + other;
    }
}
