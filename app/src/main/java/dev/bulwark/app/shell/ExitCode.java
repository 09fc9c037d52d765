package dev.bulwark.app.shell;

/** How a command ended, for scripts. */
public enum ExitCode {
    FINE(0, "fine"),
    INTERNAL(1, "a fault of Bulwark itself"),
    USAGE(2, "the command line cannot be understood"),
    BAD_INPUT(3, "a file or value given is wrong"),
    CHECK_FAILED(4, "a check was made and failed"),
    CORRUPT_STORE(5, "stored results are damaged or not what they say"),
    INTERRUPTED(130, "stopped by Ctrl-C");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
