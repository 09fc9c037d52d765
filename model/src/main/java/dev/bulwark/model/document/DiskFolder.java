package dev.bulwark.model.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder on disk; nothing outside it is read, through links neither.
 *
 * @param root the folder
 * @param prefix put before names in messages, such as {@code examples/turkey-2019/}
 */
public record DiskFolder(Path root, String prefix) implements Folder {

    /** The folder of a document, named in messages as the user named it. */
    public static DiskFolder of(Path document) {
        Path parent = document.getParent();
        return parent == null
                ? new DiskFolder(Path.of(""), "")
                : new DiskFolder(parent, parent.toString().replace('\\', '/') + "/");
    }

    @Override
    public Checked<SourceFile> open(String path, Place askedAt) {
        try {
            Path file = root.resolve(path);
            if (!Files.isRegularFile(file)) {
                return Folder.missing(prefix + path, beside(file, path), askedAt);
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return Checked.refused(Problem.error(
                        ProblemCode.INCLUDE_REFUSED,
                        askedAt,
                        "'" + path + "' leads out of the document's folder",
                        "copy the file into the folder"));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return TextCheck.decode(prefix + path, in.readNBytes(TextCheck.MAX_BYTES + 1));
            }
        } catch (IOException | InvalidPathException e) {
            return Checked.refused(Problem.error(
                    ProblemCode.NOT_FOUND,
                    askedAt,
                    "'" + prefix + path + "' cannot be read (" + e.getClass().getSimpleName() + ")",
                    ""));
        }
    }

    /** Names in the folder where a file was looked for, as messages name them. */
    private List<String> beside(Path file, String path) throws IOException {
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        String before = prefix + path.substring(0, path.lastIndexOf('/') + 1);
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(n -> before + n.getFileName()).sorted().toList();
        }
    }
}
