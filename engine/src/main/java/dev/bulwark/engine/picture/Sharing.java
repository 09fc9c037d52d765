package dev.bulwark.engine.picture;

import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Who shares what with whom. Each fire unit has a picture of its own, fed by its own radars; each network that works has
 * one, fed by the radars among its members and by its member fire units' radars, and read by its member fire units. Fire
 * units joined by working networks, directly or through others, form a group that coordinates its engagements.
 */
public final class Sharing {
    private final int units;
    private final int[][] feeds;
    private final int[][] readers;
    private final int[] group;
    private final int[][] groupMembers;

    private Sharing(int units, int[][] feeds, int[][] readers, int[] group, int[][] groupMembers) {
        this.units = units;
        this.feeds = feeds;
        this.readers = readers;
        this.group = group;
        this.groupMembers = groupMembers;
    }

    /** @param works whether the network of an index works */
    public static Sharing of(Scenario scenario, IntPredicate works) {
        int units = scenario.fireUnits().size();
        int pictures = units + scenario.networks().size();
        List<List<Integer>> feeds = new ArrayList<>();
        scenario.radars().forEach(r -> feeds.add(new ArrayList<>(networksOf(r.id(), scenario, works))));
        int[] group = new int[units];
        for (int u = 0; u < units; u++) {
            group[u] = u;
            FireUnit unit = scenario.fireUnits().get(u);
            List<Integer> own = new ArrayList<>(List.of(u));
            own.addAll(networksOf(unit.id(), scenario, works));
            unit.radars().forEach(r -> feeds.add(own));
        }
        List<List<Integer>> readers = new ArrayList<>();
        for (int p = 0; p < pictures; p++) {
            readers.add(new ArrayList<>());
        }
        for (int u = 0; u < units; u++) {
            readers.get(u).add(u);
            for (int p : networksOf(scenario.fireUnits().get(u).id(), scenario, works)) {
                readers.get(p).add(u);
            }
        }
        for (int p = units; p < pictures; p++) {
            join(group, readers.get(p));
        }
        return new Sharing(units, arrays(feeds), arrays(readers), group, members(group));
    }

    public int pictures() {
        return readers.length;
    }

    public int pictureOfNetwork(int network) {
        return units + network;
    }

    /** Pictures that a radar feeds; radars counted as the scenario's own first, then each fire unit's. */
    public int[] feeds(int radar) {
        return feeds[radar];
    }

    /** Fire units that read a picture, in order. */
    public int[] readers(int picture) {
        return readers[picture];
    }

    /** The coordination group of a fire unit, named by its first member. */
    public int group(int unit) {
        return group[unit];
    }

    /** Fire units of a group, in order. */
    public int[] members(int groupOf) {
        return groupMembers[groupOf];
    }

    private static List<Integer> networksOf(String member, Scenario scenario, IntPredicate works) {
        List<Integer> found = new ArrayList<>();
        for (int n = 0; n < scenario.networks().size(); n++) {
            Network network = scenario.networks().get(n);
            if (works.test(n) && network.members().contains(member)) {
                found.add(scenario.fireUnits().size() + n);
            }
        }
        return found;
    }

    private static void join(int[] group, List<Integer> units) {
        if (units.isEmpty()) {
            return;
        }
        int first = units.stream().mapToInt(u -> group[u]).min().orElseThrow();
        for (int unit : units) {
            int old = group[unit];
            for (int u = 0; u < group.length; u++) {
                if (group[u] == old) {
                    group[u] = first;
                }
            }
        }
    }

    private static int[][] members(int[] group) {
        List<List<Integer>> members = new ArrayList<>();
        for (int g = 0; g < group.length; g++) {
            members.add(new ArrayList<>());
        }
        for (int u = 0; u < group.length; u++) {
            members.get(group[u]).add(u);
        }
        return arrays(members);
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
