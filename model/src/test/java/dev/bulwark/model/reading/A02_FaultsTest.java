package dev.bulwark.model.reading;

import static dev.bulwark.model.reading.Texts.HEAD;
import static dev.bulwark.model.reading.Texts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.TextCheck;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input and the words it meets; the numbers are those of docs/faults.md. */
class A02_FaultsTest {

    @Test
    @Timeout(1)
    void f01_aliasBomb() {
        StringBuilder bomb = new StringBuilder("version: 1\nscenario: t\na0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(problems(bomb.toString())).isEqualTo("""
                s.yaml:3:5: error: anchor &a0 is refused [alias]
                  3 | a0: &a0 [x]
                    |     ^^^^^
                  fix: delete it; include: shares parts between documents""");
    }

    @Test
    @Timeout(1)
    void f02_deepNesting() {
        assertThat(problems("version: 1\nscenario: " + "[".repeat(5000)))
                .contains("s.yaml:2:51: error: nested more than 40 levels deep [too-deep]\n");
        assertThat(problems("a:\n" + "- ".repeat(5000) + "x")).contains("[too-deep]");
    }

    @Test
    void f03_duplicateKey() {
        assertThat(problems("version: 1\nscenario: a\nduration: 1 h\nscenario: b\n"))
                .isEqualTo("""
                s.yaml:4:1: error: 'scenario' stands twice, on lines 2 and 4 [duplicate-key]
                  4 | scenario: b
                    | ^^^^^^^^
                s.yaml:2:1: first here
                  2 | scenario: a
                    | ^^^^^^^^
                  fix: keep one of them""");
    }

    @Test
    void f04_tags() {
        assertThat(problems("version: 1\nscenario: !!javax.script.ScriptEngineManager [x]\n"))
                .isEqualTo("""
                s.yaml:2:11: error: tag tag:yaml.org,2002:javax.script.ScriptEngineManager is refused [tag]
                  2 | scenario: !!javax.script.ScriptEngineManager [x]
                    |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  fix: delete it; plain text is enough""");
        assertThat(problems("version: 1\nscenario: !!str x\n")).contains("[tag]");
    }

    @Test
    void f05_nothingIsCoerced() {
        assertThat(Texts.fine("version: 1\nscenario: NO\n").nominal().name()).isEqualTo("NO");
        assertThat(Texts.fine("version: 1\nscenario: 12:30:45\n").nominal().name())
                .isEqualTo("12:30:45");
        assertThat(problems(HEAD + "duration: 12:30:45\n"))
                .contains(
                        "duration: ':30:45' is not a unit of a duration; expected one of ns, ms, s, min, h, such as 30 s");
        assertThat(problems(HEAD + "raids: [{id: r, threat: f16c, count: 0777, from: \"1, 1\", to: town}]\n"))
                .contains("count: '0777' is not a whole number; expected one such as 12");
        assertThat(problems(HEAD + "rules: {drop_after: yes}\n")).contains("drop_after: 'yes' is not a whole number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .nan    | refraction: '.nan' is not a number; expected one such as 0.5
            NaN     | refraction: 'NaN' is not a number; expected one such as 0.5
            -.inf   | refraction: '-.inf' is not a number; expected one such as 0.5
            1e400   | refraction: '1e400' is too large for a number
            """)
    void f06_noNumbers(String text, String message) {
        assertThat(problems(HEAD + "terrain: {refraction: " + text + "}\n")).contains(message);
    }

    @Test
    void f06_noQuantities() {
        assertThat(problems(HEAD + "duration: 1e400 s\n")).contains("duration: '1e400 s' is too large for a number");
        assertThat(problems(HEAD + "duration: Infinity s\n")).contains("duration: 'Infinity s' is not a duration");
    }

    @Test
    void f07_ranges() {
        assertThat(problems(HEAD + "networks: [{id: n, members: all, availability: 1.2}]\n"))
                .isEqualTo("""
                s.yaml:4:48: error: availability: 1.2 is outside 0 to 1 [out-of-range]
                  4 | networks: [{id: n, members: all, availability: 1.2}]
                    |                                                ^^^""");
        assertThat(problems(HEAD + "raids: [{id: r, threat: f16c, abreast: -5 km, from: \"91, 1\", to: town}]\n"))
                .contains("abreast: -5 km is outside 0 m to 1000 km")
                .contains("from (latitude): 91 is outside -90 to 90");
        assertThat(problems(HEAD + "rules: {assignment: optimum}\n")).contains("did you mean 'optimal'?");
        assertThat(problems(HEAD + "rules: {confirm: 4 of 3}\n")).contains("confirm: 4 hits of 3 looks cannot be");
        assertThat(problems(HEAD + """
                fire_units: [{id: u, system: s400, at: "1, 1", figures: {common_mode_success: 1.5, reaction: -3 s}}]
                """))
                .contains("common_mode_success: 1.5 is outside 0 to 1")
                .contains("reaction: -3 s is outside 0 s to 3600 s");
        assertThat(problems(HEAD + "figures: {radar_92n6e.revisit_s: {value: 0 s, reason: always}}\n"))
                .contains("radar_92n6e.revisit_s: 0 s is outside 0.01 s to 600 s");
    }

    @Test
    void arrivalsThatCannotBe() {
        assertThat(raid("at: [0 s, 40 s], every: 10 s"))
                .contains("raid 'r' has times and an interval", "fix: keep at:, or every: and arrivals:");
        assertThat(raid("at: [0 s, 40 s], count: 3"))
                .contains("raid 'r' has 3 threats and 2 times", "fix: leave count: out");
        assertThat(raid("at: [40 s, 0 s]")).contains("raid 'r' has times out of order");
        assertThat(raid("arrivals: poisson"))
                .contains("raid 'r' comes by luck without a mean interval", "fix: add every: 30 s");
        assertThat(raid("count: 100000, waves: 2, wave_every: 1 h"))
                .contains("raid 'r' has 200000 threats in all its waves; at most 100000");
        assertThat(raid("decoys: -1")).contains("decoys: -1 is outside 0 to 100000");
        assertThat(raid("decoys: 1, taken_for_decoys: 2")).contains("taken_for_decoys: 2 is outside 0 to 1");
        assertThat(raid("arrivals: poison")).contains("did you mean 'poisson'?");
    }

    @Test
    void radarsThatCannotBe() {
        assertThat(radar("e3a", "mast: 8 m, altitude: 8 km, at: \"40, 33\""))
                .contains("radar 'r' has a mast and an altitude");
        assertThat(radar("e3a", "facing: 0 deg")).contains("radar 'r' is nowhere", "fix: give at: for a radar");
        assertThat(radar("e3a", "at: \"40, 33\", track: [\"40, 33\", \"40, 34\"]"))
                .contains("radar 'r' has a place and a track");
        assertThat(radar("e3a", "track: [\"40, 33\"]")).contains("radar 'r' has a track of 0 km");
        assertThat(radar("e3a", "at: \"40, 33\", speed: 200 m/s")).contains("radar 'r' has a speed and no track");
        assertThat(radar("radar_91n6e", "track: [\"40, 33\", \"40, 34\"]"))
                .contains("radar 'r' has a track and stands on the ground");
    }

    @Test
    void sectorsThatDoNotTurn() {
        assertThat(problems(
                        HEAD + "fire_units: [{id: u, system: patriot, at: \"40, 33\", facing: 0 deg, turns: yes}]\n"))
                .contains("the catalogue does not say that the engagement radar of 'patriot' turns");
        assertThat(problems(
                        HEAD + "fire_units: [{id: u, system: s400, at: \"40, 33\", facing: 0 deg, turns: maybe}]\n"))
                .contains("'maybe' is not one of no, yes");
    }

    private static String radar(String system, String keys) {
        return problems(HEAD + "radars: [{id: r, system: " + system + ", " + keys + "}]\n");
    }

    private static String raid(String keys) {
        return problems(HEAD + "raids: [{id: r, threat: f16c, from: \"40, 36\", to: town, " + keys + "}]\n");
    }

    @Test
    void f09_bytesAndCharacters() {
        assertThat(decoded("version: 1\nscenario: \u00fc\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("""
                s.yaml:2:11: error: byte 0xfc at offset 21 is not UTF-8 [not-utf8]
                  2 | scenario:\s
                    |           ^
                  fix: save the file as UTF-8""");
        assertThat(decoded("version: 1\nscenario: a\0b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("""
                s.yaml:2:12: error: character U+0000 (NULL) at offset 22 [bad-character]
                  2 | scenario: a?b
                    |            ^
                  fix: delete it""");
        assertThat(problems("version: 1\nscenario: a \u202e b\n"))
                .contains("character U+202E (RIGHT-TO-LEFT OVERRIDE) at offset 23");
        assertThat(problems("version: 1\n# hidden \u2066\nscenario: a\n")).contains("U+2066");
    }

    @Test
    void f10_misspelt() {
        assertThat(problems(HEAD + """
                fire_units:
                  - id: north
                    sytem: s400
                    system: s40
                    at: 40.1, 32.6
                """)).isEqualTo("""
                s.yaml:6:5: error: a fire unit has no key 'sytem' [unknown-key]
                  6 |     sytem: s400
                    |     ^^^^^
                  fix: did you mean 'system'?""");
        assertThat(problems(HEAD + "fire_units: [{id: north, system: s40, at: \"40, 32\"}]\n"))
                .isEqualTo("""
                s.yaml:4:34: error: the catalogue has no entry 's40' [unknown-entry]
                  4 | fire_units: [{id: north, system: s40, at: "40, 32"}]
                    |                                  ^^^
                  fix: did you mean 's400'?""");
        assertThat(problems(HEAD + "fire_units: [{id: north, system: f16c, at: \"40, 32\"}]\n"))
                .contains("'f16c' (F-16C/D) is not a fire unit [wrong-entry]");
        assertThat(problems(HEAD + "raids: [{id: r, threat: f16c, from: \"1, 1\", to: twon}]\n"))
                .contains("there is no asset, radar, fire unit or command post 'twon' [unknown-reference]")
                .contains("fix: did you mean 'town'?");
        assertThat(problems(HEAD + "fire_units: [{id: u, system: s400, at: \"1, 1\", figures: {raection: 5 s}}]\n"))
                .contains("a fire unit has no figure 'raection'")
                .contains("did you mean 'reaction'?");
    }

    @Test
    void f10_everyMistakeIsToldAtOnce() {
        assertThat(problems("""
                        version: 1
                        scenario: t
                        durration: 1 h
                        assets: [{id: a, at: "99, 1"}]
                        fire_units: [{id: u, system: s4000, at: "40, 32"}]
                        raids: [{id: r, threat: f16c, from: "1, 1", to: a, every: 10}]
                        """))
                .contains("a scenario has no key 'durration'", "at (latitude): 99 is outside", "no entry 's4000'")
                .contains("every: '10' has no unit")
                .doesNotContain("there is no asset");
    }

    @Test
    void f11_units() {
        assertThat(problems(HEAD + "duration: 90\n")).isEqualTo("""
                s.yaml:4:11: error: duration: '90' has no unit; expected a duration in ns, ms, s, min, h, such as 30 s [missing-unit]
                  4 | duration: 90
                    |           ^^
                  fix: write duration: 90 and the unit""");
        assertThat(problems(HEAD + "duration: 90 km\n")).contains("'km' is not a unit of a duration");
        assertThat(problems(HEAD + "raids: [{id: r, threat: f16c, from: \"1, 1\", to: town, altitude: 500 m}]\n"))
                .contains("altitude: '500 m' does not say above what")
                .contains("fix: write 60 m above ground, or 5000 m above sea");
    }

    @Test
    void f12_includes() {
        String head = "version: 1\nscenario: t\ninclude: ";
        assertThat(problems(Map.of("s.yaml", head + "a.yaml\n", "a.yaml", "version: 1\ninclude: s.yaml\n")))
                .isEqualTo("""
                a.yaml:2:10: error: 's.yaml' includes itself: s.yaml -> a.yaml -> s.yaml [include-cycle]
                  2 | include: s.yaml
                    |          ^^^^^^
                  fix: take one of the includes out""");
        for (String path :
                new String[] {"../a.yaml", "/etc/passwd", "a/../../b.yaml", "http://x/a.yaml", "C:\\a.yaml"}) {
            assertThat(problems(head + "'" + path + "'\n")).as(path).contains("[include-refused]");
        }
        assertThat(problems(head + "gone.yaml\n")).contains("there is no file 'gone.yaml' [not-found]");
        assertThat(problems(
                        Map.of("s.yaml", head + "a.yaml\nduration: 1 h\n", "a.yaml", "version: 1\nduration: 2 h\n")))
                .contains("s.yaml:4:1: error: 'duration' is set at a.yaml:2:1 too [set-twice]");
    }

    @Test
    void f12_elevationModels() {
        assertThat(problems(HEAD + "terrain: {dem: ../mine.tif}\n")).contains("[include-refused]", "--dem PATH");
        assertThat(Texts.fine(HEAD + "terrain: {dem: mine/dem.tif}\n")
                        .nominal()
                        .terrain()
                        .dem())
                .isEqualTo("mine/dem.tif");
    }

    @Test
    @Timeout(5)
    void overlongWords() {
        String digits = "1".repeat(1_000_000);
        assertThat(problems(HEAD + "duration: " + digits + " a b\n")).contains("more than 2000 characters");
        assertThat(problems(HEAD + "1".repeat(500) + ": 1\n")).contains("a key of more than 200 characters");
    }

    @Test
    void aPositionWithoutQuotesInsideBraces() {
        assertThat(problems("version: 1\nscenario: t\nassets: [{id: a, at: 39.9, 32.9}]\n"))
                .contains("inside braces a position needs quotes");
    }

    @Test
    void duplicateIds() {
        assertThat(problems(HEAD + "radars: [{id: town, system: e3a, at: \"1, 1\"}]\n"))
                .contains("id 'town' stands twice [duplicate-id]", "s.yaml:3:15: first here");
    }

    @Test
    void otherVersions() {
        assertThat(problems("version: 2\nscenario: t\n")).contains("version: 2 is outside 1 to 1");
        assertThat(problems("scenario: t\n")).contains("a scenario needs 'version'");
        assertThat(problems("")).contains("the document is empty");
        assertThat(problems("just words")).contains("a document is a mapping, not a single value");
        assertThat(problems("a: [1, 2\nb: 3\n")).contains("[syntax]");
    }

    @Test
    void eightMegabytesAreTooMuch() {
        byte[] bytes = new byte[TextCheck.MAX_BYTES + 1];
        java.util.Arrays.fill(bytes, (byte) ' ');
        long start = System.nanoTime();
        assertThat(decoded(bytes)).contains("[too-large]");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static String decoded(byte[] bytes) {
        return switch (TextCheck.decode("s.yaml", bytes)) {
            case Checked.Fine<SourceFile> fine -> "fine";
            case Checked.Refused<SourceFile> refused ->
                refused.problems().getFirst().render();
        };
    }

    @Test
    void airspaceAndCommand() {
        assertThat(problems(HEAD + """
                traffic: [{id: alone, aircraft: f16c, route: ["1, 1"]}]
                corridors: [{id: lane, line: ["1, 1", "2, 2"], floor: 5 km, ceiling: 1 km}]
                """))
                .contains("flight 'alone' has 1 point [bad-value]")
                .contains("corridor 'lane' has its floor, 5000 m, not below its ceiling, 1000 m [bad-value]");
        assertThat(problems(HEAD + """
                fire_units: [{id: u, system: s400, at: "1, 1", facing: 0 deg, weapons: tigth}]
                command_posts: [{id: p, at: "1, 1", commands: [v]}]
                links: [{id: l, from: radr, to: u}]
                raids: [{id: r, threat: f16c, from: "1, 2", to: u/radars}]
                """))
                .contains("did you mean 'tight'?")
                .contains("there is no fire unit 'v' [unknown-reference]")
                .contains("there is no radar or fire unit 'radr' [unknown-reference]")
                .contains("a fire unit has no 'radars' to attack [unknown-reference]");
        assertThat(problems(HEAD + """
                fire_units: [{id: u, system: s400, at: "1, 1", facing: 0 deg}]
                command_posts:
                  - {id: p, at: "1, 1", commands: [u]}
                  - {id: q, at: "1, 1", commands: [u]}
                """)).contains("fire unit 'u' is commanded by 'p' and by 'q' [bad-value]");
    }
}
