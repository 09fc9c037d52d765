package dev.bulwark.engine.command;

import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Post;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which fire units decide together, and how long that takes. A living command post decides for the units that it
 * commands and that a working network joins with it. Units that have no post in the scenario coordinate by themselves
 * over networks, at once. A unit that has lost its post decides alone.
 */
public final class Coordination {
    private final int[] group;
    private final double[] delayS;
    private final int[][] members;

    private Coordination(int[] group, double[] delayS) {
        this.group = group;
        this.delayS = delayS;
        this.members = new int[group.length][];
        for (int g = 0; g < group.length; g++) {
            int of = g;
            members[g] =
                    IntStream.range(0, group.length).filter(u -> group[u] == of).toArray();
        }
    }

    /**
     * @param works whether the network of an index works
     * @param lives whether the command post of an index lives
     */
    public static Coordination of(Scenario scenario, IntPredicate works, IntPredicate lives) {
        int units = scenario.fireUnits().size();
        int[] group = new int[units];
        Arrays.setAll(group, u -> u);
        double[] delayS = new double[units];
        List<Integer> free = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            String id = scenario.fireUnits().get(u).id();
            if (scenario.posts().stream().noneMatch(p -> p.commands().contains(id))) {
                free.add(u);
            }
        }
        for (int n = 0; n < scenario.networks().size(); n++) {
            Network network = scenario.networks().get(n);
            if (works.test(n) && network.coordinated()) {
                join(
                        group,
                        free.stream()
                                .filter(u -> network.joins(id(scenario, u)))
                                .toList());
            }
        }
        for (int p = 0; p < scenario.posts().size(); p++) {
            if (lives.test(p)) {
                Post post = scenario.posts().get(p);
                List<Integer> commanded = commanded(scenario, post, works);
                join(group, commanded);
                commanded.forEach(u -> delayS[u] = Math.max(delayS[u], post.decisionDelayS()));
            }
        }
        return new Coordination(group, delayS);
    }

    /** The group of a fire unit, named by its first member. */
    public int group(int unit) {
        return group[unit];
    }

    /** Fire units of a group, in order. */
    public int[] members(int groupOf) {
        return members[groupOf];
    }

    /** From a picture to an order, for a fire unit. */
    public double delayS(int unit) {
        return delayS[unit];
    }

    private static String id(Scenario scenario, int unit) {
        return scenario.fireUnits().get(unit).id();
    }

    private static List<Integer> commanded(Scenario scenario, Post post, IntPredicate works) {
        List<Integer> commanded = new ArrayList<>();
        for (int u = 0; u < scenario.fireUnits().size(); u++) {
            String id = id(scenario, u);
            boolean joined = false;
            for (int n = 0; n < scenario.networks().size(); n++) {
                Network network = scenario.networks().get(n);
                joined |= works.test(n)
                        && network.from().contains(post.id())
                        && network.to().contains(id);
            }
            if (joined && post.commands().contains(id)) {
                commanded.add(u);
            }
        }
        return commanded;
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
}
