package dev.bulwark.assign.instance;

import dev.bulwark.assign.AssignmentProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows with commas: values, then a row of kill probabilities per weapon. */
final class RowsFormat {

    private RowsFormat() {}

    static AssignmentProblem read(Lines lines, String first, int units) throws IOException {
        String[] cells = first.split(",", -1);
        double[] values = new double[cells.length];
        for (int j = 0; j < cells.length; j++) {
            values[j] = lines.value(cells[j], "the value of target " + j);
        }
        List<double[]> rows = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if ((long) (rows.size() + 1) * values.length > InstanceReader.PAIRS_MAX) {
                throw lines.error("more than " + InstanceReader.PAIRS_MAX + " pairs of weapon and target");
            }
            rows.add(row(lines, line, rows.size(), values.length));
        }
        if (rows.isEmpty()) {
            throw lines.error("there is no weapon: expected a row of " + values.length + " kill probabilities");
        }
        return AssignmentProblem.of(values, InstanceReader.units(rows.size(), units), rows::get);
    }

    private static double[] row(Lines lines, String line, int weapon, int targets) {
        String[] cells = line.split(",", -1);
        if (cells.length != targets) {
            throw lines.error(
                    "weapon " + weapon + " has " + cells.length + " kill probabilities for " + targets + " targets");
        }
        double[] row = new double[targets];
        for (int j = 0; j < targets; j++) {
            row[j] = lines.probability(cells[j], "the kill probability of weapon " + weapon + " against target " + j);
        }
        return row;
    }
}
