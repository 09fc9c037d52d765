package dev.bulwark.model.shape;

import dev.bulwark.model.document.Place;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The values of a mapping that was read without errors, by field. */
public final class Fields {
    private final Map<Field<?>, Object> values;
    private final Map<String, Place> places;
    private final Place place;

    Fields(Map<Field<?>, Object> values, Map<String, Place> places, Place place) {
        this.values = values;
        this.places = places;
        this.place = place;
    }

    /** The value of a field that is required or has a default. */
    public <T> T get(Field<T> field) {
        return Objects.requireNonNull(find(field).orElse(null), field.key());
    }

    /** The value if the document gives one, or the field has a default. */
    @SuppressWarnings("unchecked") // only FieldReader fills the map, each field with its own type's value
    public <T> Optional<T> find(Field<T> field) {
        return Optional.ofNullable((T) values.get(field));
    }

    /** Where a field's value stands; the mapping's own place if it was left out. */
    public Place placeOf(Field<?> field) {
        return places.getOrDefault(field.key(), place);
    }

    /** Whether the document itself gives the field. */
    public boolean isGiven(Field<?> field) {
        return places.containsKey(field.key());
    }

    public Place place() {
        return place;
    }
}
