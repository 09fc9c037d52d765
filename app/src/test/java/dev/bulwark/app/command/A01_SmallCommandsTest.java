package dev.bulwark.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import dev.bulwark.app.shell.ExitCode;
import dev.bulwark.app.shell.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class A01_SmallCommandsTest {

    @Test
    void doctorSaysWhatIsMissingAndFailsTheCheck() {
        Diagnosis sick = new Diagnosis(List.of(
                new Diagnosis.Check("java", true, "Java 25", ""),
                new Diagnosis.Check("memory", false, "100 MB for Java at most", "add memory")));
        assertThat(sick.text(Style.PLAIN)).isEqualTo("""
                fine     java    Java 25
                MISSING  memory  100 MB for Java at most
                         fix: add memory
                """);
        assertThat(sick.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    }

    @Test
    void doctorOfThisMachine() {
        assertThat(Typed.of("doctor", "--json").out())
                .startsWith("{\n  \"schema\": \"bulwark.doctor/1\",\n  \"fine\": ");
    }

    @Test
    void explainAnExitCode() {
        assertThat(Typed.of("explain", "3").out().strip()).matches("3 +Exit code: a file or value given is wrong\\.");
    }

    @Test
    void explainWhatIsNoCode() {
        Typed typed = Typed.of("explain", "qqqqqq");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("error: there is no code 'qqqqqq'; 'bulwark explain' lists all codes\n");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        assertThat(Typed.of("completion", "bash").out()).contains("doctor", "--json");
        assertThat(Typed.of("completion", "zsh").out()).startsWith("autoload");
        assertThat(Typed.of("completion", "fish").out())
                .contains("complete -c bulwark -n '__fish_use_subcommand' -f -a doctor -d 'Check whether")
                .contains("complete -c bulwark -n '__fish_seen_subcommand_from doctor' -l json");
    }

    @Test
    void completionForAnotherShell() {
        Typed typed = Typed.of("completion", "tcsh");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("tcsh");
    }
}
