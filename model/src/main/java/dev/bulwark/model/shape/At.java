package dev.bulwark.model.shape;

import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.Tree;
import java.util.Optional;

/**
 * What is being read, and where problems go.
 *
 * @param key of the value, for messages
 */
public record At(String key, Problems problems) {

    public At in(String child) {
        return new At(child, problems);
    }

    /** Tells a problem with the value; gives nothing, so that a reader can return it. */
    public <T> Optional<T> refuse(ProblemCode code, Place place, String message, String fix) {
        problems.error(code, place, key + ": " + message, fix);
        return Optional.empty();
    }

    /** The text of a single value, or empty after a problem. */
    public Optional<Tree.Scalar> scalar(Tree tree, String expected) {
        if (tree instanceof Tree.Scalar scalar) {
            if (scalar.text().isEmpty()) {
                return refuse(ProblemCode.BAD_VALUE, tree.place(), "nothing stands here; expected " + expected, "");
            }
            return Optional.of(scalar);
        }
        return refuse(ProblemCode.WRONG_SHAPE, tree.place(), "expected " + expected + ", found " + tree.phrase(), "");
    }
}
