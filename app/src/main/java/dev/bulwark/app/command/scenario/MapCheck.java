package dev.bulwark.app.command.scenario;

import dev.bulwark.app.work.TerrainSource;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.unit.Nearest;
import dev.bulwark.exchange.land.Countries;
import dev.bulwark.exchange.land.Country;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.scenario.Region;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.terrain.elevation.Elevation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a sound scenario against the map: whether everything stands on known ground, and countries exist. */
final class MapCheck {
    private final ScenarioDraft draft;
    private final Elevation ground;
    private final List<Problem> problems = new ArrayList<>();

    private MapCheck(ScenarioDraft draft, Elevation ground) {
        this.draft = draft;
        this.ground = ground;
    }

    /** Warnings; nothing at all on flat terrain, which is known everywhere. */
    static List<Problem> of(Path file, ScenarioDraft draft) {
        Scenario scenario = draft.nominal();
        MapCheck check = new MapCheck(draft, new TerrainSource(file).apply(scenario.terrain()));
        check.regions();
        if (!scenario.terrain().dem().equals("flat")) {
            check.sites(scenario);
        }
        return check.problems;
    }

    private void sites(Scenario scenario) {
        scenario.fireUnits().forEach(u -> site("fire unit", u.id(), u.position()));
        scenario.radars().forEach(r -> site("radar", r.id(), r.position()));
        scenario.assets().forEach(a -> site("asset", a.id(), a.position()));
        scenario.raids()
                .forEach(r -> site("the start of raid", r.id(), r.route().getFirst()));
    }

    private void site(String what, String id, Geodetic at) {
        if (Double.isNaN(ground.heightM(at.latitudeRad(), at.longitudeRad()))) {
            warn(
                    id,
                    what + " '" + id + "' is off the map: " + ground.source().name() + " knows no ground there",
                    "move it, or give an elevation model that covers it with terrain: {dem: FILE}");
        }
    }

    private void regions() {
        List<Country> countries = Countries.all();
        for (Region region : draft.regions()) {
            if (region instanceof Region.Country(String id, String name)
                    && Countries.named(countries, name).isEmpty()) {
                List<String> names = countries.stream().map(Country::name).toList();
                warn(
                        id,
                        "the borders have no country '" + name + "'",
                        Nearest.to(name, names)
                                .map(n -> "did you mean '" + n + "'?")
                                .orElse("draw it with outline:, or give geojson:"));
            }
        }
    }

    private void warn(String id, String message, String fix) {
        draft.placeOf(id)
                .ifPresent(place -> problems.add(Problem.warning(ProblemCode.IMPLAUSIBLE, place, message, fix)));
    }
}
