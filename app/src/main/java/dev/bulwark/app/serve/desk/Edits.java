package dev.bulwark.app.serve.desk;

import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.EditException;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.YamlEdit;
import java.util.List;

/**
 * Changes values in the document that holds them. What is new on the top level goes into the scenario's own document, so
 * that files which other scenarios include too are left alone.
 */
final class Edits {

    private Edits() {}

    /**
     * @param documents by path, the scenario's own first
     * @throws EditException if a path leads nowhere
     */
    static Texts apply(Texts texts, List<String> documents, List<Edit> edits) {
        Texts now = texts;
        for (Edit edit : edits) {
            String path = home(now, documents, edit);
            String before = text(now, path);
            now = now.with(
                    path,
                    switch (edit) {
                        case Edit.Set set -> YamlEdit.set(before, set.path(), set.value());
                        case Edit.Insert insert -> YamlEdit.insert(before, insert.path(), insert.item());
                        case Edit.Delete delete -> YamlEdit.delete(before, delete.path());
                    });
        }
        return now;
    }

    /** The document that has most of the path; of several the first. */
    private static String home(Texts texts, List<String> documents, Edit edit) {
        if (edit instanceof Edit.Insert && edit.path().size() == 1) {
            return texts.main();
        }
        String home = texts.main();
        int deepest = -1;
        for (String path : documents) {
            int depth = YamlEdit.depth(text(texts, path), edit.path());
            if (depth > deepest) {
                deepest = depth;
                home = path;
            }
        }
        return home;
    }

    private static String text(Texts texts, String path) {
        return switch (texts.open(path)) {
            case Checked.Fine<SourceFile> fine -> fine.value().text();
            case Checked.Refused<SourceFile> refused ->
                throw new EditException(refused.problems().getFirst().message());
        };
    }
}
