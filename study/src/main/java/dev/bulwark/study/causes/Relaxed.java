package dev.bulwark.study.causes;

import dev.bulwark.model.scenario.Airspace;
import dev.bulwark.model.scenario.Assessment;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.scenario.Weapon;
import dev.bulwark.model.scenario.WeaponsControl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Scenarios with one limit lifted; geometry stays what it is. */
final class Relaxed {
    private static final int PLENTY = 1_000_000;

    private Relaxed() {}

    static Scenario channels(Scenario s) {
        return units(s, u -> u.withChannels(PLENTY, PLENTY));
    }

    static Scenario magazine(Scenario s) {
        return units(s, u -> weapons(u, w -> new Weapon(w.interceptor(), PLENTY)));
    }

    /** Everybody is known for what he is, whoever is silent for an enemy; no corridor hides anybody. */
    static Scenario identity(Scenario s) {
        Scenario known =
                s.withAirspace(new Airspace(s.airspace().traffic(), List.of(), Airspace.Identification.PERFECT));
        return units(
                known,
                u -> u.withOrders(new Orders(
                        WeaponsControl.FREE, Transponder.MODE_5, 0, u.orders().responsibility())));
    }

    /** Everybody in one network without delay or failure, in place of the scenario's own. */
    static Scenario sharing(Scenario s) {
        List<String> everybody = new ArrayList<>();
        s.radars().forEach(r -> everybody.add(r.id()));
        s.fireUnits().forEach(u -> everybody.add(u.id()));
        return s.withNetworks(List.of(new Network("perfect", everybody, 0, 1)));
    }

    static Scenario reaction(Scenario s) {
        return units(s, u -> u.withReactionS(0));
    }

    static Scenario luck(Scenario s) {
        return units(
                s,
                u -> weapons(u, w -> w.withInterceptor(w.interceptor().withSspk(1)))
                        .withCommonModeSuccess(1)
                        .withAssessment(Assessment.PERFECT));
    }

    static Scenario everything(Scenario s) {
        return luck(reaction(sharing(identity(magazine(channels(s))))));
    }

    private static FireUnit weapons(FireUnit u, UnaryOperator<Weapon> change) {
        return u.withWeapons(u.weapons().stream().map(change).toList());
    }

    private static Scenario units(Scenario s, UnaryOperator<FireUnit> change) {
        return s.withFireUnits(s.fireUnits().stream().map(change).toList());
    }
}
