package dev.bulwark.app.serve;

import dev.bulwark.app.serve.api.FilesJson;
import dev.bulwark.app.shell.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What somebody means who names a folder: the one scenario in it. */
final class Opening {

    private Opening() {}

    static Path scenario(Path given) throws IOException {
        if (!Files.isDirectory(given)) {
            return given;
        }
        List<String> names = FilesJson.scenarios(given);
        if (names.isEmpty()) {
            throw Failure.badInput(
                    given + ": no scenario lies in this folder; give a scenario document, and the folder of"
                            + " recorded plots with --recordings");
        }
        if (names.size() > 1) {
            throw Failure.badInput(
                    given + ": several scenarios lie in this folder; give one of " + String.join(", ", names));
        }
        return given.resolve(names.getFirst());
    }
}
