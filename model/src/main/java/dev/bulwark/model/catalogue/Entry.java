package dev.bulwark.model.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * One thing of the catalogue.
 *
 * @param category of the published thing: sam_system, missile, radar, airborne_radar, aircraft, threat, assumption
 * @param role what it is for, in words; may be empty
 * @param context why it is in the catalogue; may be empty
 * @param part what a scenario can build from it, if anything
 * @param disagreements between sources, in words
 * @param notPublished what one would want to know and no source says
 */
public record Entry(
        String id,
        String name,
        String category,
        String role,
        String context,
        Optional<Part> part,
        List<Figure> figures,
        List<String> disagreements,
        List<String> notPublished) {

    public Entry {
        figures = List.copyOf(figures);
        disagreements = List.copyOf(disagreements);
        notPublished = List.copyOf(notPublished);
    }

    public Optional<Figure> figure(String key) {
        return figures.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    /** The part if it is of the kind. */
    public <P extends Part> Optional<P> part(Class<P> kind) {
        return part.filter(kind::isInstance).map(kind::cast);
    }
}
