package dev.bulwark.engine.run;

import dev.bulwark.engine.identity.Identity;
import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.scenario.WeaponsControl;
import org.jspecify.annotations.Nullable;

/** What a fire unit may engage and when: by its sector, and by its orders for what it takes a track for. */
final class Permissions {
    private static final double JUST_AFTER_S = 1e-6;

    private final World world;
    private final Identification identification;
    private final boolean decides;
    private final boolean sectors;
    private final @Nullable Identity[][] logged;

    Permissions(World world, Identification identification) {
        this.world = world;
        this.identification = identification;
        Scenario scenario = world.theatre.scenario();
        boolean bound = false;
        boolean divided = false;
        for (FireUnit unit : scenario.fireUnits()) {
            bound |= unit.orders().control() != WeaponsControl.FREE;
            divided |= unit.orders().responsibility().isPresent();
        }
        decides = bound
                || !scenario.airspace().traffic().isEmpty()
                || !scenario.airspace().corridors().isEmpty();
        sectors = divided;
        logged = new Identity[scenario.fireUnits().size()][world.flying.length];
    }

    /** Whether identification decides anything in this scenario. */
    boolean decides() {
        return decides;
    }

    /** Whether a fire unit may launch at a threat at a moment; tells the log what it takes the track for. */
    boolean grants(int unit, int threat, double launchS) {
        Identity identity = identity(unit, threat, launchS);
        tell(unit, threat, identity);
        return allows(unit, threat, launchS, identity);
    }

    /** The first moment from one on at which the unit may launch, as far as is known now; infinite if there is none. */
    double fromS(int unit, int threat, double launchS) {
        if (!decides && !sectors) {
            return launchS;
        }
        Identity identity = identity(unit, threat, launchS);
        if (allows(unit, threat, launchS, identity)) {
            return launchS;
        }
        tell(unit, threat, identity);
        double later = world.starts.laterS(threat) + JUST_AFTER_S;
        double edge = launchS - later;
        do {
            edge = world.theatre.zones(threat).nextEdgeS(unit, edge);
        } while (edge < Double.POSITIVE_INFINITY
                && !allows(unit, threat, edge + later, identity(unit, threat, edge + later)));
        return edge + later;
    }

    /** Whether a fire unit takes a shared track for another than its own. */
    boolean miscorrelates(int unit, int threat) {
        return identification.miscorrelates(unit, threat);
    }

    /** What the unit takes the track for; null if that decides nothing. */
    private @Nullable Identity identity(int unit, int threat, double launchS) {
        return decides ? identification.of(unit, threat, launchS) : null;
    }

    private boolean allows(int unit, int threat, double launchS, @Nullable Identity identity) {
        if (sectors && !world.theatre.zones(threat).responds(unit, launchS - world.starts.laterS(threat))) {
            return false;
        }
        if (identity == null) {
            return true;
        }
        Orders orders = world.theatre.unit(unit).orders();
        Aim aim = world.theatre.threat(threat).aim();
        return identity.engageable(orders.control(), aim.isOf(world.unitId(unit)));
    }

    private void tell(int unit, int threat, @Nullable Identity identity) {
        if (identity != null && logged[unit][threat] != identity) {
            logged[unit][threat] = identity;
            world.log(new Event.Identified(world.now(), world.unitId(unit), world.threatId(threat), identity));
        }
    }
}
