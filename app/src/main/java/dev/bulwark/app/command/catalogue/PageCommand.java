package dev.bulwark.app.command.catalogue;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Common;
import dev.bulwark.app.shell.Style;
import dev.bulwark.model.catalogue.CataloguePage;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bulwark catalogue page}. */
@Command(
        name = "page",
        header = "Give the whole catalogue as one page of Markdown.",
        footer = "  bulwark catalogue page > docs/catalogue.md")
public final class PageCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Option(names = "--with", paramLabel = "FILE", description = "An own catalogue file on top of the bundled one.")
    private @Nullable Path own;

    @Override
    public Integer call() {
        return common.show(new Page(CataloguePage.of(Catalogues.with(own))));
    }

    /** The page as it stands. */
    record Page(String markdown) implements Answer {
        @Override
        public String schema() {
            return "bulwark.catalogue.page/1";
        }

        @Override
        public Map<String, ?> json() {
            return Map.of("markdown", markdown);
        }

        @Override
        public String text(Style style) {
            return markdown;
        }
    }
}
