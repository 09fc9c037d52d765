package dev.bulwark.app.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.base.stats.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every closed form of docs/validation.md, staged again. */
@Tag("slow")
class A01_ValidationTest {
    private static List<Check> checks = List.of();

    @BeforeAll
    static void stage() {
        checks = Validation.all();
    }

    @Test
    void everyCaseHolds() {
        assertThat(checks)
                .hasSizeGreaterThan(200)
                .allSatisfy(c -> assertThat(c.holds()).as("%s", c).isTrue());
    }

    @Test
    void thePageIsCurrent() throws IOException {
        assertThat(ValidationPage.of(checks))
                .as("made again by: bulwark validation > docs/validation.md")
                .isEqualTo(Files.readString(Path.of("../docs/validation.md")));
    }

    /** Negative control: a known answer that is wrong by a tenth does not hold, in any section. */
    @Test
    void aWrongExpectationFails() {
        for (String section : checks.stream().map(Check::section).distinct().toList()) {
            assertThat(checks.stream().filter(c -> c.section().equals(section)))
                    .as(section)
                    .anyMatch(c -> !c.expecting(1.1 * c.expected()).holds());
        }
        Check wrong = checks.getFirst().expecting(99);
        assertThat(ValidationPage.of(List.of(wrong))).contains("**0 of 1 cases hold.**", "| **fails** |");
    }

    @Test
    void anIntervalThatIsNoNumberHoldsNothing() {
        Interval none = new Interval(Double.NaN, Double.NaN, Double.NaN);
        assertThat(new Check("s", "n", 1, "", "x", none, "y").holds()).isFalse();
    }
}
