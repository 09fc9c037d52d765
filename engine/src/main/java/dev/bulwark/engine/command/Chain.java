package dev.bulwark.engine.command;

import dev.bulwark.model.scenario.FireUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fire unit would do about one track from a time on: a salvo, a look, and another as long as the doctrine and
 * the reach allow.
 *
 * @param access of the unit to the track
 * @param survival probability that the track survives all of it
 */
record Chain(Outlook.Access access, List<Salvo> salvos, double survival) {

    Chain {
        salvos = List.copyOf(salvos);
    }

    /**
     * One salvo.
     *
     * @param alive probability that it is needed
     */
    record Salvo(int weapon, int shots, double launchS, double meetingS, double assessedS, double alive) {}

    /** The chain that begins as soon as may be from a time on, or null if no weapon reaches the track any more. */
    static @Nullable Chain of(FireUnit unit, Outlook.Access access, int track, double fromS, Outlook.Reach reach) {
        int u = access.unit();
        double launch = reach.earliestLaunchS(u, track, Math.max(fromS, access.fromS()));
        int weapon = launch < Double.POSITIVE_INFINITY ? reach.weapon(u, track, launch) : -1;
        int shots = Doctrine.shots(unit.doctrine());
        List<Salvo> salvos = new ArrayList<>();
        double miss = 1;
        while (weapon >= 0 && salvos.size() < access.salvosLeft()) {
            double first = reach.meetingS(u, weapon, track, launch);
            double last = reach.meetingS(u, weapon, track, launch + (shots - 1) * unit.launchIntervalS());
            double meeting = Double.isNaN(last) ? first : last;
            double assessed = meeting + unit.killAssessmentDelayS();
            salvos.add(new Salvo(weapon, shots, launch, meeting, assessed, survival(unit, miss)));
            miss *= StrictMath.pow(1 - reach.sspk(u, weapon, track), shots);
            launch = reach.earliestLaunchS(u, track, assessed);
            weapon = launch < Double.POSITIVE_INFINITY ? reach.weapon(u, track, launch) : -1;
        }
        return salvos.isEmpty() ? null : new Chain(access, salvos, survival(unit, miss));
    }

    /** An engagement that is not sound kills with none of its shots. */
    private static double survival(FireUnit unit, double miss) {
        return 1 - unit.commonModeSuccess() * (1 - miss);
    }

    int unit() {
        return access.unit();
    }

    double startS() {
        return salvos.getFirst().launchS();
    }

    double endS() {
        return salvos.getLast().assessedS();
    }
}
