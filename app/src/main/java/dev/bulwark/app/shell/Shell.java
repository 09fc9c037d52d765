package dev.bulwark.app.shell;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs a command line: the conventions of help, errors and exit codes, apart from the commands themselves. */
public final class Shell {
    /** Examples stand first in a help text; they are the footer of a picocli command. */
    private static final List<String> HELP_ORDER = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER_HEADING,
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    private Shell() {}

    /** Runs the root command with arguments and gives the exit code; nothing is thrown. */
    public static int run(Object root, PrintWriter out, PrintWriter err, String... args) {
        int code = prepare(new CommandLine(root), out, err).execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The command with our conventions, for running and for completion scripts. */
    public static CommandLine prepare(CommandLine line, PrintWriter out, PrintWriter err) {
        line.setOut(out).setErr(err);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((problem, _) -> Failures.usage(problem));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> Failures.tell(thrown, command.getErr()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        arrange(line);
        return line;
    }

    private static void arrange(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.sectionKeys(HELP_ORDER);
        usage.footerHeading("%nExamples:%n");
        usage.synopsisHeading("%nUsage: ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nArguments:%n");
        usage.optionListHeading("%nOptions:%n");
        usage.commandListHeading("%nCommands:%n");
        line.getSubcommands().values().forEach(Shell::arrange);
    }
}
