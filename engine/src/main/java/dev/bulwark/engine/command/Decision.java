package dev.bulwark.engine.command;

import dev.bulwark.assign.Assigner;
import dev.bulwark.assign.Assignment;
import dev.bulwark.assign.AssignmentProblem;
import dev.bulwark.assign.Shot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Which of the engagements that could begin now do: every track at most one fire unit, channels as they are free. */
public final class Decision {

    /** The order in which tracks are thought of. */
    static final Comparator<Candidate> URGENT_FIRST =
            Comparator.comparingDouble(Candidate::timeToGoS).thenComparingInt(Candidate::track);

    private Decision() {}

    /**
     * Chooses by weapon-target assignment; among equals, the track with the least time to go comes first, then the
     * smaller track number.
     *
     * @param freeChannels free target channels of a unit
     */
    public static List<Candidate> decide(List<Candidate> candidates, IntUnaryOperator freeChannels, Assigner assigner) {
        if (candidates.size() < 2) {
            return candidates;
        }
        Index tracks = tracks(candidates);
        Index units = units(candidates);
        double[] values = new double[tracks.size];
        double[][] kill = new double[units.size][tracks.size];
        Candidate[][] chosen = new Candidate[units.size][tracks.size];
        for (Candidate c : candidates) {
            int row = units.of(c.unit());
            int column = tracks.of(c.track());
            values[column] = c.value();
            kill[row][column] = c.pk();
            chosen[row][column] = c;
        }
        int[] channels = new int[units.size];
        Arrays.setAll(channels, row -> freeChannels.applyAsInt(units.numbers[row]));
        Assignment assignment =
                assigner.solve(AssignmentProblem.of(values, channels, kill).withAtMostPerTarget(1));
        List<Candidate> decided = new ArrayList<>();
        for (Shot shot : assignment.shots()) {
            decided.add(chosen[shot.group()][shot.target()]);
        }
        return decided;
    }

    /** The most urgent first. */
    private static Index tracks(List<Candidate> candidates) {
        List<Candidate> inOrder = new ArrayList<>(candidates);
        inOrder.sort(URGENT_FIRST);
        Index tracks = new Index(inOrder.size());
        for (Candidate c : inOrder) {
            tracks.add(c.track());
        }
        return tracks;
    }

    /** In the order of their numbers. */
    private static Index units(List<Candidate> candidates) {
        int[] numbers = new int[candidates.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = candidates.get(i).unit();
        }
        Arrays.sort(numbers);
        Index units = new Index(numbers.length);
        for (int number : numbers) {
            units.add(number);
        }
        return units;
    }

    /** The few different numbers among some, in the order in which they first came. */
    private static final class Index {
        private final int[] numbers;
        private int size;

        Index(int most) {
            numbers = new int[most];
        }

        void add(int number) {
            if (of(number) < 0) {
                numbers[size++] = number;
            }
        }

        int of(int number) {
            for (int i = 0; i < size; i++) {
                if (numbers[i] == number) {
                    return i;
                }
            }
            return -1;
        }
    }
}
