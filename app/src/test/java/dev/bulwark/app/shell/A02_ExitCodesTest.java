package dev.bulwark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bulwark.app.Typed;
import dev.bulwark.base.unit.Dimension;
import dev.bulwark.base.unit.Quantity;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class A02_ExitCodesTest {

    @Test
    void fine() {
        assertThat(ending(() -> 0).exit()).isZero();
    }

    @Test
    void ourOwnFault() {
        Typed typed = ending(() -> {
            throw new IllegalStateException("queue is empty");
        });
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(typed.err()).startsWith("error: Bulwark has failed: ").contains("please report");
    }

    @Test
    void usage() {
        Typed typed = ending(() -> {
            throw Failure.usage("two of --a and --b");
        });
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).isEqualTo("error: two of --a and --b\n");
    }

    @Test
    void badInput() {
        assertThat(ending(() -> {
                            throw Failure.badInput("no raid");
                        })
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void unitMissingIsBadInput() {
        Typed typed = ending(() -> (int) Quantity.parseSi("250", Dimension.LENGTH));
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).startsWith("error: '250' has no unit;").doesNotContain("\tat ");
    }

    @Test
    void fileMissingIsBadInput() {
        Typed typed = ending(() -> Files.readAllLines(Path.of("not/here.yaml")).size());
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).isEqualTo("error: not/here.yaml: there is no such file\n");
        assertThat(Failures.exitOf(new NoSuchFileException("x"))).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void aCheckThatFails() {
        assertThat(Typed.of(new Checking()).exit()).isEqualTo(4);
    }

    @Test
    void corruptStore() {
        assertThat(ending(() -> {
                            throw new Failure(ExitCode.CORRUPT_STORE, "runs.parquet is not what its manifest says");
                        })
                        .exit())
                .isEqualTo(5);
    }

    @Test
    void interrupted() {
        Typed typed = ending(() -> {
            throw new CancellationException();
        });
        assertThat(typed.exit()).isEqualTo(130);
        assertThat(typed.err()).isEqualTo("interrupted\n");
    }

    private static Typed ending(Callable<Integer> how) {
        return Typed.of(new Ending(how));
    }

    /** A command that ends as it is told. */
    @Command(name = "end")
    static final class Ending implements Callable<Integer> {
        private final Callable<Integer> how;

        Ending(Callable<Integer> how) {
            this.how = how;
        }

        @Override
        public Integer call() throws Exception {
            return how.call();
        }
    }

    /** A command whose answer is that a check failed. */
    @Command(name = "check")
    static final class Checking implements Callable<Integer> {
        @Mixin
        private final Common common = new Common();

        @Override
        public Integer call() {
            return common.show(new Broken());
        }
    }

    record Broken() implements Answer {
        @Override
        public String schema() {
            return "test/1";
        }

        @Override
        public Map<String, ?> json() {
            return Map.of();
        }

        @Override
        public String text(Style style) {
            return "broken\n";
        }

        @Override
        public ExitCode exit() {
            return ExitCode.CHECK_FAILED;
        }
    }
}
