package dev.bulwark.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.engine.log.LogText;
import dev.bulwark.engine.measures.Measures;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.model.scenario.Airspace;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Corridor;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Flight;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.scenario.WeaponsControl;
import dev.bulwark.model.system.TargetKind;
import dev.bulwark.model.system.ThreatType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A friend passes the battery at 10 km from east to west; who knows him for one? */
class A05_IdentityTest {
    private static final ThreatType JET = new ThreatType("jet", TargetKind.AIRCRAFT, 1, 250, 5000, 2e6, Double.NaN);
    private static final Airspace.Identification STRICT = new Airspace.Identification(1, 1, 0);

    @Test
    void anAnswerThatIsReadSavesTheFriend() {
        assertThat(log(unit(WeaponsControl.FREE, Transponder.MODE_5), STRICT, friend(Transponder.MODE_5)))
                .isEqualTo("""
                        0.0  friend-1 starts, friend
                        5.7  battery/radar tracks friend-1 at 99.2 km
                        5.7  battery takes friend-1 for friend
                        800.0  friend-1 departs
                        805.7  battery/radar drops friend-1
                        3600.0  end""");
    }

    @Test
    void anAnswerThatNobodyReadsDoesNot() {
        RunOutcome outcome = outcome(unit(WeaponsControl.FREE, Transponder.CIVIL), STRICT, friend(Transponder.MODE_5));
        assertThat(outcome.friendlyFire()).isEqualTo(new RunOutcome.FriendlyFire(1, 1, 0, 0));
        assertThat(outcome.threats()).isZero();
        assertThat(outcome.leakers()).isZero();
    }

    @Test
    void aCivilAnswerIsReadByEverybody() {
        RunOutcome outcome = outcome(unit(WeaponsControl.FREE, Transponder.CIVIL), STRICT, airliner(Transponder.CIVIL));
        assertThat(outcome.friendlyFire()).isEqualTo(RunOutcome.FriendlyFire.NONE);
        RunOutcome silent = outcome(unit(WeaponsControl.FREE, Transponder.CIVIL), STRICT, airliner(Transponder.NONE));
        assertThat(silent.friendlyFire()).isEqualTo(new RunOutcome.FriendlyFire(0, 0, 1, 1));
    }

    /** The battery reads civil answers only; the watch radar beside it reads Mode 5 and says so over the network. */
    @Test
    void aNetworkLendsItsInterrogator() {
        FireUnit deaf = unit(WeaponsControl.FREE, Transponder.CIVIL);
        Radar watch = Scenes.at("watch", Scenes.sharpRadar(), Scenes.HOME);
        Network net = new Network("net", List.of("watch", "battery"), 0, 1);
        Airspace airspace = new Airspace(List.of(friend(Transponder.MODE_5)), List.of(), STRICT);
        Scenario alone = Scenes.scene(List.of(watch), List.of(deaf), List.of()).withAirspace(airspace);
        Scenario joined =
                Scenes.scene(List.of(watch), List.of(deaf), List.of(net)).withAirspace(airspace);
        assertThat(outcome(alone, 0).friendlyFire().friendsLost()).isEqualTo(1);
        assertThat(outcome(joined, 0).friendlyFire().friendsLost()).isZero();
    }

    /**
     * The corridor's round end reaches 17.3 km beyond its last point, 10 km west of the battery: from there on, 509 s
     * after the start, the silent friend is fair game.
     */
    @Test
    void aCorridorSavesTheSilentAsLongAsTheyAreInIt() {
        Corridor corridor = corridor(10);
        Airspace airspace = new Airspace(List.of(friend(Transponder.NONE)), List.of(corridor), STRICT);
        Scenario scene = Scenes.scene(List.of(), List.of(unit(WeaponsControl.FREE, Transponder.MODE_5)), List.of())
                .withAirspace(airspace);
        assertThat(text(scene)).contains("battery takes friend-1 for friend").contains("""
                509.3  battery takes friend-1 for unknown
                509.3  battery engages friend-1 with 1 dart
                """.strip());
    }

    @Test
    void aCorridorHidesTheEnemyToo() {
        Raid raid = Scenes.raid("east", 1, 90, 100, 0);
        Corridor corridor = corridor(10);
        Scenario scene = Scenes.scene(
                        List.of(), List.of(unit(WeaponsControl.FREE, Transponder.MODE_5)), List.of(), raid)
                .withAirspace(new Airspace(List.of(), List.of(corridor), STRICT));
        assertThat(outcome(scene, 0).leakers()).isEqualTo(1);
    }

    /** Weapons tight: of 1,000 raids, those are shot at that are recognised as hostile. */
    @Test
    void weaponsTightWaitForAnEnemyToBeKnown() {
        double recognised = .7;
        Scenario scene = Scenes.scene(
                        List.of(),
                        List.of(unit(WeaponsControl.TIGHT, Transponder.MODE_5)),
                        List.of(),
                        Scenes.raid("east", 1, 90, 100, 0))
                .withAirspace(new Airspace(List.of(), List.of(), new Airspace.Identification(1, recognised, 0)));
        Theatre theatre = Scenes.theatre(scene);
        int stopped = 0;
        for (int i = 0; i < 1000; i++) {
            stopped += 1
                    - Measures.of(scene, Simulation.run(theatre, new RunKey(1, 0, i)))
                            .leakers();
        }
        assertThat(stopped / 1000.0).isCloseTo(recognised, within(4 * Math.sqrt(.7 * .3 / 1000)));
    }

    @Test
    void weaponsHoldDefendTheUnitItselfOnly() {
        FireUnit holding = unit(WeaponsControl.HOLD, Transponder.MODE_5);
        Scenario atTheCity = Scenes.scene(List.of(), List.of(holding), List.of(), Scenes.raid("east", 1, 90, 100, 0));
        assertThat(outcome(atTheCity, 0).leakers()).isEqualTo(1);
        Scenario atTheUnit = Scenes.scene(
                List.of(), List.of(holding), List.of(), Scenes.against("battery", Scenes.raid("east", 1, 90, 100, 0)));
        assertThat(outcome(atTheUnit, 0).leakers()).isZero();
    }

    /** A silent friend under weapons tight is nobody's target, until he comes nearer than the keep-out range. */
    @Test
    void theKeepOutRangeTurnsTheUnknownHostile() {
        FireUnit tight = unit(WeaponsControl.TIGHT, Transponder.MODE_5);
        assertThat(outcome(tight, STRICT, friend(Transponder.NONE))
                        .friendlyFire()
                        .friendsShotAt())
                .isZero();
        FireUnit strict =
                tight.withOrders(new Orders(WeaponsControl.TIGHT, Transponder.MODE_5, 15e3, Optional.empty()));
        assertThat(text(scene(strict, STRICT, friend(Transponder.NONE))))
                .contains("355.3  battery takes friend-1 for hostile\n355.3  battery engages friend-1 with 1 dart");
    }

    @Test
    void aSectorOfResponsibilityLeavesTheRestToOthers() {
        FireUnit west = unit(WeaponsControl.FREE, Transponder.MODE_5)
                .withOrders(new Orders(
                        WeaponsControl.FREE,
                        Transponder.MODE_5,
                        0,
                        Optional.of(new Orders.Responsibility(Math.toRadians(270), Math.toRadians(180)))));
        assertThat(outcome(Scenes.scene(List.of(), List.of(west), List.of(), Scenes.raid("east", 1, 90, 100, 0)), 0)
                        .fired())
                .isZero();
        assertThat(outcome(Scenes.scene(List.of(), List.of(west), List.of(), Scenes.raid("west", 1, 270, 100, 0)), 0)
                        .fired())
                .isEqualTo(1);
    }

    private static FireUnit unit(WeaponsControl control, Transponder interrogator) {
        return Scenes.unit("battery", Scenes.HOME, 1, new ShotDoctrine.Single())
                .withOrders(new Orders(control, interrogator, 0, Optional.empty()));
    }

    private static Flight friend(Transponder transponder) {
        return flight("friend", Allegiance.FRIEND, transponder);
    }

    private static Flight airliner(Transponder transponder) {
        return flight("airliner", Allegiance.NEUTRAL, transponder);
    }

    private static Flight flight(String id, Allegiance side, Transponder transponder) {
        return new Flight(
                id,
                JET,
                side,
                transponder,
                1,
                List.of(Scenes.off(Math.toDegrees(Math.atan2(100, 10)), 100.5), Scenes.off(-84.29, 100.5)),
                0,
                0,
                new Altitude.AboveSea(5000),
                250);
    }

    /** From 120 km east to a place west, 40 km wide. */
    private static Corridor corridor(double westKm) {
        return new Corridor(
                "lane",
                List.of(Scenes.off(90, 120), Scenes.HOME, Scenes.off(270, westKm)),
                40e3,
                0,
                10e3,
                Allegiance.FRIEND);
    }

    private static Scenario scene(FireUnit unit, Airspace.Identification errors, Flight flight) {
        return Scenes.scene(List.of(), List.of(unit), List.of())
                .withAirspace(new Airspace(List.of(flight), List.of(), errors));
    }

    private static String log(FireUnit unit, Airspace.Identification errors, Flight flight) {
        return text(scene(unit, errors, flight));
    }

    private static String text(Scenario scene) {
        return LogText.of(Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, 0)));
    }

    private static RunOutcome outcome(FireUnit unit, Airspace.Identification errors, Flight flight) {
        return outcome(scene(unit, errors, flight), 0);
    }

    private static RunOutcome outcome(Scenario scene, int replication) {
        return Measures.of(scene, Simulation.run(Scenes.theatre(scene), new RunKey(1, 0, replication)));
    }
}
