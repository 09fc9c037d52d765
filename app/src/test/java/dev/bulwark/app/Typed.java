package dev.bulwark.app;

import dev.bulwark.app.shell.Shell;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line printed, and its exit code. */
public record Typed(int exit, String out, String err) {

    /** Types {@code bulwark} and these words. */
    public static Typed of(String... words) {
        return of(new Bulwark(), words);
    }

    public static Typed of(Object root, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Shell.run(root, new PrintWriter(out), new PrintWriter(err), words);
        return new Typed(exit, out.toString(), err.toString());
    }
}
