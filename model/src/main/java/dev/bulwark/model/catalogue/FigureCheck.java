package dev.bulwark.model.catalogue;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that every figure keeps: order, known sources, and words where no source speaks. */
final class FigureCheck {
    private final Map<String, Source> sources;
    private final Problems problems;

    FigureCheck(Map<String, Source> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    List<Figure> all(List<CatalogueDocument.FigureText> texts) {
        List<Figure> figures = new ArrayList<>();
        for (CatalogueDocument.FigureText text : texts) {
            if (figures.stream().anyMatch(f -> f.key().equals(text.key()))) {
                problems.error(ProblemCode.DUPLICATE_ID, text.place(), "figure '" + text.key() + "' stands twice", "");
            }
            one(text).ifPresent(figures::add);
        }
        return figures;
    }

    Optional<Figure> one(CatalogueDocument.FigureText t) {
        int before = problems.errors();
        if (t.low() > t.nominal() || t.nominal() > t.high() || t.low() > t.high()) {
            refuse(
                    t,
                    "low " + Numbers.plain(t.low()) + ", nominal " + Numbers.plain(t.nominal()) + ", high "
                            + Numbers.plain(t.high()) + " are out of order",
                    "low is the smallest, high the largest");
        }
        for (Located<String> source : t.sources()) {
            if (!sources.containsKey(source.value())) {
                problems.error(
                        ProblemCode.UNKNOWN_REFERENCE,
                        source.place(),
                        "there is no source '" + source.value() + "'",
                        Nearest.to(source.value(), sources.keySet())
                                .map(n -> "did you mean '" + n + "'?")
                                .orElse("describe it under sources:"));
            }
        }
        Basis basis = basis(t.basis());
        words(t, basis);
        if (problems.errors() > before) {
            return Optional.empty();
        }
        List<String> ids = t.sources().stream().map(Located::value).toList();
        return Optional.of(new Figure(t.key(), t.low(), t.nominal(), t.high(), t.unit(), basis, ids, t.note()));
    }

    private void words(CatalogueDocument.FigureText t, Basis basis) {
        switch (basis) {
            case SOURCED -> {
                if (t.sources().isEmpty()) {
                    refuse(t, "is sourced, yet names no source", "add sources: [...], or use basis: unverified");
                }
            }
            case MIXED -> {
                if (t.sources().isEmpty() || t.note().isEmpty()) {
                    refuse(t, "is mixed, yet does not say which part is sourced", "add sources: and note:");
                }
            }
            case DERIVED, ASSUMPTION, UNVERIFIED -> {
                if (t.note().isEmpty()) {
                    refuse(t, "is " + basis.text() + ", yet no note says how or by whom", "add note:");
                }
            }
        }
    }

    private void refuse(CatalogueDocument.FigureText t, String message, String fix) {
        problems.error(ProblemCode.BAD_FIGURE, t.place(), t.key() + ": " + message, fix);
    }

    private static Basis basis(String text) {
        return Arrays.stream(Basis.values())
                .filter(b -> b.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
