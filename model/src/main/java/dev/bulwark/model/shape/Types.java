package dev.bulwark.model.shape;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The general types; see {@link Numbers} and {@link Places} for those of numbers and positions. */
public final class Types {
    private static final int LONGEST = 2000;
    private static final String ID = "[A-Za-z][A-Za-z0-9_-]{0,63}";
    private static final Pattern ID_PATTERN = Pattern.compile(ID);

    private Types() {}

    /** Any text but none. */
    public static Type<String> text() {
        return scalar("a text", Json.object("type", List.of("string", "number")), (s, at) -> Optional.of(s.text()));
    }

    /** Any text, the empty one too. */
    public static Type<String> anyText() {
        return of(
                Json.object("type", "string"),
                (tree, at) -> tree instanceof Tree.Scalar s
                        ? Optional.of(s.text())
                        : at.refuse(
                                ProblemCode.WRONG_SHAPE, tree.place(), "expected a text, found " + tree.phrase(), ""));
    }

    /** A name that others refer to: a letter, then letters, digits, - and _. */
    public static Type<String> id() {
        return scalar("an id", Json.object("type", "string", "pattern", "^" + ID + "$"), (s, at) -> {
            if (ID_PATTERN.matcher(s.text()).matches()) {
                return Optional.of(s.text());
            }
            return at.refuse(
                    ProblemCode.BAD_VALUE,
                    s.place(),
                    "'" + s.text() + "' is not an id",
                    "begin with a letter, then letters, digits, - and _, at most 64");
        });
    }

    /** One of some words. */
    public static Type<String> word(List<String> words) {
        return scalar("one of " + String.join(", ", words), Json.object("enum", words), (s, at) -> {
            if (words.contains(s.text())) {
                return Optional.of(s.text());
            }
            String fix = Nearest.to(s.text(), words)
                    .map(w -> "did you mean '" + w + "'?")
                    .orElse("");
            return at.refuse(
                    ProblemCode.BAD_VALUE,
                    s.place(),
                    "'" + s.text() + "' is not one of " + String.join(", ", words),
                    fix);
        });
    }

    /** A single value, read by a function. */
    public static <T> Type<T> scalar(
            String expected, Map<String, Object> schema, BiFunction<Tree.Scalar, At, Optional<T>> read) {
        return of(
                schema,
                (tree, at) -> at.scalar(tree, expected)
                        .flatMap(s -> s.text().length() <= LONGEST
                                ? read.apply(s, at)
                                : at.refuse(
                                        ProblemCode.BAD_VALUE,
                                        s.place(),
                                        "more than " + LONGEST + " characters; expected " + expected,
                                        "")));
    }

    /** A value together with its place. */
    public static <T> Type<Located<T>> located(Type<T> type) {
        return of(type.schema(), (tree, at) -> type.read(tree, at).map(v -> new Located<>(v, tree.place())));
    }

    /** A list. Items that cannot be read are told and left out, so that the rest of the document is looked at too. */
    public static <T> Type<List<T>> list(Type<T> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", type.schema());
        return of(schema, (tree, at) -> {
            if (tree instanceof Tree.Sequence sequence) {
                List<T> values = new ArrayList<>();
                sequence.items().forEach(item -> type.read(item, at).ifPresent(values::add));
                return Optional.of(values);
            }
            return at.refuse(
                    ProblemCode.WRONG_SHAPE,
                    tree.place(),
                    "expected a list, found " + tree.phrase(),
                    "write [a, b], or one item a line after '- '");
        });
    }

    /** A list that is not empty; {@code owner} is who needs it, for messages. */
    public static <T> Type<List<T>> atLeastOne(Type<T> type, String owner) {
        Type<List<T>> list = list(type);
        return of(
                list.schema(),
                (tree, at) -> tree instanceof Tree.Sequence s && s.items().isEmpty()
                        ? at.refuse(ProblemCode.BAD_VALUE, tree.place(), owner + " needs at least one", "")
                        : list.read(tree, at));
    }

    /** A mapping whose keys are the document's own words. */
    public static <T> Type<Map<String, Located<T>>> dictionary(Type<T> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", type.schema());
        return of(schema, (tree, at) -> {
            if (!(tree instanceof Tree.Mapping mapping)) {
                return at.refuse(
                        ProblemCode.WRONG_SHAPE, tree.place(), "expected a mapping, found " + tree.phrase(), "");
            }
            Map<String, Located<T>> values = new LinkedHashMap<>();
            for (Tree.Entry e : mapping.entries()) {
                type.read(e.value(), at.in(e.key()))
                        .ifPresent(v -> values.put(e.key(), new Located<>(v, e.keyPlace())));
            }
            return values.size() == mapping.entries().size() ? Optional.of(values) : Optional.empty();
        });
    }

    /** A mapping of a shape. */
    public static <T> Type<T> mapping(Shape shape, Function<Fields, T> make) {
        return of(
                shape.schema(), (tree, at) -> FieldReader.read(tree, shape, at).map(make));
    }

    /**
     * A whole document. It is made whenever its required keys can be read, other problems notwithstanding, so that later
     * checks add theirs; whoever reads it asks the problems before using it.
     */
    public static <T> Type<T> document(Shape shape, Function<Fields, T> make) {
        return of(
                shape.schema(),
                (tree, at) -> FieldReader.readDocument(tree, shape, at).map(make));
    }

    /** The tree as it stands, read later by somebody else. */
    public static Type<Tree> tree(Map<String, Object> schema) {
        return of(schema, (tree, at) -> Optional.of(tree));
    }

    /** A list, or one item alone. */
    public static <T> Type<List<T>> oneOrMore(Type<T> type) {
        Type<List<T>> list = list(type);
        return of(
                Json.object("anyOf", List.of(type.schema(), list.schema())),
                (tree, at) -> tree instanceof Tree.Sequence
                        ? list.read(tree, at)
                        : type.read(tree, at).map(List::of));
    }

    /** A type from its two halves. */
    public static <T> Type<T> of(Map<String, Object> schema, BiFunction<Tree, At, Optional<T>> read) {
        return new Type<>() {
            @Override
            public Optional<T> read(Tree tree, At at) {
                return read.apply(tree, at);
            }

            @Override
            public Map<String, Object> schema() {
                return schema;
            }
        };
    }
}
