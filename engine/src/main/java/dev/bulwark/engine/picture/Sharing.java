package dev.bulwark.engine.picture;

import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who sees whose tracks. Each fire unit has a picture of its own, fed by its own radars; each network or link that works
 * has one, fed by the radars and the fire units' radars on its sending side, and read by the fire units on its receiving
 * side; what a command post receives, the fire units that it commands see.
 */
public final class Sharing {
    private final int units;
    private final int[][] feeds;
    private final int[][] readers;
    private final boolean[][] reads;

    private Sharing(int units, int[][] feeds, int[][] readers) {
        this.units = units;
        this.feeds = feeds;
        this.readers = readers;
        reads = new boolean[readers.length][units];
        for (int p = 0; p < readers.length; p++) {
            for (int unit : readers[p]) {
                reads[p][unit] = true;
            }
        }
    }

    /** While all networks work. */
    public static Sharing of(Scenario scenario) {
        int units = scenario.fireUnits().size();
        List<List<Integer>> feeds = new ArrayList<>();
        scenario.radars().forEach(r -> feeds.add(carrying(r.id(), scenario)));
        for (int u = 0; u < units; u++) {
            FireUnit unit = scenario.fireUnits().get(u);
            List<Integer> own = new ArrayList<>(List.of(u));
            own.addAll(carrying(unit.id(), scenario));
            unit.radars().forEach(r -> feeds.add(own));
        }
        List<List<Integer>> readers = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            readers.add(List.of(u));
        }
        for (int n = 0; n < scenario.networks().size(); n++) {
            readers.add(readers(scenario.networks().get(n), scenario));
        }
        return new Sharing(units, arrays(feeds), arrays(readers));
    }

    /** The same while only some networks work. */
    public Sharing whereOnly(boolean[] works) {
        int[][] fed = new int[feeds.length][];
        for (int radar = 0; radar < fed.length; radar++) {
            fed[radar] = working(feeds[radar], works);
        }
        int[][] read = readers.clone();
        for (int network = 0; network < works.length; network++) {
            if (!works[network]) {
                read[units + network] = new int[0];
            }
        }
        return new Sharing(units, fed, read);
    }

    private int[] working(int[] pictures, boolean[] works) {
        int[] kept = new int[pictures.length];
        int count = 0;
        for (int picture : pictures) {
            if (picture < units || works[picture - units]) {
                kept[count++] = picture;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    public int pictures() {
        return readers.length;
    }

    public int pictureOfNetwork(int network) {
        return units + network;
    }

    /** The network whose picture it is; -1 for a fire unit's own. */
    public int networkOf(int picture) {
        return picture < units ? -1 : picture - units;
    }

    /** Pictures that a radar feeds; radars counted as the scenario's own first, then each fire unit's. */
    public int[] feeds(int radar) {
        return feeds[radar];
    }

    /** Fire units that read a picture, in order. */
    public int[] readers(int picture) {
        return readers[picture];
    }

    public boolean reads(int unit, int picture) {
        return reads[picture][unit];
    }

    private static List<Integer> carrying(String member, Scenario scenario) {
        List<Integer> found = new ArrayList<>();
        for (int n = 0; n < scenario.networks().size(); n++) {
            if (scenario.networks().get(n).from().contains(member)) {
                found.add(scenario.fireUnits().size() + n);
            }
        }
        return found;
    }

    private static List<Integer> readers(Network network, Scenario scenario) {
        List<Integer> readers = new ArrayList<>();
        for (int u = 0; u < scenario.fireUnits().size(); u++) {
            String id = scenario.fireUnits().get(u).id();
            boolean throughPost = scenario.posts().stream()
                    .anyMatch(p -> network.to().contains(p.id()) && p.commands().contains(id));
            if (throughPost || network.to().contains(id)) {
                readers.add(u);
            }
        }
        return readers;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
