package dev.bulwark.app;

import dev.bulwark.app.command.Version;
import dev.bulwark.app.shell.Shell;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        if (args.length == 1 && args[0].equals("--version")) { // without the price of a command line parser
            out.println(Version.line());
            out.flush();
            return;
        }
        System.exit(Shell.run(new Bulwark(), out, writer(FileDescriptor.err), args));
    }

    /** UTF-8 whatever the locale says: a result must not change its bytes with the machine. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}
