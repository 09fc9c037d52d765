package dev.bulwark.model.scenario;

import dev.bulwark.model.catalogue.FigureUse;
import dev.bulwark.model.system.ThreatType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a run needs besides terrain and luck. Validated: ids are unique, references resolve, figures are
 * within physics.
 *
 * @param name one line
 * @param description for the report; may be empty
 * @param durationS nothing happens after it
 * @param radars that belong to no fire unit, such as early-warning radars
 * @param rules for the whole defence
 * @param posts command posts
 * @param airspace who else flies
 * @param sides who is who, by name
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
        List<Post> posts,
        Airspace airspace,
        Sides sides,
        List<FigureUse> figures) {

    public Scenario {
        radars = List.copyOf(radars);
        fireUnits = List.copyOf(fireUnits);
        assets = List.copyOf(assets);
        networks = List.copyOf(networks);
        raids = List.copyOf(raids);
        posts = List.copyOf(posts);
        figures = List.copyOf(figures);
    }

    /** The same under other rules. */
    public Scenario with(Rules other) {
        return new Scenario(
                name,
                description,
                durationS,
                terrain,
                radars,
                fireUnits,
                assets,
                networks,
                raids,
                other,
                posts,
                airspace,
                sides,
                figures);
    }

    /** A scenario whose sides have no names. */
    public Scenario(
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
            List<Post> posts,
            Airspace airspace,
            List<FigureUse> figures) {
        this(
                name,
                description,
                durationS,
                terrain,
                radars,
                fireUnits,
                assets,
                networks,
                raids,
                rules,
                posts,
                airspace,
                Sides.UNNAMED,
                figures);
    }

    /** A scenario without command posts in which nobody else flies. */
    public Scenario(
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
        this(
                name,
                description,
                durationS,
                terrain,
                radars,
                fireUnits,
                assets,
                networks,
                raids,
                rules,
                List.of(),
                Airspace.EMPTY,
                figures);
    }

    public Scenario withTerrain(TerrainChoice other) {
        return with(other, radars, fireUnits, networks, airspace);
    }

    public Scenario withDefence(List<Radar> otherRadars, List<FireUnit> otherUnits) {
        return with(terrain, otherRadars, otherUnits, networks, airspace);
    }

    public Scenario withFireUnits(List<FireUnit> other) {
        return with(terrain, radars, other, networks, airspace);
    }

    public Scenario withNetworks(List<Network> other) {
        return with(terrain, radars, fireUnits, other, airspace);
    }

    public Scenario withAirspace(Airspace other) {
        return with(terrain, radars, fireUnits, networks, other);
    }

    private Scenario with(
            TerrainChoice ground,
            List<Radar> otherRadars,
            List<FireUnit> otherUnits,
            List<Network> otherNetworks,
            Airspace otherAirspace) {
        return new Scenario(
                name,
                description,
                durationS,
                ground,
                otherRadars,
                otherUnits,
                assets,
                otherNetworks,
                raids,
                rules,
                posts,
                otherAirspace,
                sides,
                figures);
    }

    /** The largest threat of the raids that is not ballistic: the defence's best case, in which only the ground hides. */
    public Optional<ThreatType> largestTarget() {
        return raids.stream()
                .map(Raid::threat)
                .filter(t -> !t.kind().isBallistic())
                .max(Comparator.comparingDouble(ThreatType::noseM2));
    }
}
