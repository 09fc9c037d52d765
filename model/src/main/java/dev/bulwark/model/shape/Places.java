package dev.bulwark.model.shape;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Positions: {@code 39.93, 32.86} as text or as a list of two numbers, latitude first, decimal degrees. */
public final class Places {
    private static final Type<Double> LATITUDE = Numbers.number(-90, 90);
    private static final Type<Double> LONGITUDE = Numbers.number(-180, 180);

    private Places() {}

    public static Type<Geodetic> position() {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", "^\\s*[+-]?\\d+(?:\\.\\d*)?\\s*,\\s*[+-]?\\d+(?:\\.\\d*)?\\s*$");
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("type", "array");
        pair.put("items", Map.of("type", "number"));
        pair.put("minItems", 2);
        pair.put("maxItems", 2);
        return Types.of(Map.of("anyOf", List.of(text, pair)), Places::read);
    }

    private static Optional<Geodetic> read(Tree tree, At at) {
        List<Tree> parts = parts(tree);
        if (parts.size() != 2) {
            return at.refuse(
                    ProblemCode.BAD_VALUE,
                    tree.place(),
                    "expected a position: latitude, longitude in decimal degrees, such as 39.93, 32.86",
                    "");
        }
        Optional<Double> latitude = LATITUDE.read(parts.getFirst(), at.in(at.key() + " (latitude)"));
        Optional<Double> longitude = LONGITUDE.read(parts.getLast(), at.in(at.key() + " (longitude)"));
        return latitude.flatMap(lat -> longitude.map(lon -> Geodetic.ofDegrees(lat, lon, 0)));
    }

    private static List<Tree> parts(Tree tree) {
        return switch (tree) {
            case Tree.Sequence sequence -> sequence.items();
            case Tree.Mapping mapping -> List.of();
            case Tree.Scalar scalar ->
                java.util.Arrays.stream(scalar.text().split(",", -1))
                        .<Tree>map(t -> new Tree.Scalar(t.strip(), false, scalar.place()))
                        .toList();
        };
    }
}
