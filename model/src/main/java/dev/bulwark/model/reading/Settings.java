package dev.bulwark.model.reading;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.catalogue.FigureBook;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.catalogue.Kind;
import dev.bulwark.model.catalogue.Measure;
import dev.bulwark.model.catalogue.Role;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.shape.At;
import dev.bulwark.model.shape.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figures that a scenario sets anew: for everything, or for one fire unit. */
final class Settings {
    private final Catalogue catalogue;
    private final Problems problems;

    Settings(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** {@code figures:} of the scenario: {@code m_48n6.max_range_km: {value: 180 km, reason: ...}}. */
    Map<FigureRef, FigureBook.Fixed> ofScenario(Map<String, Located<ScenarioDocument.Setting>> settings) {
        Map<FigureRef, FigureBook.Fixed> fixed = new LinkedHashMap<>();
        settings.forEach((text, setting) -> {
            FigureRef ref = FigureRef.parse(text, "");
            Optional<Figure> figure = catalogue.figure(ref);
            if (figure.isEmpty()) {
                problems.error(
                        ProblemCode.UNKNOWN_REFERENCE,
                        setting.place(),
                        "the catalogue has no figure '" + text + "'; written entry.figure",
                        nearest(ref));
                return;
            }
            Measure.FigureUnit unit = Measure.of(figure.get().unit());
            RoleValues.of(unit.measure(), catalogue.rolesOf(ref))
                    .read(setting.value().value(), new At(text, problems))
                    .ifPresent(si -> fixed.put(
                            ref,
                            new FigureBook.Fixed(
                                    si / unit.siFactor(), setting.value().reason())));
        });
        return fixed;
    }

    /** {@code figures:} of a fire unit: {@code reaction: 15 s}; values by role, in SI. */
    Map<String, Double> ofFireUnit(Map<String, Located<Tree>> figures) {
        return of(
                figures,
                Kind.FIRE_UNIT.roles().stream()
                        .filter(r -> r.required() || r.key().equals("full_turn"))
                        .toList());
    }

    /** The same of fighters, who have figures of their own; the number of aircraft counts as their launchers. */
    Map<String, Double> ofFighters(FighterSections.FightersText fighters) {
        List<Role> roles = Kind.FIRE_UNIT.roles().stream()
                .filter(r -> r.required() || Kind.ofFighters(r))
                .toList();
        Map<String, Double> values = of(fighters.unit().figures(), roles);
        fighters.aircraft().ifPresent(n -> values.put("launchers", (double) n));
        return values;
    }

    private Map<String, Double> of(Map<String, Located<Tree>> figures, List<Role> roles) {
        List<String> known = roles.stream().map(Role::key).toList();
        Map<String, Double> values = new LinkedHashMap<>();
        figures.forEach((key, value) -> {
            Optional<Role> role =
                    roles.stream().filter(r -> r.key().equals(key)).findFirst();
            if (role.isEmpty()) {
                problems.error(
                        ProblemCode.UNKNOWN_KEY,
                        value.place(),
                        "a fire unit has no figure '" + key + "'",
                        Nearest.to(key, known)
                                .map(n -> "did you mean '" + n + "'?")
                                .orElse("the figures are " + String.join(", ", known)));
                return;
            }
            RoleValues.of(role.get()).read(value.value(), new At(key, problems)).ifPresent(si -> values.put(key, si));
        });
        return values;
    }

    private String nearest(FigureRef ref) {
        return catalogue
                .find(ref.entryId())
                .map(e -> Nearest.to(
                                ref.key(), e.figures().stream().map(Figure::key).toList())
                        .map(n -> "did you mean '" + ref.entryId() + "." + n + "'?")
                        .orElse("'bulwark catalogue show " + ref.entryId() + "' lists its figures"))
                .orElseGet(() -> catalogue
                        .nearest(ref.entryId())
                        .map(n -> "did you mean the entry '" + n + "'?")
                        .orElse("'bulwark catalogue list' shows the entries"));
    }
}
