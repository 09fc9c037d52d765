package dev.bulwark.engine.command;

import dev.bulwark.model.scenario.FireUnit;
import java.util.Arrays;
import java.util.List;

/**
 * What plans draw on: the target channels and the missile channels of each fire unit in each epoch, its rounds, and those
 * of its rounds that are not kept for tracks of a certain worth.
 * Counted in parts of a channel or round, so that a salvo that may not be needed counts by its probability. Salvos that
 * begin at once count whole.
 */
final class Stocks {
    /** Parts of one channel, or of one round. */
    static final int PARTS = 20;

    private final double nowS;
    private final int[] firstOf;
    private final int[] capacity;
    private final FireUnit[] unitOf;
    private final int[] weaponsOf;
    private int size;

    Stocks(double nowS, List<Outlook.Unit> units) {
        this.nowS = nowS;
        firstOf = new int[1 + units.stream().mapToInt(Outlook.Unit::index).max().orElse(-1)];
        int[] all = new int
                [units.stream()
                        .mapToInt(u -> 2 * Epochs.COUNT + 2 * u.rounds().size())
                        .sum()];
        unitOf = new FireUnit[firstOf.length];
        weaponsOf = new int[firstOf.length];
        for (Outlook.Unit u : units) {
            unitOf[u.index()] = u.unit();
            weaponsOf[u.index()] = u.rounds().size();
            firstOf[u.index()] = size;
            Arrays.fill(all, size, size + Epochs.COUNT, PARTS * u.unit().targetChannels());
            Arrays.fill(
                    all,
                    size + Epochs.COUNT,
                    size + 2 * Epochs.COUNT,
                    PARTS * u.unit().missileChannels());
            size += 2 * Epochs.COUNT;
            for (int w = 0; w < u.rounds().size(); w++) {
                all[size + w] = PARTS * u.rounds().get(w);
                all[size + u.rounds().size() + w] =
                        PARTS * Math.max(0, u.rounds().get(w) - u.reserve().get(w));
            }
            size += 2 * u.rounds().size();
        }
        capacity = all;
        for (Outlook.Unit u : units) {
            for (Outlook.Busy busy : u.busy()) {
                hold(u.index(), busy);
            }
        }
    }

    /** Less what engagements under way hold; an overdue one holds its channels for a moment yet. */
    private void hold(int unit, Outlook.Busy busy) {
        double until = Math.max(busy.untilS() - nowS, Epochs.startS(1));
        for (int e = 0; e < Epochs.COUNT; e++) {
            int parts = parts(Epochs.share(e, 0, until));
            int row = firstOf[unit] + e;
            capacity[row] = Math.max(0, capacity[row] - parts);
            capacity[row + Epochs.COUNT] = Math.max(0, capacity[row + Epochs.COUNT] - busy.missiles() * parts);
        }
    }

    private static int parts(double share) {
        return share <= 0 ? 0 : Math.max(1, (int) Math.round(PARTS * share));
    }

    FireUnit unit(int index) {
        return unitOf[index];
    }

    /** The first stock of a unit; the others follow. */
    int first(int unit) {
        return firstOf[unit];
    }

    /** So many stocks of a unit, and no more, may be used by a chain. */
    int count(Chain chain) {
        return 2 * Epochs.COUNT + 2 * weaponsOf[chain.unit()];
    }

    int size() {
        return size;
    }

    int capacity(int row) {
        return capacity[row];
    }

    /** Whether there is so much of stocks that follow one another. */
    boolean suffice(int first, int[] uses) {
        for (int n = 0; n < uses.length; n++) {
            if (uses[n] > capacity[first + n]) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsSome(int unit, int weapon) {
        int rounds = firstOf[unit] + 2 * Epochs.COUNT + weapon;
        return capacity[rounds + weaponsOf[unit]] < capacity[rounds];
    }

    /** Adds what a chain uses to a row of uses by stock of its unit. */
    void add(Chain chain, double needed, int[] uses) {
        for (Chain.Salvo s : chain.salvos()) {
            double alive = needed * s.alive();
            for (int e = 0; e < Epochs.COUNT; e++) {
                double from = s.launchS() - nowS;
                uses[e] += parts(alive * Epochs.share(e, from, s.assessedS() - nowS));
                uses[Epochs.COUNT + e] += s.shots() * parts(alive * Epochs.share(e, from, s.meetingS() - nowS));
            }
            int rounds = 2 * Epochs.COUNT + s.weapon();
            uses[rounds] += s.shots() * parts(alive);
            if (!chain.access().usesReserve() && keepsSome(chain.unit(), s.weapon())) {
                uses[rounds + weaponsOf[chain.unit()]] += s.shots() * parts(alive);
            }
        }
    }
}
