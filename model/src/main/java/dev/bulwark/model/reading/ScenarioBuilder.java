package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.FigureBook;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.catalogue.Part;
import dev.bulwark.model.catalogue.Systems;
import dev.bulwark.model.scenario.Airspace;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.Assessment;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Decoys;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Flight;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.Racetrack;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Sortie;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.scenario.WeaponsControl;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes the scenario of a checked document, taking every figure from one book. */
final class ScenarioBuilder {
    /** Rounds on a launcher where the catalogue does not say that a system fires an interceptor at all. */
    private static final int USUAL_PER_LAUNCHER = 4;

    private final ScenarioDocument document;
    private final Catalogue catalogue;
    private final FigureBook book;
    private final Systems systems;
    private final Map<String, Map<String, Double>> unitFigures;

    ScenarioBuilder(
            ScenarioDocument document,
            Catalogue catalogue,
            FigureBook book,
            Map<String, Map<String, Double>> unitFigures) {
        this.document = document;
        this.catalogue = catalogue;
        this.book = book;
        this.systems = new Systems(catalogue, book);
        this.unitFigures = unitFigures;
    }

    Scenario build() {
        double refraction = orDefault(document.terrain().refraction(), "refraction");
        List<FireUnit> fireUnits = Stream.concat(
                        document.fireUnits().stream().map(this::fireUnit),
                        document.fighters().stream().map(this::fighters))
                .toList();
        List<Radar> radars = document.radars().stream().map(this::radar).toList();
        List<Asset> assets = document.assets().stream()
                .map(a -> new Asset(a.id().value(), a.name(), a.position(), a.value()))
                .toList();
        CommandBuilder command = new CommandBuilder(document, this::orDefault);
        List<Raid> raids = document.raids().stream().map(this::raid).toList();
        return new Scenario(
                document.title(),
                document.description(),
                document.durationS(),
                new TerrainChoice(
                        document.terrain().dem().value(),
                        refraction,
                        document.terrain().gases()),
                radars,
                fireUnits,
                assets,
                command.networks(),
                raids,
                document.rules(),
                command.posts(),
                airspace(),
                document.sides(),
                book.uses());
    }

    /** Its frequency only where gases matter: a figure that decides nothing is no unknown of a study. */
    private RadarType radarType(String id) {
        RadarType type = systems.radar(id);
        return document.terrain().gases() ? type.withFrequencyHz(systems.frequencyHz(id)) : type;
    }

    private FireUnit fireUnit(ScenarioDocument.FireUnitText text) {
        String id = text.id().value();
        String system = text.system().value();
        List<Radar> radars = new ArrayList<>();
        for (String radar : part(system).radars()) {
            double height = text.mastM().orElseGet(() -> systems.usualHeightM(radar));
            radars.add(new Radar(
                    id + "/" + radar,
                    radarType(radar),
                    text.position(),
                    new Mount.OnGround(height),
                    text.facingRad().orElse(0),
                    interrogator(text)));
        }
        FireUnit unit = new FireUnit(
                id,
                system,
                text.position(),
                radars,
                weapons(text),
                count(text, "target_channels"),
                count(text, "missile_channels"),
                figure(text, "reaction"),
                figure(text, "launch_interval"),
                figure(text, "kill_assessment_delay"),
                figure(text, "common_mode_success"),
                text.doctrine(),
                count(text, "launchers"),
                text.value(),
                orders(text));
        Assessment assessment =
                new Assessment(figure(text, "killed_judged_alive"), figure(text, "alive_judged_killed"));
        FireUnit judging = unit.withAssessment(assessment);
        FireUnit reloading = text.spare().isEmpty() ? judging : judging.withReloadS(figure(text, "reload"));
        return text.turns() ? reloading.withFullTurnS(figure(text, "full_turn")) : reloading;
    }

    /** A fire unit whose launchers are aircraft: each takes one target, with all the missiles that it carries. */
    private FireUnit fighters(FighterSections.FightersText text) {
        FireUnit unit = fireUnit(text.unit());
        int aircraft = count(text.unit(), "launchers");
        int missiles = unit.weapons().stream().mapToInt(Weapon::rounds).sum();
        double radius = text.radiusM().orElseGet(() -> figure(text.unit(), "sortie_radius"));
        return unit.withChannels(aircraft, Math.max(1, missiles))
                .withReactionS(figure(text.unit(), text.alert() ? "scramble" : "reaction"))
                .withSortie(new Sortie(figure(text.unit(), "sortie_speed"), radius));
    }

    private Orders orders(ScenarioDocument.FireUnitText text) {
        ScenarioDocument.OrdersText orders = text.orders();
        return new Orders(
                orders.control().orElse(document.rules().control()),
                interrogator(text),
                orders.keepOutM(),
                orders.responsibility());
    }

    private Transponder interrogator(ScenarioDocument.FireUnitText text) {
        return text.orders().iff().orElseGet(() -> grade(figure(text, "interrogator")));
    }

    private static Transponder grade(double grade) {
        return switch ((int) Math.rint(grade)) {
            case 0 -> Transponder.NONE;
            case 1 -> Transponder.CIVIL;
            case 2 -> Transponder.MODE_4;
            default -> Transponder.MODE_5;
        };
    }

    private Airspace airspace() {
        if (document.traffic().isEmpty() && document.corridors().isEmpty() && alwaysFree()) {
            return Airspace.EMPTY;
        }
        return new Airspace(
                document.traffic().stream().map(this::flight).toList(),
                document.corridors().stream()
                        .map(ScenarioDocument.CorridorText::corridor)
                        .toList(),
                new Airspace.Identification(
                        orDefault(OptionalDouble.empty(), "iff_reply"),
                        orDefault(OptionalDouble.empty(), "hostile_recognised"),
                        orDefault(OptionalDouble.empty(), "friend_mistaken")));
    }

    /** Weapons free and nobody else in the air: identification decides nothing, and its figures are not used. */
    private boolean alwaysFree() {
        return document.rules().control() == WeaponsControl.FREE
                && document.fireUnits().stream()
                        .allMatch(u -> u.orders().control().orElse(WeaponsControl.FREE) == WeaponsControl.FREE);
    }

    private Flight flight(ScenarioDocument.FlightText text) {
        ThreatType type = systems.threat(text.aircraft().value());
        Transponder usual = text.side() == Allegiance.FRIEND ? Transponder.MODE_5 : Transponder.CIVIL;
        return new Flight(
                text.id().value(),
                type,
                text.side(),
                text.transponder().orElse(usual),
                text.count(),
                text.route(),
                text.firstS(),
                text.everyS(),
                text.altitude().orElseGet(() -> usualAltitude(type)),
                text.speedMps().orElse(type.speedMps()));
    }

    private List<Weapon> weapons(ScenarioDocument.FireUnitText text) {
        Map<String, Integer> rounds = new LinkedHashMap<>();
        if (text.load().isPresent()) {
            for (Map.Entry<String, Located<Integer>> e : text.load().get().entrySet()) {
                rounds.put(e.getKey(), e.getValue().value());
            }
        } else {
            rounds.putAll(systems.usualLoad(text.system().value(), count(text, "launchers")));
        }
        List<Weapon> weapons = new ArrayList<>();
        rounds.forEach((id, n) -> {
            if (n > 0) {
                weapons.add(new Weapon(systems.interceptor(id), n, stock(text, id)));
            }
        });
        return weapons;
    }

    private Weapon.Stock stock(ScenarioDocument.FireUnitText text, String interceptor) {
        int reserve = valueOf(text.reserve(), interceptor);
        int spare = valueOf(text.spare(), interceptor);
        int perLauncher = spare == 0
                ? 1
                : systems.perLauncher(text.system().value(), interceptor).orElse(USUAL_PER_LAUNCHER);
        return new Weapon.Stock(reserve, spare, perLauncher);
    }

    private static int valueOf(Map<String, Located<Integer>> rounds, String interceptor) {
        Located<Integer> value = rounds.get(interceptor);
        return value == null ? 0 : value.value();
    }

    private int count(ScenarioDocument.FireUnitText text, String role) {
        return (int) Math.rint(figure(text, role));
    }

    /** A unit's own value if the scenario sets one, else the catalogue's. */
    private double figure(ScenarioDocument.FireUnitText text, String role) {
        String id = text.id().value();
        Double own = unitFigures.getOrDefault(id, Map.of()).get(role);
        if (own == null) {
            return systems.fireUnit(text.system().value(), role);
        }
        FigureRef ref =
                Objects.requireNonNull(part(text.system().value()).figures().get(role), role);
        book.note(ref, own, "set for fire unit " + id + " by the scenario");
        return own;
    }

    private Part.FireUnitPart part(String system) {
        return catalogue.entry(system).part(Part.FireUnitPart.class).orElseThrow();
    }

    private Radar radar(ScenarioDocument.RadarText text) {
        String system = text.system().value();
        boolean flies =
                catalogue.entry(system).part(Part.RadarPart.class).orElseThrow().isAirborne();
        boolean airborne =
                text.altitudeM().isPresent() || (flies && text.mastM().isEmpty());
        Mount mount = airborne
                ? inTheAir(text)
                : new Mount.OnGround(text.mastM().orElseGet(() -> systems.usualHeightM(system)));
        return new Radar(
                text.id().value(),
                radarType(system),
                text.position(),
                mount,
                text.facingRad().orElse(0),
                text.iff().orElseGet(() -> grade(systems.interrogator(system))));
    }

    private Mount inTheAir(ScenarioDocument.RadarText text) {
        String system = text.system().value();
        double altitude = text.altitudeM().orElseGet(() -> systems.usualHeightM(system));
        return text.track()
                .<Mount>map(points -> new Mount.Patrolling(
                        altitude,
                        new Racetrack(points, text.speedMps().orElseGet(() -> systems.patrolSpeedMps(system)))))
                .orElseGet(() -> new Mount.Airborne(altitude));
    }

    private Raid raid(ScenarioDocument.RaidText text) {
        ThreatType type = systems.threat(text.threat().value());
        List<Geodetic> route = new ArrayList<>();
        route.add(text.from());
        if (!type.kind().isBallistic()) {
            route.addAll(text.via());
        }
        return new Raid(
                text.id().value(),
                type,
                text.countInWave(),
                route,
                text.to().value(),
                arrivals(text.arrivals()),
                text.abreastM(),
                text.altitude().orElseGet(() -> usualAltitude(type)),
                text.speedMps().orElse(type.speedMps()),
                text.apogeeM().orElse(Double.NaN),
                decoys(text.decoys()));
    }

    private Decoys decoys(ScenarioDocument.DecoysText text) {
        return text.count() == 0
                ? Decoys.NONE
                : new Decoys(
                        text.count(),
                        orDefault(text.recognised(), "decoy_recognised"),
                        orDefault(text.mistaken(), "taken_for_decoy"));
    }

    private static Arrivals arrivals(ScenarioDocument.ArrivalsText text) {
        Arrivals.Law law = text.law().equals("poisson")
                ? new Arrivals.Poisson(text.everyS())
                : text.atS()
                        .<Arrivals.Law>map(Arrivals.Given::new)
                        .orElseGet(() -> new Arrivals.Regular(text.everyS()));
        return new Arrivals(law, text.firstS(), text.waves(), text.waveEveryS());
    }

    private static Altitude usualAltitude(ThreatType type) {
        boolean aboveSea = type.kind() == TargetKind.AIRCRAFT || type.kind().isBallistic();
        return aboveSea ? new Altitude.AboveSea(type.altitudeM()) : new Altitude.AboveGround(type.altitudeM());
    }

    private double orDefault(OptionalDouble given, String role) {
        return given.isPresent()
                ? given.getAsDouble()
                : book.si(Objects.requireNonNull(catalogue.scenarioDefaults().get(role), role));
    }
}
