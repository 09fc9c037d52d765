package dev.bulwark.app.serve.desk;

import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.EditException;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.YamlEdit;
import dev.bulwark.model.document.YamlValue;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes changed documents into the scenario's folder, each whole or not at all. */
final class Saving {
    private static final int MOST_INCLUDES = 100;

    private Saving() {}

    /** Writes over what was opened. */
    static Texts save(Texts texts) throws IOException {
        for (String path : texts.changed().keySet()) {
            write(texts, path, texts.changed().getOrDefault(path, ""));
        }
        return texts;
    }

    /**
     * Writes a new scenario; included documents that were changed are written anew beside it and included instead, so that
     * other scenarios keep theirs.
     *
     * @param name a plain file name
     */
    static Texts saveAs(Texts texts, String name) throws IOException {
        String stem = name.substring(0, name.lastIndexOf('.'));
        SortedMap<String, String> changed = new TreeMap<>(texts.changed());
        String main = changed.containsKey(texts.main())
                ? changed.getOrDefault(texts.main(), "")
                : ((Checked.Fine<SourceFile>) texts.open(texts.main())).value().text();
        changed.remove(texts.main());
        SortedMap<String, String> written = new TreeMap<>();
        for (String path : changed.keySet()) {
            String own = stem + "-" + path.substring(path.lastIndexOf('/') + 1);
            main = including(main, path, own);
            written.put(own, changed.getOrDefault(path, ""));
        }
        written.put(name, main);
        for (String path : written.keySet()) {
            write(texts, path, written.getOrDefault(path, ""));
        }
        return new Texts(texts.folder(), name, written);
    }

    /** With another document included in the place of one. */
    private static String including(String main, String path, String other) {
        for (int i = 0; i < MOST_INCLUDES; i++) {
            List<String> item = List.of("include", String.valueOf(i));
            if (YamlEdit.depth(main, item) < 2) {
                break;
            }
            if (YamlEdit.text(main, item).equals(path)) {
                return YamlEdit.set(main, item, new YamlValue.Text(other));
            }
        }
        throw new EditException(
                "'" + path + "' is not included by the scenario's own document; save it under its own name");
    }

    private static void write(Texts texts, String path, String text) throws IOException {
        SafeFiles.write(texts.folder().resolve(path), text);
    }
}
