package dev.bulwark.model.study;

import static dev.bulwark.model.shape.Field.optional;
import static dev.bulwark.model.shape.Field.required;
import static dev.bulwark.model.shape.Field.withDefault;

import dev.bulwark.base.stats.Stopping;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Fields;
import dev.bulwark.model.shape.Json;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a study document may say. */
final class StudyLanguage {
    /** More runs of one variant are hardly meant. */
    static final int MOST_REPLICATIONS = 10_000_000;

    private static final String FULL = "full";
    private static final String ONE_AT_A_TIME = "one-at-a-time";
    private static final Type<Located<String>> NAME = Types.located(Types.text());

    private StudyLanguage() {}

    static Type<StudyDocument> study() {
        var version = required("version", Numbers.whole(1, 1), "version of the language, 1");
        var title = required("study", Types.text(), "title, one line");
        var description = withDefault("description", Types.anyText(), "", "for the report");
        var include = optional("include", Types.oneOrMore(Types.text()), "files beside this one; lists are joined");
        var scenario = optional("scenario", NAME, "the scenario's file, for variants that name none");
        var variants = optional("variants", Types.atLeastOne(variant(), "a study"), "what is compared");
        var factors = optional("factors", Types.atLeastOne(factor(), "a design"), "variants made from levels");
        var design = withDefault(
                "design",
                Types.word(List.of(FULL, ONE_AT_A_TIME)),
                FULL,
                "how factors combine: all levels, or one moved from its first level at a time");
        var replications =
                withDefault("replications", Numbers.whole(1, MOST_REPLICATIONS), "200", "runs of each variant: chance");
        var stop = optional("stop", stop(), "ends before all replications are made, when the answer is sure enough");
        IgnoranceFields ignorance = new IgnoranceFields();
        var seed = withDefault("seed", Numbers.wholeLong(0, Long.MAX_VALUE / 10), "1", "of all draws");
        var budget = optional(
                "budget",
                Numbers.quantity(Dimension.MONEY, "1 USD", "10000000000000 USD"),
                "at which offers are compared; the least that any of them costs unless said");
        var questions = optional("questions", Types.list(question()), "claims to be tested");
        Shape shape = Shape.of(
                "a study",
                version,
                title,
                description,
                include,
                scenario,
                variants,
                factors,
                design,
                replications,
                stop,
                ignorance.draws,
                ignorance.perDraw,
                ignorance.points,
                ignorance.drivers,
                ignorance.unknowns,
                seed,
                budget,
                questions);
        return Types.mapping(
                shape,
                f -> new StudyDocument(
                        f.get(title),
                        f.get(description),
                        f.find(scenario),
                        f.find(variants).orElse(List.of()),
                        f.find(factors).orElse(List.of()),
                        f.get(design).equals(ONE_AT_A_TIME),
                        f.get(replications),
                        f.find(stop),
                        ignorance.of(f),
                        f.get(seed),
                        f.find(budget).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                        f.find(questions).orElse(List.of())));
    }

    /** The keys of the outer loop. */
    private static final class IgnoranceFields {
        final Field<Integer> draws = withDefault(
                "draws", Numbers.whole(1, 100_000), "1", "draws of the uncertain figures: ignorance; 1 keeps nominal");
        final Field<Integer> perDraw = withDefault(
                "replications_per_draw", Numbers.whole(1, 100_000), "40", "runs of each variant at each draw");
        final Field<String> points = withDefault(
                "points",
                Types.word(Arrays.stream(Ignorance.Points.values())
                        .map(Ignorance.Points::text)
                        .toList()),
                "sobol",
                "how draws are spread over the ranges");
        final Field<Integer> drivers = withDefault(
                "drivers",
                Numbers.whole(0, 100),
                "4",
                "unknowns whose Sobol' indices are worked out; takes draws more");
        final Field<Map<String, Located<String>>> unknowns = optional(
                "unknowns",
                Types.dictionary(Types.text()),
                "how figures are drawn, by ENTRY.FIGURE, or for all others: triangular, uniform, fixed, uniform LOW to"
                        + " HIGH");

        StudyDocument.IgnoranceText of(Fields f) {
            Ignorance.Points chosen = Arrays.stream(Ignorance.Points.values())
                    .filter(p -> p.text().equals(f.get(points)))
                    .findFirst()
                    .orElseThrow();
            return new StudyDocument.IgnoranceText(
                    f.get(draws),
                    f.get(perDraw),
                    chosen,
                    f.get(drivers),
                    f.find(unknowns).orElse(Map.of()));
        }
    }

    private static Type<StudyDocument.StopText> stop() {
        var halfWidth = required("half_width", Numbers.number(1e-6, 1e6), "of the 95 % interval of mean leakers");
        var batch = withDefault(
                "batch",
                Numbers.whole(20, 1_000_000),
                String.valueOf(Stopping.USUAL_BATCH),
                "runs between two looks; small ones cost coverage");
        return Types.mapping(
                Shape.of("a stopping rule", halfWidth, batch),
                f -> new StudyDocument.StopText(f.get(halfWidth), f.get(batch)));
    }

    private static Type<StudyDocument.FactorText> factor() {
        var id = required("id", Types.located(Types.id()), "unique in the study");
        var path = required("path", Types.oneOrMore(NAME), "what the levels set, one path or several");
        var levels = required(
                "levels", Types.dictionary(Types.tree(Json.object())), "values by short name: {few: 8, many: 32}");
        return Types.mapping(
                Shape.of("a factor", id, path, levels),
                f -> new StudyDocument.FactorText(f.get(id), f.get(path), f.get(levels)));
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
        var offer =
                optional("offer", Types.oneOrMore(NAME), "catalogue offer that it stands for, or several, for costs");
        return Types.mapping(
                Shape.of("a variant", id, title, scenario, set, remove, offer),
                f -> new StudyDocument.VariantText(
                        f.get(id),
                        f.find(title),
                        f.find(scenario),
                        f.find(set).orElse(Map.of()),
                        f.find(remove).orElse(List.of()),
                        f.find(offer).orElse(List.of())));
    }

    private static Type<StudyDocument.QuestionText> question() {
        var id = required("id", Types.located(Types.id()), "unique in the study");
        var ask = required("ask", Types.text(), "the question in words");
        var claim = required(
                "claim",
                Types.located(claim()),
                "what is tested: leakers of two < leakers of four; reached.60m of four > 0.5");
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
