package dev.bulwark.app.serve.desk;

import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Problem;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.reading.ScenarioDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The scenario after so many changes.
 *
 * @param revision grows with every change, undone ones too
 * @param read what reading it gave
 * @param bench what is computed: of this text, or of the last one that had no error
 * @param stale whether the bench belongs to an earlier text
 * @param unsaved documents that differ from the disk
 */
public record Edition(
        int revision,
        Texts texts,
        Checked<ScenarioDraft> read,
        Bench bench,
        boolean stale,
        boolean canUndo,
        boolean canRedo,
        SortedSet<String> unsaved) {

    /** Paths of the scenario's own document and of what it includes. */
    public List<String> documents() {
        List<String> paths = new ArrayList<>(List.of(texts.main()));
        bench.draft().files().stream()
                .map(SourceFile::name)
                .filter(name -> !paths.contains(name))
                .forEach(paths::add);
        return paths;
    }

    public List<Problem> problems() {
        return read.problems();
    }
}
