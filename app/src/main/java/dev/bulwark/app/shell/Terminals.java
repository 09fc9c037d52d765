package dev.bulwark.app.shell;

import java.util.Map;

/** Which of the standard streams are terminals: Java cannot tell, so the launcher says it in a variable. */
public final class Terminals {
    /** Holds the numbers of the streams that are terminals: "12" for both standard output and standard error. */
    public static final String VARIABLE = "BULWARK_TERMINALS";

    private Terminals() {}

    /** Whether a line on standard error may be redrawn. */
    public static boolean mayAnimate(Map<String, String> environment) {
        return environment.getOrDefault(VARIABLE, "").contains("2")
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }
}
