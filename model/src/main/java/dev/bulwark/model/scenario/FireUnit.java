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
 * @param launchers that carry the rounds: one hit takes one of them
 * @param value against the assets', for whoever attacks it and whoever defends it
 * @param orders what it may do without asking
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
        ShotDoctrine doctrine,
        int launchers,
        double value,
        Orders orders) {

    public FireUnit {
        radars = List.copyOf(radars);
        weapons = List.copyOf(weapons);
    }

    /** A fire unit of four launchers that may fire at everything that is no friend. */
    public FireUnit(
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
        this(
                id,
                system,
                position,
                radars,
                weapons,
                targetChannels,
                missileChannels,
                reactionS,
                launchIntervalS,
                killAssessmentDelayS,
                commonModeSuccess,
                doctrine,
                4,
                1,
                Orders.FREE);
    }

    public FireUnit withWeapons(List<Weapon> other) {
        return with(other, targetChannels, missileChannels, reactionS, commonModeSuccess, orders);
    }

    public FireUnit withChannels(int targets, int missiles) {
        return with(weapons, targets, missiles, reactionS, commonModeSuccess, orders);
    }

    public FireUnit withReactionS(double other) {
        return with(weapons, targetChannels, missileChannels, other, commonModeSuccess, orders);
    }

    public FireUnit withCommonModeSuccess(double other) {
        return with(weapons, targetChannels, missileChannels, reactionS, other, orders);
    }

    public FireUnit withOrders(Orders other) {
        return with(weapons, targetChannels, missileChannels, reactionS, commonModeSuccess, other);
    }

    private FireUnit with(
            List<Weapon> otherWeapons, int targets, int missiles, double reaction, double sound, Orders otherOrders) {
        return new FireUnit(
                id,
                system,
                position,
                radars,
                otherWeapons,
                targets,
                missiles,
                reaction,
                launchIntervalS,
                killAssessmentDelayS,
                sound,
                doctrine,
                launchers,
                value,
                otherOrders);
    }
}
