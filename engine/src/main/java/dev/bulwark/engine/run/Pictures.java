package dev.bulwark.engine.run;

import dev.bulwark.base.random.EntityKey;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.picture.Sharing;
import dev.bulwark.model.scenario.Network;
import java.util.Arrays;
import java.util.List;

/** Who holds which track: each fire unit by its own radars and by the networks that work in this run. */
final class Pictures {

    /** Told of what fire units see. */
    interface Watcher {
        /** A fire unit has gained a track that it did not hold by any means. */
        void gained(int unit, int threat);

        /** A track that a fire unit held is now shown to it by another picture too. */
        void confirmed(int unit, int threat);
    }

    private static final long VARIES = -1;

    private final World world;
    private final Sharing sharing;
    private final boolean[] works;
    /** How long what a picture shows is on its way; {@link #VARIES} where messages are lost. */
    private final long[] delays;
    /** Radars that hold a track now, whatever is still on its way. */
    private final int[][] heldAtSource;

    private final int[][] heldByPicture;
    private final int[][] heldByUnit;
    private final int[][] reports;
    private final Watcher watcher;

    Pictures(World world, Watcher watcher) {
        this.world = world;
        this.watcher = watcher;
        List<Network> networks = world.theatre.scenario().networks();
        works = new boolean[networks.size()];
        for (int n = 0; n < works.length; n++) {
            long key = EntityKey.of(networks.get(n).id());
            works[n] = world.draws.uniform(Purpose.NETWORK, key, 0)
                    < networks.get(n).availability();
        }
        sharing = world.theatre.sharing(works);
        delays = new long[sharing.pictures()];
        for (int n = 0; n < works.length; n++) {
            Network network = networks.get(n);
            delays[sharing.pictureOfNetwork(n)] =
                    network.loss().message() > 0 ? VARIES : SimTime.nanosOf(network.delayS());
        }
        heldAtSource = new int[delays.length][world.flying.length];
        heldByPicture = new int[delays.length][world.flying.length];
        heldByUnit = new int[world.theatre.scenario().fireUnits().size()][world.flying.length];
        reports = new int[works.length][world.flying.length];
    }

    /** Which networks work in this run. */
    boolean[] works() {
        return works.clone();
    }

    /** Networks that do not work in this run, in order. */
    int[] down() {
        int[] down = new int[works.length];
        int count = 0;
        for (int n = 0; n < works.length; n++) {
            if (!works[n]) {
                down[count++] = n;
            }
        }
        return Arrays.copyOf(down, count);
    }

    boolean isFedBy(int radar) {
        return sharing.feeds(radar).length > 0;
    }

    boolean holds(int unit, int threat) {
        return heldByUnit[unit][threat] > 0;
    }

    /** Whether a network shows a track. */
    boolean holdsByNetwork(int network, int threat) {
        return heldByPicture[sharing.pictureOfNetwork(network)][threat] > 0;
    }

    /** Whether a fire unit sees what a network shows. */
    boolean reads(int unit, int network) {
        return sharing.reads(unit, sharing.pictureOfNetwork(network));
    }

    /** Pictures that a radar feeds. */
    int[] fedBy(int radar) {
        return sharing.feeds(radar);
    }

    /** All pictures, those of fire units first, then those of networks. */
    int size() {
        return sharing.pictures();
    }

    /** The fire unit or network whose picture it is. */
    String name(int picture) {
        int network = sharing.networkOf(picture);
        return network < 0
                ? world.unitId(picture)
                : world.theatre.scenario().networks().get(network).id();
    }

    /** A radar has gained (+1) or lost (-1) a track: its pictures follow, each after its delay. */
    void changed(int radar, int threat, int change) {
        for (int picture : sharing.feeds(radar)) {
            changedIn(picture, threat, change);
        }
    }

    /**
     * A picture has gained (+1) or lost (-1) a track: its readers follow after its delay. Where every message takes the same
     * time, only the first radar to hold a track and the last to lose it are worth one.
     */
    void changedIn(int picture, int threat, int change) {
        int before = heldAtSource[picture][threat];
        heldAtSource[picture][threat] = before + change;
        long delay = delays[picture];
        if (delay == VARIES) {
            deliver(picture, threat, change, reportNanos(sharing.networkOf(picture), threat));
        } else if (before == 0 || before + change == 0) {
            deliver(picture, threat, change, delay);
        }
    }

    private void deliver(int picture, int threat, int change, long delayNanos) {
        if (delayNanos == 0) {
            apply(picture, threat, change);
        } else {
            world.schedule(world.calendar.nowNanos() + delayNanos, new Due.Share(picture, threat, change));
        }
    }

    void apply(int picture, int threat, int change) {
        int before = heldByPicture[picture][threat];
        heldByPicture[picture][threat] = before + change;
        if (before == 0 || before + change == 0) {
            for (int unit : sharing.readers(picture)) {
                heldByUnit[unit][threat] += change;
                if (change > 0 && heldByUnit[unit][threat] == 1) {
                    watcher.gained(unit, threat);
                } else if (change > 0) {
                    watcher.confirmed(unit, threat);
                }
            }
        }
    }

    /** The network's delay, and once more the time until a report is repeated for each time that it is lost. */
    private long reportNanos(int n, int threat) {
        Network network = world.theatre.scenario().networks().get(n);
        long key = EntityKey.pair(
                EntityKey.of(network.id()), world.theatre.threat(threat).key());
        int lost = 0;
        while (world.draws.uniform(Purpose.MESSAGE, key, reports[n][threat]++)
                < network.loss().message()) {
            lost++;
        }
        return SimTime.nanosOf(network.delayS() + lost * network.loss().repeatS());
    }
}
