package dev.bulwark.model.study;

import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes variants from factors: every combination of their levels (full factorial), or one factor moved from its first
 * level at a time. Where the study has variants of its own, each of them is combined with the factors.
 */
final class Factors {
    /** More variants are hardly meant; nobody could read the report. */
    static final int MOST_VARIANTS = 1000;

    private final StudyDocument document;
    private final Problems problems;

    private Factors(StudyDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** All variants of a study; its own ones if it has no factors. */
    static List<StudyDocument.VariantText> variants(StudyDocument document, Problems problems) {
        return new Factors(document, problems).variants();
    }

    private List<StudyDocument.VariantText> variants() {
        if (document.factors().isEmpty()) {
            return document.variants();
        }
        double count = Math.max(1, document.variants().size()) * combinations();
        if (count > MOST_VARIANTS) {
            problems.error(
                    ProblemCode.OUT_OF_RANGE,
                    document.factors().getFirst().id().place(),
                    "the factors make " + Numbers.plain(count) + " variants",
                    "at most " + MOST_VARIANTS + "; write design: one-at-a-time, or fewer levels");
            return document.variants();
        }
        List<List<String>> designs = document.oneAtATime() ? oneAtATime() : full();
        List<StudyDocument.VariantText> made = new ArrayList<>();
        if (document.variants().isEmpty()) {
            designs.forEach(levels -> made.add(variant(Optional.empty(), levels)));
        }
        for (StudyDocument.VariantText base : document.variants()) {
            designs.forEach(levels -> made.add(variant(Optional.of(base), levels)));
        }
        return made;
    }

    private double combinations() {
        double all = 1;
        double others = 1;
        for (StudyDocument.FactorText factor : document.factors()) {
            all *= factor.levels().size();
            others += factor.levels().size() - 1;
        }
        return document.oneAtATime() ? others : all;
    }

    private List<List<String>> full() {
        List<List<String>> designs = List.of(List.of());
        for (StudyDocument.FactorText factor : document.factors()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> design : designs) {
                for (String level : factor.levels().keySet()) {
                    List<String> levels = new ArrayList<>(design);
                    levels.add(level);
                    longer.add(levels);
                }
            }
            designs = longer;
        }
        return designs;
    }

    private List<List<String>> oneAtATime() {
        if (document.factors().stream().anyMatch(f -> f.levels().isEmpty())) {
            return List.of();
        }
        List<String> base = document.factors().stream()
                .map(f -> f.levels().keySet().iterator().next())
                .toList();
        List<List<String>> designs = new ArrayList<>();
        designs.add(base);
        for (int f = 0; f < base.size(); f++) {
            List<String> levels =
                    new ArrayList<>(document.factors().get(f).levels().keySet());
            for (String level : levels.subList(1, levels.size())) {
                List<String> design = new ArrayList<>(base);
                design.set(f, level);
                designs.add(design);
            }
        }
        return designs;
    }

    private StudyDocument.VariantText variant(Optional<StudyDocument.VariantText> base, List<String> levels) {
        StudyDocument.FactorText first = document.factors().getFirst();
        Map<String, Located<Tree>> set =
                new LinkedHashMap<>(base.map(StudyDocument.VariantText::set).orElse(Map.of()));
        List<String> words = new ArrayList<>();
        for (int f = 0; f < levels.size(); f++) {
            StudyDocument.FactorText factor = document.factors().get(f);
            Located<Tree> value = factor.levels().get(levels.get(f));
            if (value != null) {
                factor.paths().forEach(path -> set.put(path.value(), value));
            }
            words.add(factor.id().value() + " " + levels.get(f));
        }
        String id = String.join("_", levels);
        String title = String.join(", ", words);
        return base.map(b -> new StudyDocument.VariantText(
                        new Located<>(b.id().value() + "_" + id, b.id().place()),
                        Optional.of(b.title().orElse(b.id().value()) + ": " + title),
                        b.scenario(),
                        set,
                        b.remove(),
                        b.offers()))
                .orElseGet(() -> new StudyDocument.VariantText(
                        new Located<>(id, first.id().place()),
                        Optional.of(title),
                        Optional.empty(),
                        set,
                        List.of(),
                        List.of()));
    }
}
