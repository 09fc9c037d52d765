package dev.bulwark.model.study;

import dev.bulwark.model.document.Tree;
import dev.bulwark.model.shape.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A study's document as it was read. */
record StudyDocument(
        String title,
        String description,
        Optional<Located<String>> scenario,
        List<VariantText> variants,
        List<FactorText> factors,
        boolean oneAtATime,
        int replications,
        Optional<StopText> stop,
        IgnoranceText ignorance,
        long seed,
        OptionalDouble budgetUsd,
        List<QuestionText> questions) {

    StudyDocument withVariants(List<VariantText> all) {
        return new StudyDocument(
                title,
                description,
                scenario,
                all,
                factors,
                oneAtATime,
                replications,
                stop,
                ignorance,
                seed,
                budgetUsd,
                questions);
    }

    record VariantText(
            Located<String> id,
            Optional<String> title,
            Optional<Located<String>> scenario,
            Map<String, Located<Tree>> set,
            List<Located<String>> remove,
            List<Located<String>> offers) {}

    record FactorText(Located<String> id, List<Located<String>> paths, Map<String, Located<Tree>> levels) {}

    record StopText(double halfWidth, int batch) {}

    record IgnoranceText(
            int draws, int perDraw, Ignorance.Points points, int drivers, Map<String, Located<String>> unknowns) {}

    record QuestionText(Located<String> id, String ask, Located<Claim> claim) {}
}
