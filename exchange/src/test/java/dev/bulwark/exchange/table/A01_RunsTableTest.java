package dev.bulwark.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.engine.measures.Detail;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.exchange.file.SafeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A01_RunsTableTest {
    @TempDir
    private Path folder;

    @Test
    void asCsv() {
        assertThat(Csv.of(table())).isEqualTo("""
                variant,replication,threats,leakers,never_seen,never_engaged,fired,wasted,first_track_s,tracks_refused,still_flying,decoys,fired_at_decoys,double_engaged,friends_shot_at,friends_lost,neutrals_shot_at,neutrals_lost,leakers_at_ankara,leakers_of_north,fired_48n6,fired_gem-t
                s400,0,10,3,1,2,8,0,41.5,0,0,0,0,0,0,0,0,0,3,3,8,0
                s400,1,10,0,0,0,12,1,,0,0,0,0,0,0,0,0,0,0,0,12,0
                patriot,0,10,4,0,0,20,0,30.25,0,0,0,0,0,0,0,0,0,4,4,0,20
                """);
    }

    @Test
    void csvQuotesWhatItMust() {
        assertThat(Csv.line(List.of("a,b", "say \"x\"", 3))).isEqualTo("\"a,b\",\"say \"\"x\"\"\",3\n");
    }

    @Test
    void parquetReadsBack() throws IOException, SQLException {
        Path file = folder.resolve("runs.parquet");
        SafeFiles.write(file, part -> Parquet.write(table(), part));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT variant, leakers, first_track_s, \"fired_gem-t\" FROM '" + file + "'")) {
            StringBuilder text = new StringBuilder();
            while (rows.next()) {
                text.append(rows.getString(1))
                        .append(' ')
                        .append(rows.getInt(2))
                        .append(' ');
                text.append(rows.getObject(3))
                        .append(' ')
                        .append(rows.getInt(4))
                        .append('\n');
            }
            assertThat(text.toString()).isEqualTo("s400 3 41.5 0\ns400 0 null 0\npatriot 4 30.25 20\n");
        }
    }

    @Test
    void parquetIsTheSameBytesTwice() throws IOException {
        Path one = folder.resolve("1.parquet");
        Path two = folder.resolve("2.parquet");
        Parquet.write(table(), one);
        Parquet.write(table(), two);
        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
    }

    private static RunsTable table() {
        Map<String, List<RunOutcome>> runs = new LinkedHashMap<>();
        runs.put(
                "s400",
                List.of(outcome(0, 3, 1, 2, 8, 0, "48n6", 41.5), outcome(1, 0, 0, 0, 12, 1, "48n6", Double.NaN)));
        runs.put("patriot", List.of(outcome(0, 4, 0, 0, 20, 0, "gem-t", 30.25)));
        return RunsTable.of(runs);
    }

    private static RunOutcome outcome(
            int replication,
            int leakers,
            int unseen,
            int unengaged,
            int fired,
            int wasted,
            String interceptor,
            double first) {
        return new RunOutcome(
                replication,
                10,
                leakers,
                unseen,
                unengaged,
                fired,
                wasted,
                0,
                RunOutcome.FriendlyFire.NONE,
                new TreeMap<>(Map.of("ankara", leakers)),
                new TreeMap<>(Map.of("north", leakers)),
                new TreeMap<>(Map.of(interceptor, fired)),
                first,
                Map.of(),
                new Detail(
                        1,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        0,
                        0));
    }
}
