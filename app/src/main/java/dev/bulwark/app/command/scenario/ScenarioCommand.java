package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Failure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code bulwark scenario}, a group of commands. */
@Command(
        name = "scenario",
        header = "Begin, check and tidy scenario and study documents.",
        mixinStandardHelpOptions = true,
        footer = {
            "  bulwark scenario new > my.yaml          a commented scenario to begin with",
            "  bulwark scenario check my.yaml          every mistake with its place and its cure",
            "  bulwark scenario schema > s.json        JSON Schema, for editors"
        },
        subcommands = {
            ScenarioCheckCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            FormatCommand.class,
            ReferenceCommand.class
        })
public final class ScenarioCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw Failure.usage("a command is missing; 'bulwark scenario new' is a good start");
    }
}
