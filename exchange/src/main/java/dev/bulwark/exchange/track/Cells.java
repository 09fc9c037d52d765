package dev.bulwark.exchange.track;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.document.DocumentException;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.Tree;
import java.util.List;
import java.util.Optional;

/** The values of one mapping of a sensors file, asked for by key. */
record Cells(Tree tree, Problems problems) {

    DocumentException refuse(ProblemCode code, String message, String fix) {
        return refuse(tree, code, message, fix);
    }

    private DocumentException refuse(Tree at, ProblemCode code, String message, String fix) {
        problems.error(code, at.place(), message, fix);
        return new DocumentException(problems.list());
    }

    private Optional<Tree> find(String key) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping.value(key);
        }
        throw refuse(ProblemCode.WRONG_SHAPE, tree.phrase() + " stands here; expected keys and values", "");
    }

    private Tree need(String key) {
        return find(key).orElseThrow(() -> {
            List<String> keys = tree instanceof Tree.Mapping mapping
                    ? mapping.entries().stream().map(Tree.Entry::key).toList()
                    : List.of();
            String fix = Nearest.to(key, keys)
                    .map(near -> "is '" + near + "' meant for it?")
                    .orElse("");
            return refuse(ProblemCode.MISSING_KEY, "'" + key + "' is missing", fix);
        });
    }

    private double number(Tree value, String key) {
        if (value instanceof Tree.Scalar scalar) {
            try {
                double number = Double.parseDouble(scalar.text());
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw refuse(value, ProblemCode.BAD_VALUE, key + " is '" + scalar.text() + "'; expected a number", "");
            }
        }
        throw refuse(value, ProblemCode.BAD_VALUE, key + " is not a finite number", "");
    }

    double number(String key) {
        return number(need(key), key);
    }

    double number(String key, double otherwise) {
        return find(key).map(v -> number(v, key)).orElse(otherwise);
    }

    int whole(String key) {
        double number = number(key);
        if (number != Math.rint(number) || Math.abs(number) > 1e9) {
            throw refuse(need(key), ProblemCode.BAD_VALUE, key + " is " + number + "; expected a whole number", "");
        }
        return (int) number;
    }

    double[] pair(String key, double low, double high) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            return new double[] {low, high};
        }
        if (value.get() instanceof Tree.Sequence list && list.items().size() == 2) {
            return new double[] {
                number(list.items().getFirst(), key), number(list.items().getLast(), key)
            };
        }
        throw refuse(value.get(), ProblemCode.WRONG_SHAPE, key + ": expected a list of two numbers", "");
    }

    /** One of some words. */
    String word(String key, String otherwise, String... known) {
        Optional<Tree> value = find(key);
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.get() instanceof Tree.Scalar scalar && List.of(known).contains(scalar.text())) {
            return scalar.text();
        }
        throw refuse(value.get(), ProblemCode.BAD_VALUE, key + ": expected " + String.join(" or ", known), "");
    }

    /** A list with at least one item. */
    List<Tree> items(String key) {
        if (need(key) instanceof Tree.Sequence list && !list.items().isEmpty()) {
            return list.items();
        }
        throw refuse(need(key), ProblemCode.WRONG_SHAPE, key + ": expected a list of at least one", "");
    }

    /** Latitude, longitude and height, if the latitude is there. */
    Optional<Geodetic> place(String prefix) {
        return find(prefix + "lat_deg").isEmpty() ? Optional.empty() : Optional.of(needPlace(prefix));
    }

    Geodetic needPlace(String prefix) {
        double latitude = number(prefix + "lat_deg");
        double longitude = number(prefix + "lon_deg");
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360)) {
            throw refuse(
                    ProblemCode.OUT_OF_RANGE,
                    "latitude " + latitude + ", longitude " + longitude + "; expected -90..90 and -360..360",
                    "");
        }
        return Geodetic.ofDegrees(latitude, longitude, number(prefix + "height_m", 0));
    }
}
