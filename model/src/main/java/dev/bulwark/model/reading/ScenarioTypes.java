package dev.bulwark.model.reading;

import dev.bulwark.base.unit.Dimension;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.shape.At;
import dev.bulwark.model.shape.Json;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Numbers;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types of the scenario language beyond the general ones. */
final class ScenarioTypes {
    private static final String DOCTRINES = "single | salvo N | shoot-look-shoot N | shoot-shoot-look SHOTSxSALVOS";
    private static final Pattern DOCTRINE =
            Pattern.compile("(single|salvo|shoot-look-shoot|shoot-shoot-look)(?:\\s+(\\d{1,3})(?:x(\\d{1,3}))?)?");
    private static final Pattern OF = Pattern.compile("(\\d{1,3})\\s+of\\s+(\\d{1,3})");
    private static final Pattern REFERENCE = Pattern.compile("(.*?)\\s*\\b(above ground|above sea)\\s*");
    private static final Type<Double> HEIGHT = Numbers.quantity(Dimension.LENGTH, "0 m", "40 km", "3000 m");

    private ScenarioTypes() {}

    /** {@code 60 m above ground} or {@code 5000 m above sea}. */
    static Type<Altitude> altitude() {
        return Types.scalar(
                "an altitude such as 60 m above ground",
                Json.object("type", "string", "pattern", "\\babove (ground|sea)\\s*$"),
                ScenarioTypes::altitude);
    }

    private static Optional<Altitude> altitude(Tree.Scalar s, At at) {
        Matcher m = REFERENCE.matcher(s.text());
        if (!m.matches()) {
            return at.refuse(
                    ProblemCode.BAD_VALUE,
                    s.place(),
                    "'" + s.text() + "' does not say above what",
                    "write 60 m above ground, or 5000 m above sea");
        }
        Tree.Scalar number = new Tree.Scalar(m.group(1), s.quoted(), s.place());
        return HEIGHT.read(number, at)
                .map(h -> m.group(2).equals("above ground") ? new Altitude.AboveGround(h) : new Altitude.AboveSea(h));
    }

    /** {@code shoot-look-shoot 3} and its like. */
    static Type<ShotDoctrine> doctrine() {
        return Types.scalar(
                "a doctrine: " + DOCTRINES,
                Json.object(
                        "type",
                        "string",
                        "pattern",
                        "^(single|salvo \\d+|shoot-look-shoot \\d+|shoot-shoot-look \\d+x\\d+)$"),
                ScenarioTypes::doctrine);
    }

    private static Optional<ShotDoctrine> doctrine(Tree.Scalar s, At at) {
        Matcher m = DOCTRINE.matcher(s.text().strip());
        if (m.matches()) {
            int first = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
            int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            Optional<ShotDoctrine> doctrine = make(m.group(1), first, second);
            if (doctrine.isPresent()) {
                return doctrine;
            }
        }
        return at.refuse(ProblemCode.BAD_VALUE, s.place(), "'" + s.text() + "' is no doctrine", "write " + DOCTRINES);
    }

    private static Optional<ShotDoctrine> make(String name, int first, int second) {
        boolean one = first > 0 && second == 0;
        return switch (name) {
            case "single" -> first == 0 ? Optional.of(new ShotDoctrine.Single()) : Optional.empty();
            case "salvo" -> one ? Optional.of(new ShotDoctrine.Salvo(first)) : Optional.empty();
            case "shoot-look-shoot" -> one ? Optional.of(new ShotDoctrine.ShootLookShoot(first)) : Optional.empty();
            default ->
                second > 0 && first > 0
                        ? Optional.of(new ShotDoctrine.ShootShootLook(first, second))
                        : Optional.empty();
        };
    }

    /**
     * Hits of looks.
     *
     * @param hits at least 1
     * @param looks at least as many
     */
    record HitsOfLooks(int hits, int looks) {}

    /** {@code 2 of 3}. */
    static Type<HitsOfLooks> hitsOfLooks() {
        return Types.scalar("such as 2 of 3", Json.object("type", "string", "pattern", "^\\d+ of \\d+$"), (s, at) -> {
            Matcher m = OF.matcher(s.text().strip());
            if (!m.matches()) {
                return at.refuse(ProblemCode.BAD_VALUE, s.place(), "'" + s.text() + "' is not of the form 2 of 3", "");
            }
            int hits = Integer.parseInt(m.group(1));
            int looks = Integer.parseInt(m.group(2));
            return hits >= 1 && hits <= looks && looks <= 64
                    ? Optional.of(new HitsOfLooks(hits, looks))
                    : at.refuse(
                            ProblemCode.OUT_OF_RANGE,
                            s.place(),
                            hits + " hits of " + looks + " looks cannot be",
                            "at least 1 hit, no more hits than looks, at most 64 looks");
        });
    }

    /** Who belongs to a network: all radars and fire units, or those named. */
    record Members(boolean all, List<Located<String>> named) {}

    /** The word {@code all}, or a list of ids. */
    static Type<Members> members() {
        Type<List<Located<String>>> list = Types.list(Types.located(Types.text()));
        return Types.of(
                Json.object("anyOf", List.of(Json.object("const", "all"), list.schema())),
                (tree, at) -> tree instanceof Tree.Scalar s && s.text().equals("all")
                        ? Optional.of(new Members(true, List.of()))
                        : list.read(tree, at).map(named -> new Members(false, named)));
    }
}
