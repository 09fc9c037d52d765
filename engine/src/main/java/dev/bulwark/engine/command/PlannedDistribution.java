package dev.bulwark.engine.command;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.solve.Effort;
import dev.bulwark.assign.solve.PlanSolver;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans all tracks of the group together over the time ahead, so that least expected value is lost, and begins what the
 * plan begins now. The plan is made anew at every decision, with what luck has brought.
 */
public final class PlannedDistribution implements FireDistribution {
    /**
     * A plan may lose a thousandth more than the best: far below what the figures are good for. Where rounding shares does
     * not come so near, it is kept all the same: it is made anew soon, and branching would cost seconds.
     */
    private static final Effort EFFORT = new Effort(1e-3, 0);

    @Override
    public Orders decide(Situation situation) {
        if (situation.candidates().isEmpty()) {
            return new Orders(List.of(), Double.POSITIVE_INFINITY);
        }
        return orders(situation, plans(situation.outlook().get(), situation.nowS()));
    }

    /** The plan for each track of an outlook, in its order. */
    static List<PlannedTrack> plans(Outlook outlook, double nowS) {
        EngagementPlans soonest = new EngagementPlans(outlook, nowS, 1);
        List<EngagementPlan> chosen = soonest.oneAfterTheOther();
        for (int j = 0; j < chosen.size(); j++) {
            if (chosen.get(j) != soonest.of(j).getFirst()) {
                chosen = proven(new EngagementPlans(outlook, nowS, Epochs.COUNT));
                break;
            }
        }
        List<PlannedTrack> planned = new ArrayList<>();
        for (int j = 0; j < chosen.size(); j++) {
            Chain first = chosen.get(j).first();
            if (first != null) {
                planned.add(new PlannedTrack(outlook.tracks().get(j).number(), first));
            }
        }
        return planned;
    }

    /** A track and the chain that opens its plan. */
    record PlannedTrack(int track, Chain first) {}

    private static List<EngagementPlan> proven(EngagementPlans plans) {
        List<EngagementPlan> start = plans.oneAfterTheOther();
        Plan[] written = new Plan[start.size()];
        for (int j = 0; j < written.length; j++) {
            written[j] = new Plan();
            start.get(j).write(written[j]);
        }
        Choice choice = PlanSolver.solve(plans, written, new double[plans.resources()], EFFORT, () -> false);
        List<EngagementPlan> chosen = new ArrayList<>();
        for (int j = 0; j < written.length; j++) {
            chosen.add(plans.using(j, choice.uses().get(j)));
        }
        plans.improve(chosen);
        return chosen;
    }

    private static Orders orders(Situation situation, List<PlannedTrack> planned) {
        List<Candidate> begin = new ArrayList<>();
        double again = Double.POSITIVE_INFINITY;
        List<Candidate> inOrder =
                situation.candidates().stream().sorted(Decision.URGENT_FIRST).toList();
        for (Candidate c : inOrder) {
            for (PlannedTrack p : planned) {
                if (p.track() != c.track()) {
                    continue;
                }
                boolean now = p.first().startS() < situation.nowS() + Epochs.startS(1);
                if (now && p.first().unit() == c.unit() && isFree(c.unit(), begin, situation)) {
                    begin.add(c);
                } else if (p.first().unit() == c.unit() || !now) {
                    again = Math.min(again, Math.max(p.first().startS(), situation.nowS() + 1));
                }
            }
        }
        return new Orders(begin, again);
    }

    /** Whether a unit has a channel left beside what it begins already. */
    private static boolean isFree(int unit, List<Candidate> begin, Situation situation) {
        long taken = begin.stream().filter(c -> c.unit() == unit).count();
        return situation.freeTargetChannels().applyAsInt(unit) > taken;
    }
}
