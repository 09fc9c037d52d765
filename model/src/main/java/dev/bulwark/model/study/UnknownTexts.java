package dev.bulwark.model.study;

import dev.bulwark.base.sample.Spread;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Nearest;
import dev.bulwark.base.unit.Quantity;
import dev.bulwark.base.unit.QuantityException;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.catalogue.Measure;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.shape.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how a study draws figures: {@code triangular}, {@code uniform}, {@code fixed}, or a range of its own, such as
 * {@code uniform 200 km to 400 km} or {@code triangular 0.3 to 0.7 to 0.9}, with units where the figure has one.
 */
final class UnknownTexts {
    private static final String OTHERS = "others";
    private static final Pattern STATED = Pattern.compile("(uniform|triangular)\\s+(.+)");
    private static final Pattern TO = Pattern.compile("\\s+to\\s+");
    private static final String HOW =
            "write triangular, uniform, fixed, uniform LOW to HIGH, or triangular LOW to MIDDLE to HIGH";

    private final Catalogue catalogue;
    private final Problems problems;

    UnknownTexts(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    UnknownRules rules(Map<String, Located<String>> texts) {
        UnknownRule others = UnknownRule.Shape.TRIANGULAR;
        SortedMap<String, UnknownRule> own = new TreeMap<>();
        for (Map.Entry<String, Located<String>> e : texts.entrySet()) {
            String text = e.getValue().value().strip();
            Place place = e.getValue().place();
            if (e.getKey().equals(OTHERS)) {
                others = shape(text).orElseGet(() -> refuse(place, text, "write triangular, uniform or fixed"));
            } else {
                figure(e.getKey(), place).ifPresent(figure -> own.put(e.getKey(), rule(figure, text, place)));
            }
        }
        return new UnknownRules(others, own);
    }

    private UnknownRule rule(Figure figure, String text, Place place) {
        Optional<UnknownRule> shape = shape(text);
        if (shape.isPresent()) {
            return shape.get();
        }
        Matcher m = STATED.matcher(text);
        if (!m.matches()) {
            return refuse(place, text, HOW);
        }
        List<Double> values = new ArrayList<>();
        for (String part : TO.split(m.group(2), -1)) {
            Optional<Double> value = value(figure, part.strip());
            if (value.isEmpty()) {
                return refuse(
                        place,
                        text,
                        "'" + part + "' is no value of " + figure.key() + ", which is in " + figure.unit() + "; "
                                + HOW);
            }
            values.add(value.get());
        }
        boolean rising = values.equals(values.stream().sorted().toList());
        if (rising && m.group(1).equals("uniform") && values.size() == 2) {
            return new UnknownRule.Stated(new Spread.Uniform(values.get(0), values.get(1)));
        }
        if (rising && m.group(1).equals("triangular") && values.size() == 3) {
            return new UnknownRule.Stated(new Spread.Triangular(values.get(0), values.get(1), values.get(2)));
        }
        return refuse(place, text, HOW);
    }

    private static Optional<UnknownRule> shape(String text) {
        for (UnknownRule.Shape shape : UnknownRule.Shape.values()) {
            if (shape.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** In the figure's own unit. */
    private static Optional<Double> value(Figure figure, String text) {
        Measure.FigureUnit unit = Measure.of(figure.unit());
        Optional<Dimension> dimension = unit.measure().dimension();
        try {
            return Optional.of(
                            dimension.isPresent()
                                    ? Quantity.parseSi(text, dimension.get()) / unit.siFactor()
                                    : Double.parseDouble(text))
                    .filter(Double::isFinite);
        } catch (QuantityException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Figure> figure(String name, Place place) {
        Optional<Figure> figure = name.contains(".") ? catalogue.figure(FigureRef.parse(name, "")) : Optional.empty();
        if (figure.isEmpty()) {
            List<String> known = new ArrayList<>();
            catalogue.entries().values().forEach(e -> e.figures().forEach(f -> known.add(e.id() + "." + f.key())));
            problems.error(
                    ProblemCode.UNKNOWN_REFERENCE,
                    place,
                    "the catalogue has no figure '" + name + "'",
                    Nearest.to(name, known)
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse("write ENTRY.FIGURE, or others; 'bulwark catalogue show ENTRY' lists figures"));
        }
        return figure;
    }

    private UnknownRule refuse(Place place, String text, String fix) {
        problems.error(ProblemCode.BAD_VALUE, place, "'" + text + "' does not say how to draw a figure", fix);
        return UnknownRule.Shape.FIXED;
    }
}
