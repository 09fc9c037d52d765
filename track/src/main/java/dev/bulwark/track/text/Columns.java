package dev.bulwark.track.text;

import dev.bulwark.base.unit.Nearest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values under a header; cells are asked for by the header's names. */
public final class Columns {
    private final BufferedReader text;
    private final List<String> names;
    private int line = 1;
    private int[] starts;
    private String row = "";

    /** Reads the header. */
    public Columns(Reader reader) throws IOException {
        text = new BufferedReader(reader);
        String header = text.readLine();
        if (header == null) {
            throw new RecordingException(1, "is empty; expected a header such as 't_s,radar,range_m,az_rad,el_rad'");
        }
        names = new ArrayList<>();
        for (String name : header.split(",", -1)) {
            names.add(name.strip());
        }
        starts = new int[names.size() + 1];
    }

    /** Goes to the next row that is not blank; false at the end. */
    public boolean next() throws IOException {
        @Nullable String read = text.readLine();
        line++;
        while (read != null && read.isBlank()) {
            read = text.readLine();
            line++;
        }
        if (read == null) {
            return false;
        }
        row = read;
        cut();
        return true;
    }

    private void cut() {
        int cells = 1;
        starts[0] = 0;
        for (int i = row.indexOf(','); i >= 0; i = row.indexOf(',', i + 1)) {
            if (cells < starts.length) {
                starts[cells] = i + 1;
            }
            cells++;
        }
        if (cells != names.size()) {
            throw new RecordingException(
                    line, cells + " cells; expected " + names.size() + " as in the header: " + String.join(",", names));
        }
        starts[cells] = row.length() + 1;
    }

    public int line() {
        return line;
    }

    /** Place of a column, or -1. */
    public int find(String name) {
        return names.indexOf(name);
    }

    /** Place of a column that must be there. */
    public int need(String name) {
        int at = find(name);
        if (at < 0) {
            String hint =
                    Nearest.to(name, names).map(n -> "; is '" + n + "' meant?").orElse("");
            throw new RecordingException(1, "has no column '" + name + "', only: " + String.join(", ", names) + hint);
        }
        return at;
    }

    /** The cell without blanks around it. */
    public String text(int column) {
        return row.substring(starts[column], starts[column + 1] - 1).strip();
    }

    /** A finite number. */
    public double number(int column) {
        String cell = text(column);
        try {
            double value = Double.parseDouble(cell);
            if (!Double.isNaN(value) && !Double.isInfinite(value) && !cell.endsWith("f") && !cell.endsWith("d")) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(column, cell, "a number", e);
        }
        throw wrong(column, cell, "a finite number", null);
    }

    /** A whole number. */
    public int whole(int column) {
        String cell = text(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw wrong(column, cell, "a whole number", e);
        }
    }

    private RecordingException wrong(int column, String cell, String expected, @Nullable Exception cause) {
        RecordingException problem =
                new RecordingException(line, names.get(column) + " is '" + cell + "'; expected " + expected);
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }
}
