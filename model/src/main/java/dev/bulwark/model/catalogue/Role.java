package dev.bulwark.model.catalogue;

/**
 * Something that a model needs and a figure of the catalogue fills, such as the reaction time of a fire unit.
 *
 * @param key in the catalogue's and the scenario's text
 * @param min smallest value that physics or the model allows, in SI
 * @param max largest, in SI
 * @param required whether the kind cannot be built without it
 */
public record Role(String key, Measure measure, double min, double max, boolean required, String doc) {

    static Role needed(String key, Measure measure, double min, double max, String doc) {
        return new Role(key, measure, min, max, true, doc);
    }

    static Role optional(String key, Measure measure, double min, double max, String doc) {
        return new Role(key, measure, min, max, false, doc);
    }

    /** A length up to the farthest that the model takes. */
    static Role length(String key, double maxM, String doc) {
        return needed(key, Measure.LENGTH, 0, maxM, doc);
    }
}
