package dev.bulwark.model.document;

import java.util.Map;

/** Where documents come from: the only door between reading and the outside world. */
@FunctionalInterface
public interface Folder {

    /**
     * A document of the folder.
     *
     * @param path relative, with slashes, already free of {@code ..}
     * @param askedAt where it is named, for the problem if it cannot be had
     */
    Checked<SourceFile> open(String path, Place askedAt);

    /** A folder that exists in memory only, by path. */
    static Folder of(Map<String, String> texts) {
        return (path, askedAt) -> {
            String text = texts.get(path);
            return text == null ? missing(path, askedAt) : TextCheck.check(new SourceFile(path, text));
        };
    }

    /** The answer for a document that is not there. */
    static Checked<SourceFile> missing(String path, Place askedAt) {
        return Checked.refused(Problem.error(
                ProblemCode.NOT_FOUND, askedAt, "there is no file '" + path + "'", "check the name and the folder"));
    }
}
