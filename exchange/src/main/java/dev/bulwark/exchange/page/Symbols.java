package dev.bulwark.exchange.page;

import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Flight;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.system.TargetKind;

/**
 * Military symbols as letter codes of MIL-STD-2525C (15 characters: scheme, affiliation, dimension, status, function,
 * modifiers), which milsymbol draws.
 */
public final class Symbols {
    static final String POST = "SFGPUH---------";
    static final String ASSET = "SFGPI-----H----";
    static final String INTERCEPTOR = "SFAPWMSA-------";

    private Symbols() {}

    static String of(FireUnit unit) {
        return unit.sortie() == null ? "SFGPUCDM-------" : "SFAPMFF--------";
    }

    static String of(Radar radar) {
        return switch (radar.mount()) {
            case Mount.OnGround _ -> "SFGPESR--------";
            case Mount.Airborne _, Mount.Patrolling _ -> "SFAPMFRW-------";
        };
    }

    /** Of a flying thing: in truth, or as the defence takes it. */
    static String flying(TargetKind kind, char affiliation) {
        String function = switch (kind) {
            case AIRCRAFT -> aircraft(affiliation);
            case CRUISE_MISSILE -> "WMSS--";
            case DRONE -> "MFQ---";
            case BALLISTIC -> "WMB---";
        };
        return "S" + affiliation + "AP" + function + "-----";
    }

    /** Neutral ones are taken for civil, and of an unknown one nobody can say. */
    private static String aircraft(char affiliation) {
        return switch (affiliation) {
            case 'H' -> "MFA---";
            case 'F' -> "MFF---";
            case 'N' -> "CF----";
            default -> "------";
        };
    }

    static String of(Flight flight) {
        return flight.side() == Allegiance.NEUTRAL ? "SNAPCF---------" : "SFAPMFF--------";
    }

    static char affiliation(Allegiance side) {
        return switch (side) {
            case HOSTILE -> 'H';
            case FRIEND -> 'F';
            case NEUTRAL -> 'N';
        };
    }
}
