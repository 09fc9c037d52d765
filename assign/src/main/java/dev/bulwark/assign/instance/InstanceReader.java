package dev.bulwark.assign.instance;

import dev.bulwark.assign.AssignmentProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Reads an instance of the static problem, in either format; which one is seen from the first line.
 *
 * <ul>
 *   <li>Rows with commas: the values of the targets, then one row per weapon with its kill probability against each
 *       target; one unit each. Lines that begin with # are comments.
 *   <li>Text: {@code m n mu} (weapon types, targets, units of each type), then n lines with a value, then m times n lines
 *       {@code i j p}: type and target counted from 0, kill probability.
 * </ul>
 */
public final class InstanceReader {
    /** Most pairs of weapon type and target that a file may claim. */
    public static final int PAIRS_MAX = 200_000_000;

    private InstanceReader() {}

    /**
     * Reads one instance.
     *
     * @param unitsPerType units of each weapon type, in place of what the file says
     * @throws InstanceException with line, what was found and what was expected
     * @throws IOException if the text cannot be read
     */
    public static AssignmentProblem read(Reader text, OptionalInt unitsPerType) throws IOException {
        Lines lines = new Lines(new BufferedReader(text));
        String first = lines.need("an instance ('V_1,...,V_n' or 'm n mu')");
        return first.indexOf(',') >= 0 || first.split("\\s+", -1).length == 1
                ? RowsFormat.read(lines, first, unitsPerType.orElse(1))
                : TripletFormat.read(lines, first, unitsPerType);
    }

    static int[] units(int types, int each) {
        int[] units = new int[types];
        Arrays.fill(units, each);
        return units;
    }
}
