package dev.bulwark.app.command.coverage;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.work.Hash;
import dev.bulwark.app.work.TerrainSource;
import dev.bulwark.base.unit.Nearest;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageOf;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.FigureBook;
import dev.bulwark.model.catalogue.FigureDraw;
import dev.bulwark.model.catalogue.Systems;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.system.ThreatType;
import dev.bulwark.study.Study;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A scenario on its ground, of which coverage is asked. */
record CoverageJob(ScenarioDraft draft, Scenario scenario, TerrainSurroundings surroundings) {

    static CoverageJob read(Path file, @Nullable Path dem, Consumer<String> warnings) {
        Checked<ScenarioDraft> read = new ScenarioReader(Catalogue.bundled()).read(file);
        ScenarioDraft draft = read.orThrow();
        read.problems().stream().map(Problem::render).forEach(warnings);
        Scenario scenario = draft.nominal();
        TerrainChoice choice = dem == null
                ? scenario.terrain()
                : new TerrainChoice(
                        dem.toAbsolutePath().toString(), scenario.terrain().refractionK());
        return new CoverageJob(draft, scenario, Study.surroundings(choice, new TerrainSource(file)));
    }

    Coverage coverage(List<Double> heightsM, @Nullable String site, @Nullable String target, @Nullable String region) {
        Scenario asked = site == null ? scenario : only(site);
        return CoverageOf.scenario(
                draft.title(), asked, surroundings, draft.catalogue(), target(target), heightsM, region(region));
    }

    Provenance provenance(String command) {
        ElevationSource terrain = surroundings.elevation().source();
        return new Provenance(
                Version.ofBulwark(),
                command,
                Hash.of(draft.files()),
                Hash.of(draft.catalogue()),
                terrain.name(),
                terrain.sha256(),
                0);
    }

    private Scenario only(String site) {
        List<FireUnit> units =
                scenario.fireUnits().stream().filter(u -> u.id().equals(site)).toList();
        List<Radar> radars =
                scenario.radars().stream().filter(r -> r.id().equals(site)).toList();
        if (units.isEmpty() && radars.isEmpty()) {
            List<String> known = Stream.concat(
                            scenario.fireUnits().stream().map(FireUnit::id),
                            scenario.radars().stream().map(Radar::id))
                    .toList();
            throw unknown("site", site, known);
        }
        return scenario.withDefence(radars, units);
    }

    /** By default the largest of the raids: the best case for the defence, in which only the ground hides. */
    private ThreatType target(@Nullable String id) {
        if (id == null) {
            return scenario.raids().stream()
                    .map(Raid::threat)
                    .filter(t -> !t.kind().isBallistic())
                    .max(Comparator.comparingDouble(ThreatType::rcsM2))
                    .orElseThrow(
                            () -> Failure.badInput("the scenario has no raid of aircraft, cruise missiles or drones;"
                                    + " name the target with --target"));
        }
        try {
            Catalogue catalogue = draft.catalogue();
            return new Systems(catalogue, new FigureBook(catalogue, FigureDraw.NOMINAL, Map.of())).threat(id);
        } catch (IllegalArgumentException e) {
            throw unknown(
                    "threat", id, draft.catalogue().entries().keySet().stream().toList());
        }
    }

    private Optional<Country> region(@Nullable String name) {
        List<Country> countries = Countries.all();
        if (name == null) {
            return countries.stream()
                    .filter(c -> !scenario.assets().isEmpty()
                            && scenario.assets().stream().allMatch(a -> holds(c, a)))
                    .findFirst();
        }
        return Optional.of(countries.stream()
                .filter(c -> c.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "region", name, countries.stream().map(Country::name).toList())));
    }

    private static boolean holds(Country country, Asset asset) {
        return country.contains(asset.position().latitudeDeg(), asset.position().longitudeDeg());
    }

    private static Failure unknown(String what, String word, List<String> known) {
        String near = Nearest.to(word, known)
                .map(n -> "; did you mean '" + n + "'?")
                .orElse(known.size() <= 20 ? "; there are " + String.join(", ", known) : "");
        return Failure.badInput("there is no " + what + " '" + word + "'" + near);
    }
}
