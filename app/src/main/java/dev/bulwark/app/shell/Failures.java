package dev.bulwark.app.shell;

import dev.bulwark.base.unit.Nearest;
import dev.bulwark.base.unit.QuantityException;
import dev.bulwark.engine.run.UnknownGroundException;
import dev.bulwark.model.document.DocumentException;
import dev.bulwark.terrain.elevation.TerrainException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what was thrown into a message for people and an exit code. */
final class Failures {

    private Failures() {}

    /** A command line that cannot be understood: one sentence, the nearest right word, where to read more. */
    static int usage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println("error: " + message(problem, command));
        err.println("  see: " + name + " --help");
        return ExitCode.USAGE.code();
    }

    /** Anything thrown by a command. */
    static int tell(Throwable thrown, PrintWriter err) {
        ExitCode exit = exitOf(thrown);
        switch (exit) {
            case INTERNAL -> {
                err.println("error: Bulwark has failed: " + thrown);
                err.println("  this is a fault of Bulwark; please report it with the command and the input.");
                if (System.getenv("BULWARK_DEBUG") != null) {
                    thrown.printStackTrace(err);
                } else {
                    err.println("  set BULWARK_DEBUG=1 to see where it happened.");
                }
            }
            case INTERRUPTED -> err.println(thrown instanceof Failure failure ? failure.getMessage() : "interrupted");
            case FINE, USAGE, BAD_INPUT, CHECK_FAILED, CORRUPT_STORE -> err.println(words(thrown));
        }
        return exit.code();
    }

    static ExitCode exitOf(Throwable thrown) {
        return switch (thrown) {
            case Failure failure -> failure.exit();
            case QuantityException _ -> ExitCode.BAD_INPUT;
            case DocumentException _ -> ExitCode.BAD_INPUT;
            case TerrainException _ -> ExitCode.BAD_INPUT;
            case UnknownGroundException _ -> ExitCode.BAD_INPUT;
            case IllegalStateException e when e.getCause() instanceof InterruptedException -> ExitCode.INTERRUPTED;
            case FileSystemException _ -> ExitCode.BAD_INPUT;
            case CancellationException _ -> ExitCode.INTERRUPTED;
            case InterruptedException _ -> ExitCode.INTERRUPTED;
            case ClosedByInterruptException _ -> ExitCode.INTERRUPTED;
            default -> ExitCode.INTERNAL;
        };
    }

    private static String words(Throwable thrown) {
        return switch (thrown) {
            case DocumentException e -> String.valueOf(e.getMessage());
            case NoSuchFileException e -> "error: " + e.getFile() + ": there is no such file";
            case FileSystemException e ->
                "error: " + e.getFile() + ": cannot be read or written (" + e.getReason() + ")";
            default -> "error: " + thrown.getMessage();
        };
    }

    private static String message(ParameterException problem, CommandLine command) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)
                || unmatched.getUnmatched().isEmpty()) {
            return lowerFirst(String.valueOf(problem.getMessage()));
        }
        String word = unmatched.getUnmatched().getFirst();
        boolean option = word.startsWith("-");
        boolean group = !command.getSubcommands().isEmpty();
        String kind = option ? "option" : group ? "command" : "argument";
        Optional<String> near = Nearest.to(word, option ? options(command) : commands(command));
        return "unknown " + kind + " '" + word + "'"
                + near.map(n -> "; did you mean '" + n + "'?").orElse("");
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        command.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));
        return names;
    }

    private static List<String> commands(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
