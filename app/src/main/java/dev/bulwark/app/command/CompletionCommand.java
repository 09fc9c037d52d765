package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bulwark completion}. */
@Command(
        name = "completion",
        header = "Print a script that makes the shell complete commands and options.",
        footer = {
            "  source <(bulwark completion bash)",
            "  source <(bulwark completion zsh)",
            "  bulwark completion fish > ~/.config/fish/completions/bulwark.fish"
        })
public final class CompletionCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Completion.Kind kind = Completion.Kind.BASH;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec here = java.util.Objects.requireNonNull(spec);
        return common.show(Completion.of(kind, here.root().commandLine()));
    }
}
