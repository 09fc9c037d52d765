package dev.bulwark.app.command;

import dev.bulwark.app.shell.Common;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bulwark doctor}. */
@Command(
        name = "doctor",
        header = "Check whether this machine has what Bulwark needs.",
        footer = {"  bulwark doctor", "  bulwark doctor --json    for scripts; exit code 4 if a check fails"})
public final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Override
    public Integer call() {
        return common.show(Diagnosis.ofThisMachine());
    }
}
