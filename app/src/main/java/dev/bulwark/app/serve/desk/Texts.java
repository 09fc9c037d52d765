package dev.bulwark.app.serve.desk;

import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.DiskFolder;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.TextCheck;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scenario's documents as they stand on the desk: what has been changed, over what lies on the disk.
 *
 * @param folder that holds the scenario; nothing outside it is read or written
 * @param main name of the scenario's own file in the folder
 * @param changed texts by path in the folder
 */
public record Texts(Path folder, String main, SortedMap<String, String> changed) {

    public Texts {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
    }

    /** A file as it lies on the disk. */
    public static Texts of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new Texts(
                String.valueOf(absolute.getParent()).isEmpty() ? absolute : absolute.resolveSibling(""),
                String.valueOf(absolute.getFileName()),
                Collections.emptySortedMap());
    }

    /** The same with one document changed. */
    public Texts with(String path, String text) {
        SortedMap<String, String> more = new TreeMap<>(changed);
        more.put(path, text);
        return new Texts(folder, main, more);
    }

    /** What a reader of scenarios opens: the changed texts first. */
    public Folder reading() {
        DiskFolder disk = new DiskFolder(folder, "");
        return (path, askedAt) -> {
            String text = changed.get(path);
            return text == null ? disk.open(path, askedAt) : TextCheck.check(new SourceFile(path, text));
        };
    }

    /** A document as it stands on the desk. */
    public Checked<SourceFile> open(String path) {
        return reading().open(path, Place.startOf(new SourceFile(path, "")));
    }

    /** Where the scenario lies. */
    public Path file() {
        return folder.resolve(main);
    }
}
