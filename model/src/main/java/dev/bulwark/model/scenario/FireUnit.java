package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param assessment how wrong its judgements are
 * @param reloadS time to reload one launcher; a unit reloads one at a time
 * @param sortie how its aircraft fly, if it is one of fighters; null if its rounds leave from the ground
 * @param fullTurnS in which its engagement radar's sector turns once around; infinite if it stays where it faces
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
        Orders orders,
        Assessment assessment,
        double reloadS,
        @Nullable Sortie sortie,
        double fullTurnS) {

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

    /** A fire unit on the ground without errors of assessment. */
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
            ShotDoctrine doctrine,
            int launchers,
            double value,
            Orders orders) {
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
                launchers,
                value,
                orders,
                Assessment.PERFECT,
                3600,
                null,
                Double.POSITIVE_INFINITY);
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

    public FireUnit withAssessment(Assessment other) {
        return with(other, reloadS, sortie, fullTurnS);
    }

    /** The same with an engagement radar that turns. */
    public FireUnit withFullTurnS(double other) {
        return with(assessment, reloadS, sortie, other);
    }

    /** The same elsewhere, with its radars there. */
    public FireUnit at(Geodetic place, List<Radar> itsRadars) {
        return new FireUnit(
                id,
                system,
                place,
                itsRadars,
                weapons,
                targetChannels,
                missileChannels,
                reactionS,
                launchIntervalS,
                killAssessmentDelayS,
                commonModeSuccess,
                doctrine,
                launchers,
                value,
                orders,
                assessment,
                reloadS,
                sortie,
                fullTurnS);
    }

    /** Whether its engagement radar's sector can be turned. */
    public boolean turns() {
        return fullTurnS < Double.POSITIVE_INFINITY;
    }

    /** The same as fighters. */
    public FireUnit withSortie(Sortie other) {
        return with(assessment, reloadS, other, fullTurnS);
    }

    public FireUnit withReloadS(double other) {
        return with(assessment, other, sortie, fullTurnS);
    }

    private FireUnit with(Assessment errors, double reload, @Nullable Sortie flight, double turn) {
        return new FireUnit(
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
                launchers,
                value,
                orders,
                errors,
                reload,
                flight,
                turn);
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
                otherOrders,
                assessment,
                reloadS,
                sortie,
                fullTurnS);
    }
}
