package dev.bulwark.model.study;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.base.unit.QuantityException;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Offer;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.shape.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a study's claims speak of what it runs. */
final class StudyCheck {
    private static final List<String> MEASURES = List.of(
            "leakers",
            "no_leak",
            "never_seen",
            "never_engaged",
            "fired",
            "wasted",
            "still_flying",
            "fired_at_decoys",
            "double_engaged",
            "friends_lost",
            "neutrals_lost",
            "first_track_s",
            "spent_usd",
            "stopped_usd");

    private StudyCheck() {}

    static void check(StudyDocument document, Problems problems) {
        document.factors().forEach(f -> levels(f, problems));
        List<Located<String>> ids = new ArrayList<>();
        document.variants().forEach(v -> ids.add(v.id()));
        unique(ids, problems);
        unique(document.questions().stream().map(StudyDocument.QuestionText::id).toList(), problems);
        List<String> known = ids.stream().map(Located::value).toList();
        for (StudyDocument.QuestionText question : document.questions()) {
            Claim claim = question.claim().value();
            Place place = question.claim().place();
            term(claim.left(), known, place, problems);
            switch (claim.right()) {
                case Claim.Term right -> term(right, known, place, problems);
                case Claim.Threshold threshold -> {}
            }
        }
    }

    /** @param catalogue of the variant's scenario, with its own files */
    static void offers(StudyDocument.VariantText variant, Catalogue catalogue, Problems problems) {
        List<String> known = catalogue.offers().stream().map(Offer::id).toList();
        variant.offers().forEach(o -> oneOf("offer", o.value(), known, o.place(), problems));
    }

    private static void levels(StudyDocument.FactorText factor, Problems problems) {
        if (factor.levels().isEmpty()) {
            problems.error(
                    ProblemCode.BAD_VALUE,
                    factor.id().place(),
                    "factor '" + factor.id().value() + "' has no levels",
                    "write levels: {few: 8, many: 32}");
        }
        factor.levels().forEach((name, value) -> {
            if (!name.matches("[A-Za-z0-9-]{1,40}")) {
                problems.error(
                        ProblemCode.BAD_VALUE,
                        value.place(),
                        "level '" + name + "' cannot be part of a variant's id",
                        "letters, digits and hyphens, at most 40");
            }
        });
    }

    private static void term(Claim.Term term, List<String> variants, Place place, Problems problems) {
        String measure = term.measure().split("\\.", 2)[0];
        List<String> known = new ArrayList<>(MEASURES);
        known.addAll(GeometryMeasure.words());
        oneOf("measure", measure, known, place, problems);
        try {
            GeometryMeasure.parse(term.measure());
        } catch (QuantityException e) {
            problems.error(
                    ProblemCode.BAD_CLAIM,
                    place,
                    String.valueOf(e.getMessage()),
                    "write: reached.60m of VARIANT > 0.5");
        }
        oneOf("variant", term.variant(), variants, place, problems);
    }

    private static void oneOf(String what, String word, List<String> known, Place place, Problems problems) {
        if (!known.contains(word)) {
            problems.error(
                    ProblemCode.UNKNOWN_REFERENCE,
                    place,
                    "there is no " + what + " '" + word + "'",
                    Nearest.to(word, known)
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse("known are " + String.join(", ", known)));
        }
    }

    private static void unique(List<Located<String>> ids, Problems problems) {
        Map<String, Place> seen = new LinkedHashMap<>();
        for (Located<String> id : ids) {
            Place before = seen.putIfAbsent(id.value(), id.place());
            if (before != null) {
                problems.add(Problem.error(
                                ProblemCode.DUPLICATE_ID,
                                id.place(),
                                "id '" + id.value() + "' stands twice",
                                "give one of them another id")
                        .also(before, "first here"));
            }
        }
    }
}
