package dev.bulwark.model.catalogue;

import dev.bulwark.base.unit.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Published figures with their sources, complete and checked: every figure has a basis, every reference resolves.
 *
 * @param title of the catalogue
 * @param sources by id
 * @param entries by id, in the order of the documents
 * @param offers what was offered or bought at which price
 * @param defaults figures that fill a role where an entry, or a scenario, names none; by kind and role
 * @param overrides figures that own files set against the bundled catalogue, with the reason
 */
public record Catalogue(
        String title,
        Map<String, Source> sources,
        Map<String, Entry> entries,
        List<Offer> offers,
        Map<Kind, Map<String, FigureRef>> defaults,
        Map<FigureRef, Overriding> overrides) {

    /**
     * A figure set anew.
     *
     * @param before as it was
     * @param reason given by who set it
     * @param file where that was
     */
    public record Overriding(Figure before, String reason, String file) {}

    public Catalogue {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        offers = List.copyOf(offers);
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
    }

    /** The bundled catalogue, read anew. */
    public static Catalogue bundled() {
        return CatalogueReader.bundled();
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entry. @throws IllegalArgumentException if there is none, naming the nearest */
    public Entry entry(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the catalogue has no entry '" + id + "'"
                + nearest(id).map(n -> "; did you mean '" + n + "'?").orElse("")));
    }

    /** The entry that somebody may have meant. */
    public Optional<String> nearest(String id) {
        return Nearest.to(id, entries.keySet());
    }

    /** The ids of entries that are of a kind, in order. */
    public List<String> ids(Class<? extends Part> kind) {
        return entries.values().stream()
                .filter(e -> e.part(kind).isPresent())
                .map(Entry::id)
                .toList();
    }

    /** Figures for what a scenario leaves out, by role: refraction and networks. */
    public Map<String, FigureRef> scenarioDefaults() {
        return defaults.getOrDefault(Kind.SCENARIO, Map.of());
    }

    /** The roles that a figure fills anywhere; its values must be within the bounds of all of them. */
    public List<Role> rolesOf(FigureRef ref) {
        List<Role> roles = new ArrayList<>();
        for (Entry entry : entries.values()) {
            entry.part().ifPresent(part -> roles.addAll(part.rolesOf(ref)));
        }
        scenarioDefaults().forEach((key, used) -> {
            if (used.equals(ref)) {
                Kind.SCENARIO.role(key).ifPresent(roles::add);
            }
        });
        return List.copyOf(roles);
    }

    /** Every figure that some model or offer takes. */
    public SortedSet<FigureRef> used() {
        SortedSet<FigureRef> used = new TreeSet<>(scenarioDefaults().values());
        for (Entry entry : entries.values()) {
            entry.part().ifPresent(part -> used.addAll(part.figures().values()));
            entry.part(Part.FireUnitPart.class)
                    .ifPresent(unit -> unit.loads().forEach(load -> {
                        used.add(load.perLauncher());
                        used.add(load.share());
                    }));
        }
        for (Offer offer : offers) {
            used.add(offer.cost());
            used.addAll(offer.contents().values());
        }
        return Collections.unmodifiableSortedSet(used);
    }

    public Optional<Figure> figure(FigureRef ref) {
        return find(ref.entryId()).flatMap(e -> e.figure(ref.key()));
    }
}
