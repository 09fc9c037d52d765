package dev.bulwark.model.catalogue;

import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.shape.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a catalogue of a document, on top of another: looks references up and checks every figure. */
final class CatalogueBuilder {
    private final Catalogue base;
    private final String file;
    private final Problems problems;
    private final Map<String, Source> sources;
    private final Map<String, Entry> entries;
    private final Map<FigureRef, Catalogue.Overriding> overrides;

    CatalogueBuilder(Catalogue base, String file, Problems problems) {
        this.base = base;
        this.file = file;
        this.problems = problems;
        this.sources = new LinkedHashMap<>(base.sources());
        this.entries = new LinkedHashMap<>(base.entries());
        this.overrides = new LinkedHashMap<>(base.overrides());
    }

    Catalogue build(CatalogueDocument document) {
        document.sources().forEach((id, text) -> {
            CatalogueDocument.SourceText s = text.value();
            Source source = new Source(id, s.title(), s.publisher(), s.address(), s.date(), s.kind());
            if (sources.putIfAbsent(id, source) != null) {
                problems.error(ProblemCode.DUPLICATE_ID, text.place(), "source '" + id + "' exists already", "");
            }
        });
        FigureCheck check = new FigureCheck(sources, problems);
        Map<String, CatalogueDocument.EntryText> fresh = figures(document, check);
        document.overrides().forEach(o -> override(o, check));
        Parts parts = new Parts(entries, defaults(document), base.defaults(), problems);
        fresh.forEach((id, text) -> {
            Optional<Part> part = parts.of(text);
            entries.computeIfPresent(id, (k, e) -> withPart(e, part));
        });
        List<Offer> offers = new ArrayList<>(base.offers());
        document.offers().forEach(o -> offers.add(parts.offer(o)));
        return new Catalogue(
                document.title().orElse(base.title()), sources, entries, offers, parts.defaults(), overrides);
    }

    private Map<String, CatalogueDocument.EntryText> figures(CatalogueDocument document, FigureCheck check) {
        Map<String, CatalogueDocument.EntryText> fresh = new LinkedHashMap<>();
        for (CatalogueDocument.EntryText text : document.entries()) {
            String id = text.id().value();
            if (entries.containsKey(id)) {
                problems.error(
                        ProblemCode.DUPLICATE_ID,
                        text.id().place(),
                        "entry '" + id + "' exists already",
                        "give it another id, or set single figures under overrides: with a reason");
                continue;
            }
            List<Figure> figures = check.all(text.figures());
            fresh.put(id, text);
            entries.put(
                    id,
                    new Entry(
                            id,
                            text.name(),
                            text.category(),
                            text.role(),
                            text.context(),
                            Optional.empty(),
                            figures,
                            text.disagreements(),
                            text.notPublished()));
        }
        return fresh;
    }

    private void override(CatalogueDocument.OverrideText text, FigureCheck check) {
        FigureRef ref = FigureRef.parse(text.figure().value(), "");
        Optional<Entry> entry = Optional.ofNullable(entries.get(ref.entryId()));
        Optional<Figure> before = entry.flatMap(e -> e.figure(ref.key()));
        if (entry.isEmpty() || before.isEmpty()) {
            problems.error(
                    ProblemCode.UNKNOWN_REFERENCE,
                    text.figure().place(),
                    "the catalogue has no figure '" + ref + "'",
                    Parts.nearestFigure(entries, ref));
            return;
        }
        Figure old = before.get();
        Optional<Figure> now = check.one(new CatalogueDocument.FigureText(
                ref.key(),
                text.low(),
                text.nominal(),
                text.high(),
                text.unit().orElse(old.unit()),
                text.basis().orElse(Basis.ASSUMPTION.text()),
                text.sources(),
                text.reason(),
                text.place()));
        if (now.isPresent()) {
            entries.put(ref.entryId(), withFigure(entry.get(), now.get()));
            overrides.put(ref, new Catalogue.Overriding(old, text.reason(), file));
            recheck(ref, now.get(), text.place());
        }
    }

    /** The new figure must still fill every role that the old one filled. */
    private void recheck(FigureRef ref, Figure now, Place place) {
        for (Entry entry : entries.values()) {
            entry.part()
                    .map(part -> part.rolesOf(ref))
                    .orElse(List.of())
                    .forEach(role -> RoleCheck.check(role, ref, now, place, problems));
        }
    }

    private Map<Kind, Map<String, Located<String>>> defaults(CatalogueDocument document) {
        Map<Kind, Map<String, Located<String>>> byKind = new LinkedHashMap<>();
        document.defaults().forEach((key, roles) -> {
            for (Kind kind : Kind.values()) {
                if (kind.key().equals(key)) {
                    byKind.put(kind, roles.value());
                    return;
                }
            }
            problems.add(Problem.error(ProblemCode.UNKNOWN_KEY, roles.place(), "no kind '" + key + "'", ""));
        });
        return byKind;
    }

    private static Entry withPart(Entry e, Optional<Part> part) {
        return new Entry(
                e.id(),
                e.name(),
                e.category(),
                e.role(),
                e.context(),
                part,
                e.figures(),
                e.disagreements(),
                e.notPublished());
    }

    private static Entry withFigure(Entry e, Figure now) {
        List<Figure> figures = e.figures().stream()
                .map(f -> f.key().equals(now.key()) ? now : f)
                .toList();
        return new Entry(
                e.id(),
                e.name(),
                e.category(),
                e.role(),
                e.context(),
                e.part(),
                figures,
                e.disagreements(),
                e.notPublished());
    }
}
