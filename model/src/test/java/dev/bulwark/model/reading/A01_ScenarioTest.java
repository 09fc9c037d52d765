package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.Texts.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.model.catalogue.FigureUse;
import dev.bulwark.model.scenario.Airspace;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Arrivals;
import dev.bulwark.model.scenario.Assessment;
import dev.bulwark.model.scenario.AssignmentRule;
import dev.bulwark.model.scenario.Confirmation;
import dev.bulwark.model.scenario.Decoys;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Raid;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Sides;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.scenario.WeaponsControl;
import dev.bulwark.model.system.Envelope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class A01_ScenarioTest {

    @Test
    void theLeastScenarioHasDefaults() {
        Scenario s = Texts.fine(HEAD).nominal();
        assertThat(s.name()).isEqualTo("test");
        assertThat(s.durationS()).isEqualTo(7200);
        assertThat(s.rules().confirmation()).isEqualTo(new Confirmation(2, 3, 5));
        assertThat(s.terrain()).isEqualTo(new TerrainChoice("bundled", 4.0 / 3));
        assertThat(s.assets().getFirst().name()).isEqualTo("town");
        assertThat(s.assets().getFirst().value()).isEqualTo(1);
    }

    @Test
    void sidesHaveNamesIfTheScenarioGivesThem() {
        assertThat(Texts.fine(HEAD).nominal().sides())
                .isEqualTo(new Sides("the defence", "the attack", "neutral traffic"));
        assertThat(Texts.fine(HEAD + "sides: {defence: Blue, neutral: airlines}\n")
                        .nominal()
                        .sides())
                .isEqualTo(new Sides("Blue", "the attack", "airlines"));
    }

    @Test
    void tracksAreSharedOutGreedilyUnlessTheRulesSayOtherwise() {
        assertThat(Texts.fine(HEAD).nominal().rules().assignment()).isEqualTo(AssignmentRule.GREEDY);
        assertThat(Texts.fine(HEAD + "rules: {assignment: optimal}\n")
                        .nominal()
                        .rules()
                        .assignment())
                .isEqualTo(AssignmentRule.OPTIMAL);
    }

    @Test
    void aFireUnitTakesItsFiguresFromTheCatalogue() {
        FireUnit unit = Texts.fine(HEAD + """
                fire_units:
                  - {id: one, system: s400, at: [40.1, 32.6], facing: 90 deg}
                """).nominal().fireUnits().getFirst();
        assertThat(unit.targetChannels()).isEqualTo(6);
        assertThat(unit.missileChannels()).isEqualTo(12);
        assertThat(unit.reactionS()).isEqualTo(10);
        assertThat(unit.doctrine()).isEqualTo(new ShotDoctrine.ShootLookShoot(3));
        assertThat(unit.weapons()).extracting(w -> w.interceptor().id()).containsExactly("m_48n6", "m_9m96");
        assertThat(unit.radars())
                .extracting(r -> r.id())
                .containsExactly("one/radar_92n6e", "one/radar_91n6e", "one/radar_96l6e");
        assertThat(unit.radars().getFirst().facingRad()).isCloseTo(Math.PI / 2, within(1e-12));
        assertThat(unit.radars().getFirst().mount()).isEqualTo(new Mount.OnGround(8));
    }

    @Test
    void aFireUnitsOwnFiguresWinAndAreNoted() {
        Scenario s = Texts.fine(HEAD + """
                fire_units:
                  - id: one
                    system: s400
                    at: 40.1, 32.6
                    facing: 0 deg
                    mast: 24 m
                    load: {m_9m96: 4, m_40n6: 2}
                    doctrine: shoot-shoot-look 2x3
                    figures: {reaction: 0.5 min, target_channels: 10}
                """).nominal();
        FireUnit unit = s.fireUnits().getFirst();
        assertThat(unit.reactionS()).isEqualTo(30);
        assertThat(unit.targetChannels()).isEqualTo(10);
        assertThat(unit.doctrine()).isEqualTo(new ShotDoctrine.ShootShootLook(2, 3));
        assertThat(unit.radars().getLast().mount()).isEqualTo(new Mount.OnGround(24));
        assertThat(unit.weapons()).extracting(w -> w.rounds()).containsExactly(4, 2);
        List<FigureUse> own = s.figures().stream().filter(FigureUse::overridden).toList();
        assertThat(own)
                .extracting(u -> u.figure().key())
                .containsExactly("target_channels_per_divizion", "reaction_time_s");
        assertThat(own.getLast().value()).isEqualTo(30);
        assertThat(own.getLast().reason()).isEqualTo("set for fire unit one by the scenario");
    }

    @Test
    void raids() {
        List<Raid> raids = Texts.fine(HEAD + """
                raids:
                  - {id: low, threat: cruise_missile, from: "41, 33", via: ["40.5, 33"], to: town, count: 4, every: 10 s, abreast: 2 km}
                  - {id: high, threat: f16c, from: "41, 33", to: town, altitude: 19000 ft above sea, speed: 450 kt}
                  - {id: arc, threat: bm_300, from: "38, 33", to: town, first: 5 min}
                """).nominal().raids();
        assertThat(raids.getFirst().route()).hasSize(2);
        assertThat(raids.getFirst().altitude()).isEqualTo(new Altitude.AboveGround(60));
        assertThat(raids.getFirst().speedMps()).isCloseTo(236.1, within(0.1));
        assertThat(raids.getFirst().abreastM()).isEqualTo(2000);
        assertThat(raids.get(1).altitude().metres()).isCloseTo(5791.2, within(1e-9));
        assertThat(raids.get(1).altitude()).isInstanceOf(Altitude.AboveSea.class);
        assertThat(raids.get(1).speedMps()).isCloseTo(231.5, within(1e-9));
        assertThat(raids.get(2).arrivals().firstS()).isEqualTo(300);
    }

    @Test
    void arrivals() {
        List<Raid> raids = Texts.fine(HEAD + """
                raids:
                  - {id: told, threat: f16c, from: "41, 33", to: town, at: [0 s, 40 s], first: 5 min}
                  - {id: luck, threat: f16c, from: "41, 33", to: town, count: 6, arrivals: poisson, every: 30 s}
                  - {id: tide, threat: f16c, from: "41, 33", to: town, count: 4, every: 5 s, waves: 3, wave_every: 10 min}
                """).nominal().raids();
        assertThat(raids)
                .extracting(Raid::arrivals)
                .containsExactly(
                        new Arrivals(new Arrivals.Given(List.of(0., 40.)), 300, 1, 0),
                        new Arrivals(new Arrivals.Poisson(30), 0, 1, 0),
                        new Arrivals(new Arrivals.Regular(5), 0, 3, 600));
        assertThat(raids).extracting(Raid::threats).containsExactly(2, 6, 12);
    }

    @Test
    void decoys() {
        Scenario s = Texts.fine(HEAD + """
                raids:
                  - {id: bare, threat: bm_300, from: "38, 33", to: town, apogee: 80 km}
                  - {id: told, threat: bm_300, from: "38, 33", to: town, decoys: 3, decoys_recognised: 0.5, taken_for_decoys: 0}
                """).nominal();
        assertThat(s.raids()).extracting(Raid::decoys).containsExactly(Decoys.NONE, new Decoys(3, .5, 0));
        assertThat(s.raids()).extracting(Raid::apogeeM).containsExactly(80_000., Double.NaN);
        assertThat(s.figures()).extracting(u -> u.figure().key()).doesNotContain("decoy_recognised");
        Scenario usual = Texts.fine(HEAD + "raids: [{id: r, threat: bm_300, from: \"38, 33\", to: town, decoys: 3}]\n")
                .nominal();
        assertThat(usual.raids().getFirst().decoys()).isEqualTo(new Decoys(3, .3, .02));
        assertThat(usual.figures()).extracting(u -> u.figure().key()).contains("decoy_recognised", "taken_for_decoy");
    }

    @Test
    void magazine() {
        FireUnit unit = Texts.fine(HEAD + """
                fire_units:
                  - id: one
                    system: s400
                    at: "40.1, 32.6"
                    facing: 0 deg
                    load: {m_48n6: 12, m_9m96: 16}
                    spare: {m_48n6: 8}
                    reserve: {m_48n6: 4}
                    turns: yes
                    figures: {reload: 45 min, killed_judged_alive: 0.1, alive_judged_killed: 0, full_turn: 30 s}
                """).nominal().fireUnits().getFirst();
        assertThat(unit.weapons())
                .extracting(Weapon::stock)
                .containsExactly(new Weapon.Stock(4, 8, 4), Weapon.Stock.NONE);
        assertThat(unit.reloadS()).isEqualTo(2700);
        assertThat(unit.fullTurnS()).isEqualTo(30);
        assertThat(unit.assessment()).isEqualTo(new Assessment(.1, 0));
    }

    @Test
    void patrollingRadar() {
        List<Radar> radars = Texts.fine(HEAD + """
                radars:
                  - {id: eye, system: e3a, track: ["40, 32", "40, 34"]}
                  - {id: own, system: e3a, track: ["40, 32", "41, 33", "40, 34"], speed: 180 m/s, altitude: 8 km}
                """).nominal().radars();
        assertThat(radars.getFirst().position().longitudeDeg()).isCloseTo(32, within(1e-9));
        assertThat(radars.getFirst().mount()).isInstanceOfSatisfying(Mount.Patrolling.class, m -> {
            assertThat(m.altitudeM()).isEqualTo(9150);
            assertThat(m.track().speedMps()).isCloseTo(180.6, within(0.1));
            assertThat(m.track().lengthM()).isCloseTo(170_700, within(100.0));
        });
        assertThat(radars.getLast().mount()).isInstanceOfSatisfying(Mount.Patrolling.class, m -> {
            assertThat(m.altitudeM()).isEqualTo(8000);
            assertThat(m.track().speedMps()).isEqualTo(180);
        });
    }

    @Test
    void aFigureSetForTheWholeScenario() {
        Scenario s = Texts.fine(HEAD + """
                fire_units:
                  - {id: one, system: s400, at: "40.1, 32.6", facing: 0 deg}
                figures:
                  m_48n6.max_range_km: {value: 180 km, reason: FOI's estimate of real reach}
                """).nominal();
        Envelope envelope =
                s.fireUnits().getFirst().weapons().getFirst().interceptor().airBreathing();
        assertThat(envelope).isNotNull().extracting(Envelope::maxRangeM).isEqualTo(180_000.0);
        FigureUse use =
                s.figures().stream().filter(FigureUse::overridden).findFirst().orElseThrow();
        assertThat(use.value()).isEqualTo(180);
        assertThat(use.figure().nominal()).isEqualTo(250);
        assertThat(use.reason()).isEqualTo("FOI's estimate of real reach");
    }

    @Test
    void includesJoinLists() {
        Scenario s = Texts.read(Map.of(
                        "s.yaml",
                                "version: 1\nscenario: t\ninclude: [parts/a.yaml, b.yaml]\nassets: [{id: c, at: \"1, 1\"}]\n",
                        "parts/a.yaml", "version: 1\nassets: [{id: a, at: \"1, 1\"}]\nterrain: {dem: flat}\n",
                        "b.yaml", "version: 1\nassets: [{id: b, at: \"1, 1\"}]\nterrain: {refraction: 1.25}\n"))
                .orThrow()
                .nominal();
        assertThat(s.assets()).extracting(a -> a.id()).containsExactly("a", "b", "c");
        assertThat(s.terrain()).isEqualTo(new TerrainChoice("flat", 1.25));
    }

    @Test
    void jsonIsYaml() {
        assertThat(Texts.fine("{\"version\": 1, \"scenario\": \"t\", \"duration\": \"30 min\"}")
                        .nominal()
                        .durationS())
                .isEqualTo(1800);
    }

    @Test
    void theSameDrawGivesTheSameScenario() {
        ScenarioDraft draft =
                Texts.fine(HEAD + "fire_units: [{id: one, system: patriot, at: \"40, 32\", facing: 0 deg}]\n");
        assertThat(draft.at((e, f) -> f.low())).isEqualTo(draft.at((e, f) -> f.low()));
        assertThat(draft.at((e, f) -> f.low())).isNotEqualTo(draft.nominal());
    }

    @Test
    void airspaceCommandAndOrders() {
        Scenario s = Texts.fine(HEAD + """
                rules: {weapons: tight, priority: {ballistic: 3}}
                fire_units:
                  - {id: one, system: s400, at: [40.1, 32.6], facing: 90 deg, keep_out: 30 km,
                     responsibility: {facing: 90 deg, width: 120 deg}}
                  - {id: two, system: patriot, at: [40.1, 32.6], facing: 90 deg, weapons: free, iff: mode_4}
                command_posts: [{id: post, at: [40.1, 32.6], commands: [one, two], decision_delay: 8 s}]
                networks: [{id: net, members: all, loss: 0.1, repeat: 6 s, miscorrelation: 0.02}]
                links: [{id: line, from: one, to: post, delay: 3 s, availability: 1}]
                traffic: [{id: jets, aircraft: f16c, route: ["40, 32", "40, 33"], count: 2, every: 5 min}]
                corridors: [{id: lane, line: ["40, 32", "40, 33"], width: 10 km, for: neutral}]
                """).nominal();
        assertThat(s.rules().priorities().ballistic()).isEqualTo(3);
        assertThat(s.fireUnits().getFirst().orders())
                .isEqualTo(new Orders(
                        WeaponsControl.TIGHT,
                        Transponder.CIVIL,
                        30_000,
                        Optional.of(new Orders.Responsibility(Math.PI / 2, Math.toRadians(120)))));
        assertThat(s.fireUnits().getLast().orders())
                .isEqualTo(new Orders(WeaponsControl.FREE, Transponder.MODE_4, 0, Optional.empty()));
        assertThat(s.networks().getFirst().joins("post")).isTrue();
        assertThat(s.networks().getFirst().loss()).isEqualTo(new Network.Loss(.1, 6, .02));
        assertThat(s.networks().getLast().coordinated()).isFalse();
        assertThat(s.posts().getFirst().decisionDelayS()).isEqualTo(8);
        assertThat(s.airspace().traffic().getFirst().transponder()).isEqualTo(Transponder.MODE_5);
        assertThat(s.airspace().corridors().getFirst().meantFor()).isEqualTo(Allegiance.NEUTRAL);
        assertThat(s.airspace().identification()).isEqualTo(new Airspace.Identification(.97, .8, .05));
        assertThat(s.figures())
                .extracting(u -> u.entryId() + "." + u.figure().key())
                .contains("generic_assumptions.iff_reply_probability", "s400.interrogator_grade");
    }

    /** What identification would decide nothing about does not draw on its figures. */
    @Test
    void weaponsFreeInEmptySkiesNeedNoIdentity() {
        assertThat(Texts.fine(HEAD).nominal().airspace()).isEqualTo(Airspace.EMPTY);
    }
}
