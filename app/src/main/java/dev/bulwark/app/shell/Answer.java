package dev.bulwark.app.shell;

import java.util.Map;

/** What a command found out, ready to be told to people or to programs. Implementations are records without I/O. */
public interface Answer {

    /** Name and version of the JSON object, such as {@code bulwark.coverage/1}. */
    String schema();

    /** For programs, in a fixed order of keys; maps, lists, strings, numbers, booleans and nulls only. */
    Map<String, ?> json();

    /** For people; lines end with a line break. */
    String text(Style style);

    /** Fine, unless the answer is that a check failed. */
    default ExitCode exit() {
        return ExitCode.FINE;
    }
}
