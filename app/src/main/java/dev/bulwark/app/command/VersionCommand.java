package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** {@code bulwark version}. */
@Command(
        name = "version",
        header = "Show the version of Bulwark and of what runs it.",
        footer = "  bulwark version --json")
public final class VersionCommand implements Callable<Integer>, IVersionProvider {
    @Mixin
    private final Common common = new Common();

    @Override
    public Integer call() {
        return common.show(Version.here());
    }

    @Override
    public String[] getVersion() {
        return new String[] {Version.line()};
    }
}
