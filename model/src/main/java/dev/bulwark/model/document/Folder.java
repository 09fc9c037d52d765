package dev.bulwark.model.document;

import dev.bulwark.base.unit.Nearest;
import java.util.Collection;
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
            return text == null ? missing(path, texts.keySet(), askedAt) : TextCheck.check(new SourceFile(path, text));
        };
    }

    /**
     * The answer for a document that is not there.
     *
     * @param beside names of the files that are, in the same form
     */
    static Checked<SourceFile> missing(String path, Collection<String> beside, Place askedAt) {
        String fix = Nearest.to(path, beside)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("check the name and the folder");
        return Checked.refused(Problem.error(ProblemCode.NOT_FOUND, askedAt, "there is no file '" + path + "'", fix));
    }
}
