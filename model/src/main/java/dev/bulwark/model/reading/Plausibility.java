package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Part;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.shape.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Warns of what is legal but hardly meant: empty launchers, radars that look away, links to nowhere, far places. */
final class Plausibility {
    private static final double FAR_M = 1_500_000;

    private final ScenarioDocument document;
    private final Scenario scenario;
    private final Catalogue catalogue;
    private final Problems problems;

    Plausibility(ScenarioDocument document, Scenario scenario, Catalogue catalogue, Problems problems) {
        this.document = document;
        this.scenario = scenario;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < document.fireUnits().size(); i++) {
            FireUnit unit = scenario.fireUnits().get(i);
            ScenarioDocument.FireUnitText text = document.fireUnits().get(i);
            far("fire unit '" + unit.id() + "'", unit.position(), text.id().place());
            magazine(unit, text);
            sight(unit, text);
        }
        for (int i = 0; i < scenario.radars().size(); i++) {
            Radar radar = scenario.radars().get(i);
            far(
                    "radar '" + radar.id() + "'",
                    radar.position(),
                    document.radars().get(i).id().place());
        }
        new FighterChecks(document, problems).check();
        document.command().networks().forEach(this::network);
        new RaidChecks(document, scenario, problems).check();
    }

    private void far(String who, Geodetic position, Place place) {
        if (scenario.assets().isEmpty() || nearestAssetM(position) <= FAR_M) {
            return;
        }
        double degrees = Math.abs(position.longitudeDeg());
        Geodetic swapped =
                degrees <= 90 ? Geodetic.ofDegrees(position.longitudeDeg(), position.latitudeDeg(), 0) : position;
        String fix = nearestAssetM(swapped) <= FAR_M ? "latitude comes first; are the two swapped?" : "";
        warn(
                place,
                String.format(Locale.ROOT, "%s is %.0f km from the nearest asset", who, nearestAssetM(position) / 1000),
                fix);
    }

    private double nearestAssetM(Geodetic position) {
        return scenario.assets().stream()
                .mapToDouble(a -> Geodesics.distanceM(position, a.position()))
                .min()
                .orElse(0);
    }

    private void magazine(FireUnit unit, ScenarioDocument.FireUnitText text) {
        if (unit.weapons().stream().mapToInt(Weapon::rounds).sum() == 0) {
            warn(text.id().place(), "fire unit '" + unit.id() + "' has no rounds", "give it a load: {m_48n6: 24}");
        }
        if (text.load().isPresent() && text.figures().containsKey("launchers")) {
            warn(text.id().place(), "launchers mean nothing beside a load of rounds", "take one of them out");
        }
        for (Map<String, Located<Integer>> rounds : List.of(text.spare(), text.reserve())) {
            rounds.forEach((id, n) -> loaded(unit, id, n));
        }
        text.reserve().forEach((id, n) -> allReserved(unit, id, n));
        List<String> usual = catalogue.entry(unit.system()).part(Part.FireUnitPart.class).stream()
                .flatMap(p -> p.loads().stream())
                .map(Part.Load::interceptor)
                .toList();
        text.load().orElse(Map.of()).forEach((key, rounds) -> {
            if (!usual.contains(key)) {
                warn(
                        rounds.place(),
                        "the catalogue does not say that " + unit.system() + " fires " + key,
                        "it fires " + String.join(", ", usual));
            }
        });
    }

    private void loaded(FireUnit unit, String interceptor, Located<Integer> rounds) {
        if (unit.weapons().stream().noneMatch(w -> w.interceptor().id().equals(interceptor))) {
            warn(
                    rounds.place(),
                    "fire unit '" + unit.id() + "' has no " + interceptor + " on its launchers, so none is reloaded or"
                            + " kept",
                    "name what it loads: "
                            + String.join(
                                    ", ",
                                    unit.weapons().stream()
                                            .map(w -> w.interceptor().id())
                                            .toList()));
        }
    }

    private void allReserved(FireUnit unit, String interceptor, Located<Integer> reserve) {
        for (Weapon w : unit.weapons()) {
            if (w.interceptor().id().equals(interceptor) && reserve.value() >= w.rounds()) {
                warn(
                        reserve.place(),
                        "fire unit '" + unit.id() + "' keeps all its " + w.rounds() + " " + interceptor + " in reserve",
                        "none of them is fired at aircraft, cruise missiles or drones; keep fewer");
            }
        }
    }

    private void sight(FireUnit unit, ScenarioDocument.FireUnitText text) {
        if (unit.radars().isEmpty()) {
            warn(text.id().place(), "fire unit '" + unit.id() + "' has no radar", "");
            return;
        }
        Radar engagement = unit.radars().getFirst();
        boolean sector = engagement.type().sectorRad() < 2 * Math.PI - 1e-6;
        long width = Math.round(StrictMath.toDegrees(engagement.type().sectorRad()));
        if (sector && text.facingRad().isEmpty()) {
            warn(
                    text.id().place(),
                    "fire unit '" + unit.id() + "' does not say where it faces; its engagement radar looks " + width
                            + " degrees wide, and north is taken",
                    "add facing: and an azimuth, such as 90 deg for east");
        } else if (!unit.turns() && !scenario.raids().isEmpty() && !Routes.anyInSector(scenario, engagement)) {
            warn(
                    text.id().place(),
                    "the engagement radar of fire unit '" + unit.id() + "' faces away from every raid, or none comes"
                            + " into its range",
                    "turn it with facing:, or move the unit");
        }
    }

    private void network(ScenarioDocument.NetworkText network) {
        List<String> members = network.members().all()
                ? References.members(document)
                : network.members().named().stream().map(Located::value).toList();
        Set<String> distinct = new HashSet<>(members);
        if (distinct.size() < members.size()) {
            warn(network.id().place(), "network '" + network.id().value() + "' names a member twice", "");
        }
        if (distinct.size() < 2) {
            warn(
                    network.id().place(),
                    "network '" + network.id().value() + "' leads nowhere: it has fewer than two members",
                    "a network shares tracks between two or more");
        } else if (shooters().noneMatch(distinct::contains)) {
            warn(
                    network.id().place(),
                    "network '" + network.id().value() + "' has no fire unit: nobody shoots at what it sees",
                    "");
        }
    }

    private Stream<String> shooters() {
        return Stream.concat(
                document.fireUnits().stream().map(u -> u.id().value()),
                document.fighters().stream().map(f -> f.unit().id().value()));
    }

    private void warn(Place place, String message, String fix) {
        problems.warn(ProblemCode.IMPLAUSIBLE, place, message, fix);
    }
}
