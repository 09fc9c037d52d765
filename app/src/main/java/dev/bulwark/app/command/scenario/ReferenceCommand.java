package dev.bulwark.app.command.scenario;

import dev.bulwark.app.shell.Common;
import dev.bulwark.model.study.LanguagePage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bulwark scenario reference}. */
@Command(
        name = "reference",
        header = "Give the reference of all document languages as one page of Markdown.",
        footer = "  bulwark scenario reference > docs/documents.md")
public final class ReferenceCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Override
    public Integer call() {
        return common.show(new NewCommand.Text(LanguagePage.text()));
    }
}
