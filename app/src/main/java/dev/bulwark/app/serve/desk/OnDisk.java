package dev.bulwark.app.serve.desk;

import dev.bulwark.app.serve.http.Refusal;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the documents said when they were last read, so that nobody's later change is written over unseen. */
final class OnDisk {
    private final Map<String, String> read = new TreeMap<>();

    /** Takes note of what an edition was read from; of a document that it changes, what was read before stays. */
    void note(Edition edition) {
        for (SourceFile file : edition.bench().draft().files()) {
            if (!edition.texts().changed().containsKey(file.name()) && !edition.stale()) {
                read.put(file.name(), file.text());
            }
        }
    }

    /** Forgets everything, because another scenario is opened. */
    void forget() {
        read.clear();
    }

    /** Takes note of what was written. */
    void written(Texts texts) {
        read.putAll(texts.changed());
    }

    /** Refuses to write over a document that is not what was read any more, nor already what is to be written. */
    void check(Texts texts) {
        texts.changed().forEach((path, text) -> {
            Optional<String> now = now(texts, path);
            String before = read.get(path);
            if (before != null
                    && now.isPresent()
                    && !now.get().equals(before)
                    && !now.get().equals(text)) {
                throw new Refusal(
                        409,
                        "disk",
                        "'" + path + "' has changed on the disk since it was read",
                        "",
                        "write over it, read it from the disk and lose what was changed here, or save under a new name");
            }
        });
    }

    private static Optional<String> now(Texts texts, String path) {
        return new Texts(texts.folder(), texts.main(), new TreeMap<>()).open(path)
                        instanceof Checked.Fine<SourceFile> fine
                ? Optional.of(fine.value().text())
                : Optional.empty();
    }
}
