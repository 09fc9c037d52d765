package dev.bulwark.app;

import dev.bulwark.app.command.AssignCommand;
import dev.bulwark.app.command.CausesCommand;
import dev.bulwark.app.command.CompareCommand;
import dev.bulwark.app.command.CompletionCommand;
import dev.bulwark.app.command.DemoCommand;
import dev.bulwark.app.command.DoctorCommand;
import dev.bulwark.app.command.ExplainCommand;
import dev.bulwark.app.command.MeasuresCommand;
import dev.bulwark.app.command.PractiseCommand;
import dev.bulwark.app.command.RunCommand;
import dev.bulwark.app.command.StudyCommand;
import dev.bulwark.app.command.ValidationCommand;
import dev.bulwark.app.command.VersionCommand;
import dev.bulwark.app.command.catalogue.CatalogueCommand;
import dev.bulwark.app.command.coverage.CoverageCommand;
import dev.bulwark.app.command.coverage.ProfileCommand;
import dev.bulwark.app.command.coverage.WarningCommand;
import dev.bulwark.app.command.reach.CrossingsCommand;
import dev.bulwark.app.command.reach.FootprintCommand;
import dev.bulwark.app.command.scenario.ScenarioCommand;
import dev.bulwark.app.command.terrain.TerrainCommand;
import dev.bulwark.app.command.track.TrackCommand;
import dev.bulwark.app.serve.ServeCommand;
import dev.bulwark.app.shell.Failure;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The root of the command line; a new command is added to the list of subcommands, in the order of the help text. */
@Command(
        name = "bulwark",
        header = "What an air and missile defence can really see, reach and stop, and how sure one may be.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionCommand.class,
        footer = {
            "  bulwark demo                               the answer to the lead question, as a report",
            "  bulwark serve                              the page: think on a globe",
            "  bulwark run my.yaml --replications 1000    one scenario, many times",
            "  bulwark COMMAND --help                     examples and options of a command"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:fine",
            "  1:a fault of Bulwark itself",
            "  2:the command line cannot be understood",
            "  3:a file or value given is wrong",
            "  4:a check was made and failed",
            "  5:stored results are damaged or not what they say",
            "130:stopped by Ctrl-C"
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            RunCommand.class,
            MeasuresCommand.class,
            CompareCommand.class,
            StudyCommand.class,
            CausesCommand.class,
            CoverageCommand.class,
            ProfileCommand.class,
            WarningCommand.class,
            FootprintCommand.class,
            CrossingsCommand.class,
            TerrainCommand.class,
            ScenarioCommand.class,
            CatalogueCommand.class,
            AssignCommand.class,
            TrackCommand.class,
            ValidationCommand.class,
            DoctorCommand.class,
            ExplainCommand.class,
            CompletionCommand.class,
            VersionCommand.class,
            PractiseCommand.class,
        })
public final class Bulwark implements Callable<Integer> {
    @Override
    public Integer call() {
        throw Failure.usage("a command is missing; 'bulwark --help' lists them, 'bulwark demo' is a good start");
    }
}
