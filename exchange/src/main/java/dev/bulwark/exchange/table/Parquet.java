package dev.bulwark.exchange.table;

import dev.bulwark.exchange.record.LogReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Tables as Parquet, through an in-memory DuckDB; rows stay in their order. */
public final class Parquet {

    private Parquet() {}

    /** Fills a file; to be used with {@link dev.bulwark.exchange.file.SafeFiles}. */
    public static void write(RunsTable table, Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET preserve_insertion_order = true");
            statement.execute("CREATE TABLE runs (" + columns(table) + ")");
            fill(connection.unwrap(DuckDBConnection.class), table);
            statement.execute(
                    "COPY runs TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(file + ": Parquet cannot be written: " + e.getMessage(), e);
        }
    }

    /** A run log from JSON lines, a column a field, rows in order. */
    public static void writeLog(Path lines, Path file) throws IOException {
        writeLines(LogReader.columns(), lines, file);
    }

    /** The logs of several variants' runs from JSON lines, with a column for the variant in front. */
    public static void writeEvents(Path lines, Path file) throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("variant", "VARCHAR");
        columns.putAll(LogReader.columns());
        writeLines(columns, lines, file);
    }

    private static void writeLines(Map<String, String> fields, Path lines, Path file) throws IOException {
        String columns = fields.entrySet().stream()
                .map(c -> c.getKey() + ": '" + c.getValue() + "'")
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("COPY (SELECT * FROM read_ndjson(" + quoted(lines) + ", columns = {" + columns + "})) TO "
                    + quoted(file) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new IOException(file + ": Parquet cannot be written: " + e.getMessage(), e);
        }
    }

    /** The JSON lines of a run log that {@link #writeLog} has written. */
    public static void readLog(Path file, Path lines) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(
                    "COPY (SELECT * FROM read_parquet(" + quoted(file) + ")) TO " + quoted(lines) + " (FORMAT json)");
        } catch (SQLException e) {
            throw new IOException(file + ": is no Parquet log: " + e.getMessage(), e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private static String columns(RunsTable table) {
        List<String> columns = table.columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> "\"" + columns.get(i).replace("\"", "\"\"") + "\" " + type(table, i))
                .collect(Collectors.joining(", "));
    }

    /** All values of a column are of one kind; a table without rows has text in its first column. */
    private static String type(RunsTable table, int column) {
        return switch (table.rows().isEmpty() ? "" : table.rows().getFirst().get(column)) {
            case String _ -> "VARCHAR";
            case Double _ -> "DOUBLE";
            default -> "INTEGER";
        };
    }

    private static void fill(DuckDBConnection connection, RunsTable table) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "runs")) {
            for (List<Object> row : table.rows()) {
                appender.beginRow();
                for (Object value : row) {
                    switch (value) {
                        case String text -> appender.append(text);
                        case Integer number -> appender.append(number.intValue());
                        case Double number when number.isNaN() -> appender.appendNull();
                        case Double number -> appender.append(number.doubleValue());
                        default -> throw new IllegalArgumentException("no column type for " + value.getClass());
                    }
                }
                appender.endRow();
            }
        }
    }
}
