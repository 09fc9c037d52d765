package dev.bulwark.app.command.coverage;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.work.FloorCache;
import dev.bulwark.app.work.Hash;
import dev.bulwark.app.work.Targets;
import dev.bulwark.app.work.TerrainSource;
import dev.bulwark.app.work.Unknown;
import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.Detail;
import dev.bulwark.exchange.coverage.LiveCoverage;
import dev.bulwark.exchange.record.Provenance;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.reading.ScenarioReader;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.system.ThreatType;
import dev.bulwark.study.Study;
import dev.bulwark.terrain.elevation.ElevationSource;
import java.nio.file.Path;
import java.util.List;
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
                : scenario.terrain().withDem(dem.toAbsolutePath().toString());
        return new CoverageJob(
                draft, scenario, Study.surroundings(choice, new TerrainSource(file), FloorCache.of(System.getenv())));
    }

    LiveCoverage live(@Nullable String site) {
        return LiveCoverage.of(Detail.FINE, site == null ? scenario : only(site), surroundings);
    }

    CoverageQuestion question(List<Double> heightsM, int fold, @Nullable String target, @Nullable String region) {
        return new CoverageQuestion(
                draft.title(),
                draft.catalogue(),
                target(target),
                heightsM,
                fold,
                new RegionChoice(draft, scenario).of(region));
    }

    /** What coarse terrain does to an answer; empty if nothing need be said. */
    String terrainNote() {
        return surroundings.elevation().source().note();
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
            throw Unknown.named("site", site, known);
        }
        return scenario.withDefence(radars, units);
    }

    ThreatType target(@Nullable String id) {
        return id == null ? Targets.largest(scenario) : Targets.named(draft.catalogue(), id);
    }
}
