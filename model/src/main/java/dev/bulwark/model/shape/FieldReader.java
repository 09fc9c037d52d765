package dev.bulwark.model.shape;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a mapping by its shape: unknown, missing and unreadable keys are told together. */
public final class FieldReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FieldReader() {}

    /** The fields, or empty if anything in the mapping is wrong. */
    public static Optional<Fields> read(Tree tree, Shape shape, At at) {
        int before = at.problems().errors();
        Optional<Fields> fields = readDocument(tree, shape, at);
        return at.problems().errors() == before ? fields : Optional.empty();
    }

    /** The fields if the required ones are there; problems with the others are told. */
    static Optional<Fields> readDocument(Tree tree, Shape shape, At at) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            return at.refuse(
                    ProblemCode.WRONG_SHAPE,
                    tree.place(),
                    "expected " + shape.name() + " as a mapping, found " + tree.phrase(),
                    "its keys are " + String.join(", ", shape.keys()));
        }
        refuseUnknown(mapping, shape, at);
        boolean complete = true;
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Field<?> field : shape.fields()) {
            complete &= readField(field, mapping, shape, at, values, places);
        }
        return complete ? Optional.of(new Fields(values, places, mapping.place())) : Optional.empty();
    }

    /** Whether the field can be asked for afterwards. */
    private static boolean readField(
            Field<?> field,
            Tree.Mapping mapping,
            Shape shape,
            At at,
            Map<Field<?>, Object> values,
            Map<String, Place> places) {
        Optional<Tree> given = mapping.value(field.key());
        if (given.isPresent()) {
            places.put(field.key(), given.get().place());
            Optional<?> value = field.type().read(given.get(), at.in(field.key()));
            value.ifPresent(v -> values.put(field, v));
            if (value.isPresent() || field.fallback().isEmpty()) {
                return value.isPresent() || !field.required();
            }
        }
        if (given.isEmpty() && field.required()) {
            at.problems()
                    .error(
                            ProblemCode.MISSING_KEY,
                            mapping.place(),
                            shape.name() + " needs '" + field.key() + "'",
                            "add " + field.key() + ": (" + field.doc() + ")");
            return false;
        }
        field.fallback()
                .flatMap(text -> field.type().read(new Tree.Scalar(text, false, mapping.place()), at.in(field.key())))
                .ifPresent(v -> values.put(field, v));
        return true;
    }

    private static void refuseUnknown(Tree.Mapping mapping, Shape shape, At at) {
        for (Tree.Entry entry : mapping.entries()) {
            if (!shape.keys().contains(entry.key())) {
                String fix = NUMBER.matcher(entry.key()).matches()
                        ? "inside braces a position needs quotes: {at: \"39.9, 32.9\"}"
                        : Nearest.to(entry.key(), shape.keys())
                                .map(k -> "did you mean '" + k + "'?")
                                .orElse("the keys are " + String.join(", ", shape.keys()));
                at.problems()
                        .error(
                                ProblemCode.UNKNOWN_KEY,
                                entry.keyPlace(),
                                shape.name() + " has no key '" + entry.key() + "'",
                                fix);
            }
        }
    }
}
