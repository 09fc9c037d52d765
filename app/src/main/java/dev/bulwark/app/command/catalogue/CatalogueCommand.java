package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Failure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code bulwark catalogue}, a group of commands. */
@Command(
        name = "catalogue",
        header = "Published figures with their sources and ranges.",
        mixinStandardHelpOptions = true,
        footer = {
            "  bulwark catalogue list                  everything that a scenario can name",
            "  bulwark catalogue show s400             what is known, what is disputed and by whom",
            "  bulwark catalogue sources s400          where it was read",
            "  bulwark catalogue check own.yaml        is my own catalogue file sound, and what does it change?"
        },
        subcommands = {ListCommand.class, ShowCommand.class, SourcesCommand.class, CheckCommand.class, PageCommand.class
        })
public final class CatalogueCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw Failure.usage("a command is missing; 'bulwark catalogue list' is a good start");
    }
}
