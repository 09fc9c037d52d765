package dev.bulwark.model.catalogue;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.model.system.TargetKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the parts of entries: looks up the figures that fill each role, and checks them against physics. */
final class Parts {
    private final Map<String, Entry> entries;
    private final Map<Kind, Map<String, Located<String>>> defaults;
    private final Map<Kind, Map<String, FigureRef>> before;
    private final Problems problems;

    /**
     * @param defaults of the document at hand
     * @param before defaults of the catalogue that it extends
     */
    Parts(
            Map<String, Entry> entries,
            Map<Kind, Map<String, Located<String>>> defaults,
            Map<Kind, Map<String, FigureRef>> before,
            Problems problems) {
        this.entries = entries;
        this.defaults = defaults;
        this.before = before;
        this.problems = problems;
    }

    Optional<Part> of(CatalogueDocument.EntryText text) {
        String id = text.id().value();
        long parts = Stream.of(text.fireUnit(), text.radar(), text.interceptor(), text.threat())
                .filter(Optional::isPresent)
                .count();
        if (parts > 1) {
            problems.error(
                    ProblemCode.WRONG_SHAPE,
                    text.id().place(),
                    "entry '" + id + "' is " + parts + " kinds of thing",
                    "keep one of fire_unit, radar, interceptor, threat; make entries of the others");
        }
        if (text.fireUnit().isPresent()) {
            return Optional.of(fireUnit(id, text.fireUnit().get()));
        }
        if (text.radar().isPresent()) {
            CatalogueDocument.RolesText t = text.radar().get();
            return Optional.of(new Part.RadarPart(roles(Kind.RADAR, id, t.roles(), t.place())));
        }
        if (text.interceptor().isPresent()) {
            CatalogueDocument.RolesText t = text.interceptor().get();
            return Optional.of(new Part.InterceptorPart(
                    roles(Kind.INTERCEPTOR, id, t.roles(), t.place()),
                    InterceptorType.Support.valueOf(t.word().toUpperCase(Locale.ROOT))));
        }
        return text.threat()
                .map(t -> new Part.ThreatPart(
                        roles(Kind.THREAT, id, t.roles(), t.place()),
                        TargetKind.valueOf(t.word().toUpperCase(Locale.ROOT))));
    }

    /** Figures that fill roles where nobody names one, on top of those of the catalogue before. */
    Map<Kind, Map<String, FigureRef>> defaults() {
        Map<Kind, Map<String, FigureRef>> all = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            Map<String, FigureRef> roles = new LinkedHashMap<>(before.getOrDefault(kind, Map.of()));
            defaults.getOrDefault(kind, Map.of())
                    .forEach((role, ref) -> resolve(kind, role, "", ref).ifPresent(r -> roles.put(role, r)));
            all.put(kind, Collections.unmodifiableMap(roles));
        }
        return all;
    }

    Offer offer(CatalogueDocument.OfferText text) {
        mustExist(text.system());
        Role price = Role.needed("cost", Measure.MONEY, 0, 1e12, "");
        Role number = Role.needed("contents", Measure.COUNT, 0, 1e6, "");
        resolve(price, "", text.cost());
        Map<String, FigureRef> contents = new LinkedHashMap<>();
        text.contents().forEach((what, ref) -> {
            resolve(number, "", ref);
            contents.put(what, FigureRef.parse(ref.value(), ""));
        });
        FigureRef cost = FigureRef.parse(text.cost().value(), "");
        String system = text.system().value();
        return new Offer(text.id().value(), text.name(), text.year(), system, cost, contents, text.note());
    }

    static String nearestFigure(Map<String, Entry> entries, FigureRef ref) {
        Entry entry = entries.get(ref.entryId());
        Optional<String> nearest = entry == null
                ? Nearest.to(ref.entryId(), entries.keySet())
                : Nearest.to(
                        ref.key(), entry.figures().stream().map(Figure::key).toList());
        return nearest.map(n -> "did you mean '" + n + "'?")
                .orElse("'bulwark catalogue show' lists an entry's figures");
    }

    private Part.FireUnitPart fireUnit(String id, CatalogueDocument.FireUnitText text) {
        for (Located<String> radar : text.radars()) {
            mustExist(radar);
        }
        List<Part.Load> loads = text.loads().stream()
                .map(load -> {
                    mustExist(load.id());
                    return new Part.Load(
                            load.id().value(),
                            counted(id, load.perLauncher(), Part.FireUnitPart.PER_LAUNCHER),
                            counted(id, load.share(), Part.FireUnitPart.SHARE));
                })
                .toList();
        List<String> radars = text.radars().stream().map(Located::value).toList();
        return new Part.FireUnitPart(roles(Kind.FIRE_UNIT, id, text.roles(), text.place()), radars, loads);
    }

    private FigureRef counted(String id, Located<String> ref, Role role) {
        resolve(role, id, ref);
        return FigureRef.parse(ref.value(), id);
    }

    private void mustExist(Located<String> entry) {
        if (!entries.containsKey(entry.value())) {
            problems.error(
                    ProblemCode.UNKNOWN_ENTRY,
                    entry.place(),
                    "the catalogue has no entry '" + entry.value() + "'",
                    Nearest.to(entry.value(), entries.keySet())
                            .map(n -> "did you mean '" + n + "'?")
                            .orElse(""));
        }
    }

    private Map<String, FigureRef> roles(Kind kind, String id, Map<String, Located<String>> given, Place place) {
        Map<String, Located<String>> usual = defaults.getOrDefault(kind, Map.of());
        Map<String, FigureRef> filled = new LinkedHashMap<>();
        for (Role role : kind.roles()) {
            Located<String> ref = given.getOrDefault(role.key(), usual.get(role.key()));
            FigureRef inherited = before.getOrDefault(kind, Map.of()).get(role.key());
            if (ref != null) {
                resolve(role, id, ref).ifPresent(r -> filled.put(role.key(), r));
            } else if (inherited != null) {
                filled.put(role.key(), inherited);
            } else if (role.required()) {
                problems.error(
                        ProblemCode.MISSING_KEY,
                        place,
                        kind.phrase() + " needs a figure for '" + role.key() + "' (" + role.doc() + ")",
                        "add " + role.key() + ": and the key of a figure");
            }
        }
        return filled;
    }

    private Optional<FigureRef> resolve(Kind kind, String role, String id, Located<String> ref) {
        Optional<Role> known = kind.role(role);
        if (known.isEmpty()) {
            problems.error(ProblemCode.UNKNOWN_KEY, ref.place(), kind.phrase() + " has no '" + role + "'", "");
        }
        return known.flatMap(r -> resolve(r, id, ref));
    }

    private Optional<FigureRef> resolve(Role role, String id, Located<String> text) {
        FigureRef ref = FigureRef.parse(text.value(), id);
        Optional<Figure> figure =
                Optional.ofNullable(entries.get(ref.entryId())).flatMap(e -> e.figure(ref.key()));
        if (figure.isEmpty()) {
            problems.error(
                    ProblemCode.UNKNOWN_REFERENCE,
                    text.place(),
                    role.key() + ": there is no figure '" + ref + "'",
                    nearestFigure(entries, ref));
            return Optional.empty();
        }
        return RoleCheck.check(role, ref, figure.get(), text.place(), problems) ? Optional.of(ref) : Optional.empty();
    }
}
