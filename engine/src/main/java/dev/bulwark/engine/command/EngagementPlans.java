package dev.bulwark.engine.command;

import dev.bulwark.assign.plan.Choice;
import dev.bulwark.assign.plan.Plan;
import dev.bulwark.assign.plan.PlanPool;
import dev.bulwark.assign.plan.PlanSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans for every track of an outlook, listed: each fire unit's chain from the beginning of each epoch, alone or
 * with another unit's after it.
 */
final class EngagementPlans implements PlanSource {
    private final Outlook outlook;
    private final double nowS;
    private final Stocks stocks;
    /** Of the stocks that could run out; the others are left out of the plans. */
    private final int[] capacity;
    /** Per track, the cheapest first; doing nothing is among them. */
    private final List<List<EngagementPlan>> plans = new ArrayList<>();

    /** With {@code epochs} beginnings for each chain; 1 for the soonest alone. */
    EngagementPlans(Outlook outlook, double nowS, int epochs) {
        this.outlook = outlook;
        this.nowS = nowS;
        stocks = new Stocks(nowS, outlook.units());
        for (Outlook.Track track : outlook.tracks()) {
            List<EngagementPlan> ofTrack = new ArrayList<>();
            ofTrack.add(EngagementPlan.nothing(track.value()));
            for (Outlook.Access access : track.access()) {
                addChains(track, access, epochs, ofTrack);
            }
            ofTrack.sort(Comparator.comparingDouble(EngagementPlan::cost));
            plans.add(ofTrack);
        }
        capacity = keepScarce();
    }

    /** Leaves out the stocks that suffice whatever is planned. */
    private int[] keepScarce() {
        int[] all = new int[stocks.size()];
        for (List<EngagementPlan> ofTrack : plans) {
            int[] most = new int[all.length];
            ofTrack.forEach(p -> p.addMost(most));
            Arrays.setAll(all, r -> all[r] + most[r]);
        }
        int[] number = new int[all.length];
        int[] scarce = new int[all.length];
        int count = 0;
        for (int r = 0; r < all.length; r++) {
            number[r] = all[r] > stocks.capacity(r) ? count : -1;
            if (number[r] >= 0) {
                scarce[count++] = stocks.capacity(r);
            }
        }
        plans.forEach(ofTrack -> ofTrack.replaceAll(p -> p.of(number)));
        return Arrays.copyOf(scarce, count);
    }

    private void addChains(Outlook.Track track, Outlook.Access access, int epochs, List<EngagementPlan> into) {
        double last = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < epochs; e++) {
            Chain first = chain(track, access, nowS + Epochs.startS(e));
            if (first == null) {
                return;
            }
            if (first.startS() <= last) {
                continue;
            }
            last = first.startS();
            add(track, first, null, into);
            for (Outlook.Access other : track.access()) {
                if (other.unit() != access.unit()) {
                    addSecond(track, first, other, into);
                }
            }
        }
    }

    /** Another unit follows once the first is through, or joins it if it could not fire any more by then. */
    private void addSecond(Outlook.Track track, Chain first, Outlook.Access other, List<EngagementPlan> into) {
        Chain then = chain(track, other, first.endS());
        if (then == null) {
            then = chain(track, other, first.startS());
            if (then != null
                    && outlook.reach()
                                    .weapon(
                                            other.unit(),
                                            track.number(),
                                            first.salvos().getFirst().assessedS())
                            >= 0) {
                return;
            }
        }
        if (then != null) {
            add(track, first, then, into);
        }
    }

    private void add(Outlook.Track track, Chain first, @Nullable Chain then, List<EngagementPlan> into) {
        EngagementPlan plan = EngagementPlan.of(track.value(), nowS, first, then, stocks);
        if (plan != null) {
            into.add(plan);
        }
    }

    private @Nullable Chain chain(Outlook.Track track, Outlook.Access access, double fromS) {
        return Chain.of(stocks.unit(access.unit()), access, track.number(), fromS, outlook.reach());
    }

    List<EngagementPlan> of(int target) {
        return plans.get(target);
    }

    /** Whole plans by track: for each in turn the cheapest that what is left allows. */
    List<EngagementPlan> oneAfterTheOther() {
        int[] left = capacity.clone();
        List<EngagementPlan> chosen = new ArrayList<>();
        for (List<EngagementPlan> ofTrack : plans) {
            EngagementPlan plan =
                    ofTrack.stream().filter(p -> p.fits(left)).findFirst().orElseThrow();
            plan.take(left);
            chosen.add(plan);
        }
        return chosen;
    }

    /** Each plan in turn made the cheapest that the others leave room for: nobody waits for nothing. */
    void improve(List<EngagementPlan> chosen) {
        int[] left = capacity.clone();
        chosen.forEach(p -> p.take(left));
        for (int j = 0; j < chosen.size(); j++) {
            chosen.get(j).giveBack(left);
            EngagementPlan plan =
                    plans.get(j).stream().filter(p -> p.fits(left)).findFirst().orElseThrow();
            plan.take(left);
            chosen.set(j, plan);
        }
    }

    /** The cheapest plan of a track that uses just these stocks. */
    EngagementPlan using(int target, List<Choice.Use> uses) {
        return plans.get(target).stream().filter(p -> p.uses(uses)).findFirst().orElseThrow();
    }

    @Override
    public int targets() {
        return plans.size();
    }

    @Override
    public int resources() {
        return capacity.length;
    }

    @Override
    public int capacity(int resource) {
        return capacity[resource];
    }

    @Override
    public double emptyCost(int target) {
        return outlook.tracks().get(target).value();
    }

    @Override
    public boolean cheapest(int target, double[] prices, double below, Plan found) {
        EngagementPlan best = null;
        double least = below;
        for (EngagementPlan plan : plans.get(target)) {
            if (plan.cost() >= least) {
                break;
            }
            double priced = plan.priced(prices);
            if (priced < least) {
                least = priced;
                best = plan;
            }
        }
        if (best == null) {
            return false;
        }
        best.write(found);
        return true;
    }

    @Override
    public boolean within(int target, double[] prices, double least, double within, PlanPool into) {
        Plan listed = new Plan();
        for (EngagementPlan plan : plans.get(target)) {
            if (plan.cost() > within) {
                return true;
            }
            if (plan.priced(prices) <= within) {
                plan.write(listed);
                if (!into.add(target, listed)) {
                    return false;
                }
            }
        }
        return true;
    }
}
