package dev.bulwark.app.work;

import dev.bulwark.app.shell.Terminals;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Shows a file or an address to somebody who sits before a screen. */
public final class Browser {

    private Browser() {}

    /** Opens a file or an address if there is a display and somebody at a terminal; otherwise, or if that fails, does nothing. */
    public static void open(String what, Map<String, String> environment) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean display = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        boolean mac = system.contains("mac");
        if (!Terminals.mayAnimate(environment) || !(display || mac)) {
            return;
        }
        try {
            new ProcessBuilder(mac ? "open" : "xdg-open", what)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // nobody opens it; the answer names the file
        }
    }
}
