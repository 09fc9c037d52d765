package dev.bulwark.track.text;

/** A recording that cannot be read; the message, with the line, is for people. */
public final class RecordingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String detail;

    public RecordingException(int line, String detail) {
        super("line " + line + ": " + detail);
        this.line = line;
        this.detail = detail;
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
