package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;

/**
 * The smallest group that can conduct an engagement: fire control, launchers, its own radars.
 *
 * @param id unique in the scenario
 * @param system catalogue entry
 * @param radars the unit's own radars; the first is the engagement radar, which supports interceptors in flight
 * @param weapons what is on the launchers, in order of preference
 * @param targetChannels targets engaged at once
 * @param missileChannels interceptors supported at once
 * @param reactionS from a firm track to the first launch
 * @param launchIntervalS between two launches of the unit
 * @param killAssessmentDelayS from an intercept to the judgement whether the target lives
 * @param commonModeSuccess probability that an engagement is sound at all: one draw fails or spares all its shots
 * @param doctrine how it shoots
 */
public record FireUnit(
        String id,
        String system,
        Geodetic position,
        List<Radar> radars,
        List<Weapon> weapons,
        int targetChannels,
        int missileChannels,
        double reactionS,
        double launchIntervalS,
        double killAssessmentDelayS,
        double commonModeSuccess,
        ShotDoctrine doctrine) {

    public FireUnit {
        radars = List.copyOf(radars);
        weapons = List.copyOf(weapons);
    }
}
