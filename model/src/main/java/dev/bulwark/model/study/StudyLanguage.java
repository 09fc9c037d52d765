package dev.bulwark.model.study;

import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.shape.Json;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a study document may say. */
final class StudyLanguage {
    /** More runs of one variant are hardly meant. */
    static final int MOST_REPLICATIONS = 10_000_000;

    private static final Type<Located<String>> NAME = Types.located(Types.text());

    private StudyLanguage() {}

    static Type<StudyDocument> study() {
        var version = required("version", Numbers.whole(1, 1), "version of the language, 1");
        var title = required("study", Types.text(), "title, one line");
        var description = withDefault("description", Types.anyText(), "", "for the report");
        var include = optional("include", Types.oneOrMore(Types.text()), "files beside this one; lists are joined");
        var scenario = optional("scenario", NAME, "the scenario's file, for variants that name none");
        var variants = required("variants", Types.atLeastOne(variant(), "a study"), "what is compared");
        var replications =
                withDefault("replications", Numbers.whole(1, MOST_REPLICATIONS), "200", "runs of each variant: chance");
        var draws = withDefault(
                "draws", Numbers.whole(1, 100_000), "1", "draws of the uncertain figures: ignorance; 1 keeps nominal");
        var seed = withDefault("seed", Numbers.wholeLong(0, Long.MAX_VALUE / 10), "1", "of all draws");
        var questions = optional("questions", Types.list(question()), "claims to be tested");
        Shape shape = Shape.of(
                "a study",
                version,
                title,
                description,
                include,
                scenario,
                variants,
                replications,
                draws,
                seed,
                questions);
        return Types.mapping(
                shape,
                f -> new StudyDocument(
                        f.get(title),
                        f.get(description),
                        f.find(scenario),
                        f.get(variants),
                        f.get(replications),
                        f.get(draws),
                        f.get(seed),
                        f.find(questions).orElse(List.of())));
    }

    private static Type<StudyDocument.VariantText> variant() {
        var id = required("id", Types.located(Types.id()), "that claims use");
        var title = optional("title", Types.text(), "for people; the id unless said");
        var scenario = optional("scenario", NAME, "the scenario's file");
        var set = optional(
                "set",
                Types.dictionary(Types.tree(Json.object())),
                "overrides by path: fire_units.ankara.load.m_48n6: 16");
        var remove = optional("remove", Types.list(NAME), "paths taken out: radars.awacs");
        var offer = optional("offer", NAME, "catalogue offer that it stands for, for costs");
        return Types.mapping(
                Shape.of("a variant", id, title, scenario, set, remove, offer),
                f -> new StudyDocument.VariantText(
                        f.get(id),
                        f.find(title),
                        f.find(scenario),
                        f.find(set).orElse(Map.of()),
                        f.find(remove).orElse(List.of()),
                        f.find(offer)));
    }

    private static Type<StudyDocument.QuestionText> question() {
        var id = required("id", Types.located(Types.id()), "unique in the study");
        var ask = required("ask", Types.text(), "the question in words");
        var claim = required("claim", Types.located(claim()), "what is tested: leakers of two < leakers of four");
        return Types.mapping(
                Shape.of("a question", id, ask, claim),
                f -> new StudyDocument.QuestionText(f.get(id), f.get(ask), f.get(claim)));
    }

    private static Type<Claim> claim() {
        return Types.scalar("a claim", Json.object("type", "string"), (s, at) -> {
            Optional<Claim> claim = Claim.parse(s.text());
            return claim.isPresent()
                    ? claim
                    : at.refuse(
                            ProblemCode.BAD_CLAIM,
                            s.place(),
                            "'" + s.text() + "' is no claim",
                            "write: leakers of VARIANT < 5, or: leakers of VARIANT < leakers of OTHER");
        });
    }
}
