package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.DiskFolder;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.YamlText;
import dev.bulwark.model.shape.At;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The outlines of a GeoJSON file that a command names. */
public final class OutlineFile {

    private OutlineFile() {}

    /** Closed lines, the first point not repeated; a point inside an odd number of them is inside. */
    public static Checked<List<List<Geodetic>>> read(Path file) {
        String name = String.valueOf(file.getFileName());
        Problems problems = new Problems();
        return switch (DiskFolder.of(file).open(name, Place.startOf(new SourceFile(name, "")))) {
            case Checked.Refused<SourceFile> refused -> new Checked.Refused<>(refused.problems());
            case Checked.Fine<SourceFile> fine -> {
                Optional<List<List<Geodetic>>> rings = YamlText.read(fine.value(), problems)
                        .flatMap(tree -> GeoJsonOutline.rings(tree, new At(name, problems)));
                yield rings.<Checked<List<List<Geodetic>>>>map(problems::finish)
                        .orElseGet(() -> new Checked.Refused<>(problems.list()));
            }
        };
    }
}
