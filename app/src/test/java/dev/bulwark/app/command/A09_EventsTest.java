package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import dev.bulwark.model.reading.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study's events on request: another tool counts in them what the study counted. */
@Tag("slow")
class A09_EventsTest {
    @TempDir
    private Path folder;

    @Test
    void whatDuckDbCountsIsWhatTheStudyCounted() throws IOException, SQLException {
        Files.writeString(folder.resolve("one.yaml"), ScenarioTemplate.text());
        Files.writeString(folder.resolve("study.yaml"), """
                version: 1
                study: s
                scenario: one.yaml
                replications: 5
                draws: 1
                variants:
                  - {id: many}
                  - {id: few, set: {fire_units.north.load.m_48n6: 4}}
                """);
        Path out = folder.resolve("out");
        Typed typed = Typed.of(
                "study",
                folder.resolve("study.yaml").toString(),
                "-o",
                out.toString(),
                "--events",
                "3",
                "--threads",
                "2",
                "--quiet");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("events.parquet");
        String counted = "SELECT variant, replication, count(*) FILTER (event = 'leaked') AS leakers,"
                + " count(*) FILTER (event = 'fired') AS fired FROM '%s' GROUP BY ALL ORDER BY ALL"
                        .formatted(out.resolve("events.parquet"));
        String study = "SELECT variant, replication, leakers, fired FROM '%s' WHERE replication < 3 ORDER BY ALL"
                .formatted(out.resolve("runs.parquet"));
        assertThat(rows(counted)).hasSize(6).isEqualTo(rows(study));
    }

    private static List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(List.of(result.getString(1), result.getString(2), result.getString(3), result.getString(4)));
            }
        }
        return rows;
    }
}
