package dev.bulwark.engine.run;

import dev.bulwark.base.random.EntityKey;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.picture.Sharing;
import dev.bulwark.model.scenario.Network;
import java.util.List;
import java.util.function.IntPredicate;

/** Who holds which track: each fire unit by its own radars and by the networks that work in this run. */
final class Pictures {

    /** Told when a fire unit has gained a track that it did not hold by any means. */
    @FunctionalInterface
    interface Gained {
        void track(int unit, int threat);
    }

    private final World world;
    private final Sharing sharing;
    private final long[] delayNanos;
    private final int[][] heldByPicture;
    private final int[][] heldByUnit;
    private final Gained gained;

    Pictures(World world, Gained gained) {
        this.world = world;
        this.gained = gained;
        List<Network> networks = world.theatre.scenario().networks();
        IntPredicate works = n -> world.draws.uniform(
                        Purpose.NETWORK, EntityKey.of(networks.get(n).id()), 0)
                < networks.get(n).availability();
        sharing = Sharing.of(world.theatre.scenario(), works);
        delayNanos = new long[sharing.pictures()];
        for (int n = 0; n < networks.size(); n++) {
            delayNanos[sharing.pictureOfNetwork(n)] =
                    SimTime.nanosOf(networks.get(n).delayS());
        }
        heldByPicture = new int[sharing.pictures()][world.flying.length];
        heldByUnit = new int[world.theatre.scenario().fireUnits().size()][world.flying.length];
    }

    Sharing sharing() {
        return sharing;
    }

    boolean isFedBy(int radar) {
        return sharing.feeds(radar).length > 0;
    }

    boolean holds(int unit, int threat) {
        return heldByUnit[unit][threat] > 0;
    }

    /** A radar has gained (+1) or lost (-1) a track: its pictures follow, each after its delay. */
    void changed(int radar, int threat, int change) {
        for (int picture : sharing.feeds(radar)) {
            if (delayNanos[picture] == 0) {
                apply(picture, threat, change);
            } else {
                world.schedule(world.calendar.nowNanos() + delayNanos[picture], new Due.Share(picture, threat, change));
            }
        }
    }

    void apply(int picture, int threat, int change) {
        int before = heldByPicture[picture][threat];
        heldByPicture[picture][threat] = before + change;
        if (before == 0 || before + change == 0) {
            for (int unit : sharing.readers(picture)) {
                heldByUnit[unit][threat] += change;
                if (change > 0 && heldByUnit[unit][threat] == 1) {
                    gained.track(unit, threat);
                }
            }
        }
    }
}
