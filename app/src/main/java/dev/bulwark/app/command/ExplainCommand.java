package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bulwark explain}. */
@Command(
        name = "explain",
        header = "Tell more about the code of an error message, or about an exit code.",
        footer = {"  bulwark explain unknown-key", "  bulwark explain 3", "  bulwark explain    all codes"})
public final class ExplainCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "What stands in brackets after an error message.")
    private @Nullable String code;

    @Override
    public Integer call() {
        return common.show(code == null ? Explanations.all() : Explanations.of(code));
    }
}
