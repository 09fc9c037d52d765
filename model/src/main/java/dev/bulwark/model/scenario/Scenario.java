package dev.bulwark.model.scenario;

import dev.bulwark.model.catalogue.FigureUse;
import java.util.List;

/**
 * Everything that a run needs besides terrain and luck. Validated: ids are unique, references resolve, figures are
 * within physics.
 *
 * @param name one line
 * @param description for the report; may be empty
 * @param durationS nothing happens after it
 * @param radars that belong to no fire unit, such as early-warning radars
 * @param rules for the whole defence
 * @param figures every catalogue figure that went into the scenario, in order of first use
 */
public record Scenario(
        String name,
        String description,
        double durationS,
        TerrainChoice terrain,
        List<Radar> radars,
        List<FireUnit> fireUnits,
        List<Asset> assets,
        List<Network> networks,
        List<Raid> raids,
        Rules rules,
        List<FigureUse> figures) {

    public Scenario {
        radars = List.copyOf(radars);
        fireUnits = List.copyOf(fireUnits);
        assets = List.copyOf(assets);
        networks = List.copyOf(networks);
        raids = List.copyOf(raids);
        figures = List.copyOf(figures);
    }
}
