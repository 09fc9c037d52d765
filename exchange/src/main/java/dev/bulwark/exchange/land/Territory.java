package dev.bulwark.exchange.land;

import dev.bulwark.model.scenario.Region;
import java.util.List;
import java.util.Optional;

/**
 * An area with borders: a country, or an outline of a scenario. A point inside an odd number of the rings is inside.
 *
 * @param rings closed lines
 */
public record Territory(String name, List<Ring> rings) {

    public Territory {
        rings = List.copyOf(rings);
    }

    /** A scenario's region; nothing if it is a country that is not known. */
    public static Optional<Territory> of(Region region) {
        return switch (region) {
            case Region.Country country ->
                Countries.named(Countries.all(), country.name()).map(Territory::of);
            case Region.Outline outline ->
                Optional.of(new Territory(
                        outline.name(), outline.rings().stream().map(Ring::new).toList()));
        };
    }

    public static Territory of(Country country) {
        return new Territory(country.name(), country.rings());
    }

    public boolean contains(double latitudeDeg, double longitudeDeg) {
        boolean inside = false;
        for (Ring ring : rings) {
            inside ^= ring.contains(latitudeDeg, longitudeDeg);
        }
        return inside;
    }
}
