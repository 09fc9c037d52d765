package dev.bulwark.app.command;

import dev.bulwark.app.shell.Shell;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bulwark practise}: runs some commands for nobody, so that the launcher can record which classes they need. */
@Command(name = "practise", hidden = true, header = "Run some commands for nobody, to record what they need.")
public final class PractiseCommand implements Callable<Integer> {
    private static final List<List<String>> LINES = List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("version", "--json"),
            List.of("explain"),
            List.of("run", "examples/turkey-2019/s400-two.yaml", "--replications", "40", "--quiet", "--json"),
            List.of("run", "examples/reference-raid/raid.yaml", "--replications", "1500", "--quiet", "--json"));

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Class<?> root =
                java.util.Objects.requireNonNull(spec).root().userObject().getClass();
        for (List<String> line : LINES) {
            PrintWriter nobody = new PrintWriter(new StringWriter());
            Shell.run(newRoot(root), nobody, nobody, line.toArray(String[]::new));
        }
        return 0;
    }

    private static Object newRoot(Class<?> root) {
        try {
            return root.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
