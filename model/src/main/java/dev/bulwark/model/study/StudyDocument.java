package dev.bulwark.model.study;

import dev.bulwark.model.document.Tree;
import dev.bulwark.model.shape.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A study's document as it was read. */
record StudyDocument(
        String title,
        String description,
        Optional<Located<String>> scenario,
        List<VariantText> variants,
        int replications,
        int draws,
        long seed,
        List<QuestionText> questions) {

    record VariantText(
            Located<String> id,
            Optional<String> title,
            Optional<Located<String>> scenario,
            Map<String, Located<Tree>> set,
            List<Located<String>> remove,
            Optional<Located<String>> offer) {}

    record QuestionText(Located<String> id, String ask, Located<Claim> claim) {}
}
