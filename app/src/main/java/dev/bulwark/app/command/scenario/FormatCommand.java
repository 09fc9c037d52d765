package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Failure;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.TextCheck;
import dev.bulwark.model.document.Tidy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bulwark scenario format}. */
@Command(
        name = "format",
        header = "Tidy a document's spaces; comments, order and words stay.",
        footer = {"  bulwark scenario format my.yaml", "  bulwark scenario format my.yaml --write"})
public final class FormatCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(paramLabel = "FILE", description = "A scenario, a study, a catalogue, or a part of one.")
    private Path file = Path.of("");

    @Option(names = "--write", description = "Change the file instead of printing it.")
    private boolean write;

    @Override
    public Integer call() throws IOException {
        String text = tidy(Files.readAllBytes(file));
        if (!write) {
            return common.show(new NewCommand.Text(text));
        }
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        return 0;
    }

    private String tidy(byte[] bytes) {
        return switch (TextCheck.decode(file.toString(), bytes)) {
            case Checked.Refused<SourceFile> refused -> throw refusal(refused.problems());
            case Checked.Fine<SourceFile> fine -> {
                Problems problems = new Problems();
                yield Tidy.format(fine.value(), problems).orElseThrow(() -> refusal(problems.list()));
            }
        };
    }

    private static Failure refusal(List<Problem> problems) {
        return Failure.badInput("the document is refused\n"
                + ProblemList.text(problems, Style.PLAIN).stripTrailing());
    }
}
