package dev.bulwark.assign.instance;

import dev.bulwark.assign.AssignmentProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;

/** {@code m n mu}, n values, then {@code i j p} for each pair. */
final class TripletFormat {

    private TripletFormat() {}

    static AssignmentProblem read(Lines lines, String first, OptionalInt unitsPerType) throws IOException {
        String[] head = first.split("\\s+", -1);
        if (head.length != 3) {
            throw lines.error(
                    "found " + head.length + " words; expected 'm n mu': weapon types, targets, units of each");
        }
        int types = lines.count(head[0], "the number of weapon types", 1, InstanceReader.PAIRS_MAX);
        int targets = lines.count(head[1], "the number of targets", 1, InstanceReader.PAIRS_MAX / types);
        int units = lines.count(head[2], "the number of units per type", 0, 1_000_000);
        double[] values = new double[targets];
        for (int j = 0; j < targets; j++) {
            String line = lines.need("the value of target " + j + " of " + targets);
            values[j] = lines.value(line, "the value of target " + j);
        }
        double[][] kill = pairs(lines, types, targets);
        return AssignmentProblem.of(values, InstanceReader.units(types, unitsPerType.orElse(units)), kill);
    }

    private static double[][] pairs(Lines lines, int types, int targets) throws IOException {
        double[][] kill = new double[types][targets];
        for (double[] row : kill) {
            Arrays.fill(row, -1);
        }
        int expected = types * targets;
        for (int k = 0; k < expected; k++) {
            pair(lines, lines.need("pair " + (k + 1) + " of " + expected + " ('i j p')"), kill);
        }
        if (lines.next() != null) {
            throw lines.error(
                    "more than the " + expected + " pairs of " + types + " types and " + targets + " targets");
        }
        return kill;
    }

    private static void pair(Lines lines, String line, double[][] kill) {
        String[] cells = line.split("\\s+", -1);
        if (cells.length != 3) {
            throw lines.error("found " + cells.length + " words; expected 'i j p': type, target, kill probability");
        }
        int i = lines.count(cells[0], "the weapon type", 0, kill.length - 1);
        int j = lines.count(cells[1], "the target", 0, kill[0].length - 1);
        if (kill[i][j] >= 0) {
            throw lines.error("the pair " + i + " " + j + " is there twice");
        }
        kill[i][j] = lines.probability(cells[2], "the kill probability of type " + i + " against target " + j);
    }
}
