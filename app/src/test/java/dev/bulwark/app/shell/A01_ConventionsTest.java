package dev.bulwark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import org.junit.jupiter.api.Test;

class A01_ConventionsTest {

    @Test
    void versionOnOneLine() {
        Typed typed = Typed.of("--version");
        assertThat(typed.out()).matches("bulwark \\d+\\.\\d+\\.\\d+\\n");
        assertThat(typed.exit()).isZero();
    }

    @Test
    void jsonHasASchemaFirst() {
        Typed typed = Typed.of("version", "--json");
        assertThat(typed.out()).startsWith("{\n  \"schema\": \"bulwark.version/1\",\n  \"version\": \"");
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void helpBeginsWithExamples() {
        assertThat(Typed.of("explain", "--help").out()).startsWith("""
                        Tell more about the code of an error message, or about an exit code.

                        Examples:
                          bulwark explain unknown-key
                          bulwark explain 3
                          bulwark explain    all codes

                        Usage: bulwark explain""");
    }

    @Test
    void helpOfTheWholeListsCommandsAndExitCodes() {
        assertThat(Typed.of("--help").out())
                .contains("Commands:\n", "  doctor ", "Exit codes:\n", "130   stopped by Ctrl-C");
    }

    @Test
    void everyExitCodeIsInTheHelp() {
        String help = Typed.of("--help").out().replaceAll(" +", " ");
        for (ExitCode exit : ExitCode.values()) {
            assertThat(help).contains(" " + exit.code() + " " + exit.meaning() + "\n");
        }
    }

    @Test
    void unknownCommand() {
        Typed typed = Typed.of("docter");
        assertThat(typed.err())
                .isEqualTo("error: unknown command 'docter'; did you mean 'doctor'?\n  see: bulwark --help\n");
        assertThat(typed.exit()).isEqualTo(2);
    }

    @Test
    void unknownOption() {
        Typed typed = Typed.of("version", "--jsn");
        assertThat(typed.err())
                .isEqualTo("error: unknown option '--jsn'; did you mean '--json'?\n  see: bulwark version --help\n");
        assertThat(typed.exit()).isEqualTo(2);
    }

    @Test
    void commandMissing() {
        Typed typed = Typed.of();
        assertThat(typed.err()).startsWith("error: a command is missing;");
        assertThat(typed.exit()).isEqualTo(2);
    }

    @Test
    void colourOnlyOnAWillingTerminal() {
        java.util.Map<String, String> terminal = java.util.Map.of("BULWARK_TERMINALS", "12", "TERM", "xterm");
        assertThat(Style.of(terminal, false).coloured()).isTrue();
        assertThat(Style.of(terminal, true).coloured()).isFalse();
        assertThat(Style.of(with(terminal, "TERM", "dumb"), false).coloured()).isFalse();
        assertThat(Style.of(with(terminal, "NO_COLOR", "1"), false).coloured()).isFalse();
        assertThat(Style.of(with(terminal, "BULWARK_TERMINALS", "2"), false).coloured())
                .isFalse();
    }

    private static java.util.Map<String, String> with(java.util.Map<String, String> map, String key, String value) {
        java.util.Map<String, String> copy = new java.util.TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
