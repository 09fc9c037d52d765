package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One battery, four missiles, flat ground: {@code bulwark run} as scripts use it. */
class A02_RunTest {
    private static final String SCENARIO = """
            version: 1
            scenario: One battery
            duration: 30 min
            terrain: {dem: flat}
            assets:
              - {id: ankara, name: Ankara, at: "39.93, 32.86"}
            fire_units:
              - id: alpha
                system: s400
                at: "40.05, 32.70"
                facing: 0 deg
                doctrine: shoot-look-shoot 3
            raids:
              - id: north
                threat: cruise_missile
                count: 4
                from: "42.00, 33.00"
                to: ankara
                every: 10 s
                altitude: 500 m above ground
            """;

    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    }

    @Test
    void jsonHasTheKeysOfTheContract() {
        Typed typed = run("--json", "--quiet", "--replications", "10");
        assertThat(typed.err()).isEqualTo("");
        assertThat(typed.exit()).isZero();
        JsonNode json = new ObjectMapper().readTree(typed.out());
        assertThat(json.get("schema").asString()).isEqualTo("bulwark.run/1");
        assertThat(json.propertyNames())
                .contains("replications", "threats", "leakers", "p_no_leak", "interceptors_fired")
                .contains("by_asset", "by_threat", "seconds", "result_sha256");
        assertThat(json.get("replications").asInt()).isEqualTo(10);
        assertThat(json.get("threats").asInt()).isEqualTo(4);
        assertThat(json.get("leakers").propertyNames()).containsExactly("mean", "low", "high");
        assertThat(json.get("p_no_leak").propertyNames()).containsExactly("estimate", "low", "high");
        assertThat(json.at("/by_asset/ankara/leakers/mean").isNumber()).isTrue();
        assertThat(json.at("/by_threat/north/leakers/mean").isNumber()).isTrue();
    }

    @Test
    void theResultHashHangsOnSeedAloneAndNotOnThreads() {
        String one = hash(run("--json", "--replications", "20", "--threads", "1"));
        assertThat(hash(run("--json", "--replications", "20", "--threads", "4")))
                .isEqualTo(one);
        assertThat(hash(run("--json", "--replications", "20", "--seed", "2"))).isNotEqualTo(one);
    }

    @Test
    void peopleGetWords() {
        assertThat(run("--quiet", "--replications", "5").out())
                .startsWith("One battery\n  threats in a run           4\n  get through ")
                .contains("\nget through at\n  ankara ")
                .contains("means of 5 runs, seed 1; in brackets 95 % intervals of chance alone\n");
    }

    @Test
    void logAndReplay() throws IOException, SQLException {
        Path log = folder.resolve("log.jsonl");
        Path parquet = folder.resolve("log.parquet");
        Path replay = folder.resolve("raid.czml");
        run("--quiet", "--replications", "2", "--log", log.toString(), "--replay", replay.toString());
        run("--quiet", "--replications", "2", "--log", parquet.toString());
        assertThat(Files.readString(log)).startsWith("{\"replication\":0,\"time_s\":0,\"event\":\"launched\"");
        assertThat(Files.readString(replay)).startsWith("[{\"id\":\"document\",\"name\":\"One battery\"");
        assertThat(rows(parquet)).isEqualTo(Files.readAllLines(log).size());
    }

    @Test
    void anUnknownFormatIsRefusedBeforeAnyWork() {
        Typed typed = run("--replay", "raid.kmz");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("error: --replay writes .czml or .jsonl, not raid.kmz\n");
    }

    @Test
    void tooManyRunsAreRefusedWithAnEstimate() {
        Typed typed = run("--replications", "1000000000");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err())
                .startsWith("error: 1\u202f000\u202f000\u202f000 runs need about 1000 GB of memory")
                .contains("--no-limit");
    }

    @Test
    void aWrongDocumentEndsWithPlaceAndCure() throws IOException {
        Files.writeString(scenario, SCENARIO.replace("facing:", "facign:"));
        Typed typed = run("--json");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err())
                .contains("one.yaml:11:5: error: ")
                .contains("'facing'")
                .doesNotContain("\tat ");
    }

    @Test
    void aMissingDocument() {
        Typed typed = Typed.of("run", folder.resolve("none.yaml").toString());
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).contains("none.yaml");
    }

    @Test
    void aMissingElevationFile() {
        Typed typed = run("--dem", folder.resolve("none.tif").toString());
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).endsWith("none.tif: there is no such elevation file\n");
    }

    private Typed run(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "run";
        words[1] = scenario.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Typed.of(words);
    }

    private static String hash(Typed typed) {
        return new ObjectMapper().readTree(typed.out()).get("result_sha256").asString();
    }

    private static long rows(Path parquet) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM '" + parquet + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
