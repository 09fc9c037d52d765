package dev.bulwark.assign.instance;

/** An instance that cannot be read; the message, with the line, is for people. */
public final class InstanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String detail;

    InstanceException(int line, String message) {
        super("line " + line + ": " + message);
        this.line = line;
        this.detail = message;
    }

    /** Line of the text, from 1. */
    public int line() {
        return line;
    }

    /** What was found and what was expected, without the line. */
    public String detail() {
        return detail;
    }
}
