package dev.bulwark.model.document;

import java.util.Arrays;
import java.util.Optional;

/** What can be wrong with a document; the code is stable, so that scripts may rely on it. */
public enum ProblemCode {
    NOT_FOUND("not-found", "The file does not exist, or cannot be read."),
    NOT_UTF8("not-utf8", "Documents are UTF-8. Save the file as UTF-8; the offset counts bytes from 0."),
    BAD_CHARACTER(
            "bad-character",
            "NUL, control characters and characters that turn the writing direction can hide text from the reader, so"
                    + " they are refused everywhere, even in comments."),
    TOO_LARGE("too-large", "Documents are limited to eight megabytes."),
    SYNTAX("syntax", "The text is not YAML 1.2. Most often an indentation, a quote or a bracket is wrong."),
    TOO_DEEP("too-deep", "Nesting is limited to 40 levels; no scenario needs more than eight."),
    TAG("tag", "YAML tags such as !!java or !!binary are refused; nothing is ever instantiated from a document."),
    ALIAS(
            "alias",
            "YAML anchors and aliases are refused: a few lines of them can unfold to gigabytes. Use include: to share"
                    + " parts between documents."),
    DUPLICATE_KEY("duplicate-key", "The same key stands twice in one mapping, and only one can be meant."),
    UNKNOWN_KEY("unknown-key", "The key means nothing here. Unknown keys are errors, so that no misspelt one is lost."),
    MISSING_KEY("missing-key", "A key that has no default is missing."),
    WRONG_SHAPE("wrong-shape", "A list, a mapping or a single value stands where another of them is expected."),
    BAD_VALUE("bad-value", "The value cannot be read as what the key needs."),
    MISSING_UNIT("missing-unit", "Lengths, speeds, angles and times carry their unit in the text: 250 km, 900 km/h."),
    OUT_OF_RANGE("out-of-range", "The value is outside what physics, or the model, allows."),
    DUPLICATE_ID("duplicate-id", "Two things of one scenario have the same id."),
    UNKNOWN_REFERENCE("unknown-reference", "The document names something that it does not define."),
    UNKNOWN_ENTRY("unknown-entry", "The catalogue has no such entry; 'bulwark catalogue list' shows all."),
    WRONG_ENTRY("wrong-entry", "The catalogue has the entry, but it is not the kind of thing needed here."),
    INCLUDE_REFUSED(
            "include-refused",
            "A document includes only files inside its own folder: no absolute paths, no .., no links that lead out."),
    INCLUDE_CYCLE("include-cycle", "Two documents include each other, directly or through others."),
    SET_TWICE("set-twice", "Two included files set the same key; only lists are joined."),
    BAD_PATH("bad-path", "A study's override names a place that its scenario does not have."),
    UNSUPPORTED_VERSION("unsupported-version", "The document says that it is written for another version."),
    BAD_FIGURE("bad-figure", "A catalogue figure breaks the catalogue's rules: range, unit, basis, sources, reason."),
    BAD_CLAIM("bad-claim", "A claim reads: measure of variant, < or >, a number or a measure of another variant."),
    IMPLAUSIBLE("implausible", "Legal, but hardly what was meant; look at the place again.");

    private final String text;
    private final String explanation;

    ProblemCode(String text, String explanation) {
        this.text = text;
        this.explanation = explanation;
    }

    /** As messages show it. */
    public String text() {
        return text;
    }

    /** More words, for {@code bulwark explain CODE}. */
    public String explanation() {
        return explanation;
    }

    public static Optional<ProblemCode> find(String text) {
        return Arrays.stream(values()).filter(c -> c.text.equals(text)).findFirst();
    }
}
