package dev.bulwark.app.work;

import dev.bulwark.exchange.track.SensorsFile;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.text.PictureReader;
import dev.bulwark.track.text.PlotsReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A recording as it was read.
 *
 * @param truth null where it is not known
 */
public record Recording(
        Plots plots, SensorsFile known, @Nullable Picture truth) {

    /**
     * Reads one, plain or gzipped.
     *
     * @throws dev.bulwark.app.shell.Failure with file and line, if something in it cannot be meant
     * @throws dev.bulwark.model.document.DocumentException if the sensors cannot be read
     */
    public static Recording read(Path plotsFile, Path sensorsFile, @Nullable Path truthFile) throws IOException {
        SensorsFile known = SensorsFile.read(new SourceFile(sensorsFile.toString(), Recordings.text(sensorsFile)));
        Plots plots = Recordings.read(plotsFile, text -> PlotsReader.read(text, known.sensors()));
        Picture truth =
                truthFile == null ? null : Recordings.read(truthFile, text -> PictureReader.read(text, "truth_id"));
        return new Recording(plots, known, truth);
    }
}
