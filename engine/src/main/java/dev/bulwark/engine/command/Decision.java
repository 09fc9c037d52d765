package dev.bulwark.engine.command;

import dev.bulwark.assign.Assigner;
import dev.bulwark.assign.Assignment;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.Shot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Which of the engagements that could begin now do: every track at most one fire unit, channels as they are free. */
public final class Decision {

    private Decision() {}

    /**
     * Chooses by weapon-target assignment; among equals, the track with the least time to go comes first, then the
     * smaller track number.
     *
     * @param freeChannels free target channels of each unit
     */
    public static List<Candidate> decide(List<Candidate> candidates, List<Integer> freeChannels, Assigner assigner) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Integer> tracks = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::timeToGoS).thenComparingInt(Candidate::track))
                .map(Candidate::track)
                .distinct()
                .toList();
        List<Integer> units =
                candidates.stream().map(Candidate::unit).distinct().sorted().toList();
        TreeMap<Integer, Integer> columnOf = new TreeMap<>();
        tracks.forEach(t -> columnOf.put(t, columnOf.size()));
        double[] values = new double[tracks.size()];
        double[][] kill = new double[units.size()][tracks.size()];
        Candidate[][] chosen = new Candidate[units.size()][tracks.size()];
        for (Candidate c : candidates) {
            int row = units.indexOf(c.unit());
            int column = columnOf.getOrDefault(c.track(), -1);
            values[column] = c.value();
            kill[row][column] = c.pk();
            chosen[row][column] = c;
        }
        int[] channels = units.stream().mapToInt(freeChannels::get).toArray();
        Assignment assignment =
                assigner.solve(AssignmentProblem.of(values, channels, kill).withAtMostPerTarget(1));
        List<Candidate> decided = new ArrayList<>();
        for (Shot shot : assignment.shots()) {
            decided.add(chosen[shot.group()][shot.target()]);
        }
        return decided;
    }
}
