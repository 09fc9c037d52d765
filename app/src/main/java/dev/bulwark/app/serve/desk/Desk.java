package dev.bulwark.app.serve.desk;

import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.app.work.TerrainSource;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.DocumentException;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.reading.ScenarioDraft;
import dev.bulwark.model.reading.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The one open scenario: every change makes a new edition, and none is lost before it is saved. */
public final class Desk {
    private static final int MOST_STEPS = 500;
    private static final int MOST_RECENT = 8;

    private final Catalogue bundled;
    private final Deque<Texts> undo = new ArrayDeque<>();
    private final Deque<Texts> redo = new ArrayDeque<>();
    private final TerrainSource terrain;
    private final Deque<Edition> recent = new ArrayDeque<>();
    private final OnDisk disk = new OnDisk();
    private Edition now;

    /**
     * @param file to open first
     * @throws DocumentException if it is refused
     */
    public Desk(Catalogue bundled, Path file) {
        this.bundled = bundled;
        this.terrain = new TerrainSource(file);
        Texts texts = Texts.of(file);
        Checked<ScenarioDraft> read = read(texts);
        Bench bench = Bench.of(read.orThrow(), terrain);
        this.now = new Edition(1, texts, read, bench, false, false, false, new TreeSet<>());
        disk.note(now);
    }

    public synchronized Edition now() {
        return now;
    }

    /** The edition of a revision that a request was made for. */
    public Edition at(int revision) {
        Edition edition = now();
        if (revision != edition.revision()) {
            throw new Refusal(
                    409,
                    "revision",
                    String.valueOf(revision),
                    String.valueOf(edition.revision()),
                    "the scenario has changed meanwhile; read it again");
        }
        return edition;
    }

    /** As {@link #at}, for questions that change nothing: one of the last few serves too, because an edit may overtake them. */
    public synchronized Edition recent(int revision) {
        return recent.stream().filter(e -> e.revision() == revision).findFirst().orElseGet(() -> at(revision));
    }

    /** Changes the texts of a revision. */
    public synchronized Edition change(int revision, UnaryOperator<Texts> change) {
        Texts before = at(revision).texts();
        Texts after = change.apply(before);
        if (after.equals(before)) {
            return now;
        }
        undo.push(before);
        if (undo.size() > MOST_STEPS) {
            undo.removeLast();
        }
        redo.clear();
        return show(after);
    }

    public synchronized Edition undo() {
        return step(undo, redo, "undo");
    }

    public synchronized Edition redo() {
        return step(redo, undo, "redo");
    }

    private Edition step(Deque<Texts> from, Deque<Texts> to, String word) {
        if (from.isEmpty()) {
            throw new Refusal(409, word, "nothing to " + word, "", "");
        }
        to.push(now.texts());
        return show(from.pop());
    }

    /**
     * Changes single values.
     *
     * @throws dev.bulwark.model.document.EditException if a path leads nowhere
     */
    public synchronized Edition edit(int revision, List<Edit> edits) {
        List<String> documents = at(revision).documents();
        return change(revision, texts -> Edits.apply(texts, documents, edits));
    }

    /** Opens another scenario of the folder; what was not saved is given up. */
    public synchronized Edition load(String name) {
        Texts texts = Texts.of(now.texts().folder().resolve(name));
        Checked<ScenarioDraft> read = read(texts);
        Bench bench = now.bench().next(read.orThrow(), terrain);
        undo.clear();
        redo.clear();
        disk.forget();
        return next(new Edition(now.revision() + 1, texts, read, bench, false, false, false, new TreeSet<>()));
    }

    /**
     * Writes what is unsaved.
     *
     * @param name of a new scenario; empty to write over the one that was opened
     * @param over whether documents that somebody else changed meanwhile are written over too
     */
    public synchronized Edition save(int revision, String name, boolean over) throws IOException {
        Texts texts = at(revision).texts();
        if (name.isEmpty() || name.equals(texts.main())) {
            if (!over) {
                disk.check(texts);
            }
            Saving.save(texts);
            disk.written(texts);
            return show(texts);
        }
        if (Files.exists(texts.folder().resolve(name))) {
            throw new Refusal(409, "file", "'" + name + "' is there already", "a new name", "");
        }
        undo.clear(); // the steps before belong to the documents of the old name
        redo.clear();
        return show(Saving.saveAs(texts, name));
    }

    private Edition show(Texts texts) {
        Checked<ScenarioDraft> read = read(texts);
        Bench bench = switch (read) {
            case Checked.Fine<ScenarioDraft> fine -> now.bench().next(fine.value(), terrain);
            case Checked.Refused<ScenarioDraft> _ -> now.bench();
        };
        return next(new Edition(
                now.revision() + 1,
                texts,
                read,
                bench,
                read instanceof Checked.Refused<ScenarioDraft>,
                !undo.isEmpty(),
                !redo.isEmpty(),
                unsaved(texts)));
    }

    private Edition next(Edition edition) {
        recent.addLast(now);
        if (recent.size() > MOST_RECENT) {
            recent.removeFirst();
        }
        now = edition;
        disk.note(now);
        return now;
    }

    private Checked<ScenarioDraft> read(Texts texts) {
        return new ScenarioReader(bundled).read(texts.reading(), texts.main());
    }

    private static SortedSet<String> unsaved(Texts texts) {
        SortedSet<String> unsaved = new TreeSet<>();
        for (Map.Entry<String, String> e : new TreeMap<>(texts.changed()).entrySet()) {
            Texts disk = new Texts(texts.folder(), texts.main(), new TreeMap<>());
            boolean same = disk.open(e.getKey()) instanceof Checked.Fine<SourceFile> fine
                    && fine.value().text().equals(e.getValue());
            if (!same) {
                unsaved.add(e.getKey());
            }
        }
        return unsaved;
    }
}
