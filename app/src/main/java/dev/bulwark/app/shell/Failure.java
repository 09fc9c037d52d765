package dev.bulwark.app.shell;

/** A command that cannot answer: what to tell the user, and the exit code. Never shown with a stack trace. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ExitCode exit;

    public Failure(ExitCode exit, String message) {
        super(message);
        this.exit = exit;
    }

    public static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    public static Failure badInput(String message) {
        return new Failure(ExitCode.BAD_INPUT, message);
    }

    /** Stopped by Ctrl-C, in good order. */
    public static Failure paused(String message) {
        return new Failure(ExitCode.INTERRUPTED, message);
    }

    public ExitCode exit() {
        return exit;
    }
}
