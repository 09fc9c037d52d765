package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.Unknown;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.land.Ring;
import dev.bulwark.exchange.land.Territory;
import dev.bulwark.model.reading.OutlineFile;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Region;
import dev.bulwark.model.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The region whose share is told: one of the scenario, a country, or the outlines of a GeoJSON file. */
record RegionChoice(ScenarioDraft draft, Scenario scenario) {

    /** By default the scenario's only region, or the country that holds all assets, if there is one. */
    Optional<Territory> of(@Nullable String asked) {
        List<Country> countries = Countries.all();
        if (asked == null) {
            return draft.regions().size() == 1
                    ? Territory.of(draft.regions().getFirst())
                    : countries.stream()
                            .filter(this::holdsAllAssets)
                            .findFirst()
                            .map(Territory::of);
        }
        Path file = Path.of(asked);
        if (asked.matches("(?i).*\\.(geo)?json") && Files.exists(file)) {
            return Optional.of(new Territory(
                    String.valueOf(file.getFileName()),
                    OutlineFile.read(file).orThrow().stream().map(Ring::new).toList()));
        }
        Optional<Territory> own = draft.regions().stream()
                .filter(r -> r.id().equalsIgnoreCase(asked))
                .findFirst()
                .map(r -> Territory.of(r).orElseThrow(() -> unknown(r.name(), countries)));
        return own.or(() -> countries.stream()
                        .filter(c -> c.name().equalsIgnoreCase(asked))
                        .findFirst()
                        .map(Territory::of))
                .or(() -> {
                    throw unknown(asked, countries);
                });
    }

    private Failure unknown(String asked, List<Country> countries) {
        List<String> known = Stream.concat(
                        draft.regions().stream().map(Region::id),
                        countries.stream().map(Country::name))
                .toList();
        return Unknown.named("region", asked, known);
    }

    private boolean holdsAllAssets(Country country) {
        return !scenario.assets().isEmpty() && scenario.assets().stream().allMatch(a -> holds(country, a));
    }

    private static boolean holds(Country country, Asset asset) {
        return country.contains(asset.position().latitudeDeg(), asset.position().longitudeDeg());
    }
}
