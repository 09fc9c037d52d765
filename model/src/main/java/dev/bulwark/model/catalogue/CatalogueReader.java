package dev.bulwark.model.catalogue;

import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.DiskFolder;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Includes;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.TextCheck;
import dev.bulwark.model.shape.At;
import dev.bulwark.model.shape.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads catalogue documents: the bundled one, and users' own that extend it or override its figures. */
public final class CatalogueReader {
    private static final Catalogue EMPTY =
            new Catalogue("", Map.of(), Map.of(), java.util.List.of(), Map.of(), Map.of());

    private CatalogueReader() {}

    /** The JSON Schema of catalogue documents. */
    public static Map<String, Object> schema() {
        return JsonSchema.of("Bulwark catalogue", CatalogueShapes.catalogue());
    }

    /** The bundled catalogue. @throws dev.bulwark.model.document.DocumentException if it breaks its own rules */
    public static Catalogue bundled() {
        return read(CatalogueReader::resource, "bundled.yaml", EMPTY).orThrow();
    }

    /** A catalogue file on its own or on top of the bundled one. */
    public static Checked<Catalogue> read(Path file, Catalogue base) {
        Path name = file.getFileName();
        return read(DiskFolder.of(file), name == null ? "" : name.toString(), base);
    }

    /** A document of a folder, on top of a catalogue. */
    public static Checked<Catalogue> read(Folder folder, String path, Catalogue base) {
        Problems problems = new Problems();
        Place start = Place.startOf(new SourceFile(path, ""));
        @Nullable
        Catalogue catalogue = extend(folder, path, start, base, problems).orElse(null);
        return catalogue == null ? new Checked.Refused<>(problems.list()) : problems.finish(catalogue);
    }

    /** As {@link #read}, for a document named by another. */
    public static Optional<Catalogue> extend(
            Folder folder, String path, Place askedAt, Catalogue base, Problems problems) {
        return Includes.read(folder, path, askedAt, problems)
                .flatMap(whole -> CatalogueShapes.catalogue().read(whole.content(), new At(path, problems)))
                .map(document -> new CatalogueBuilder(base, path, problems).build(document));
    }

    private static Checked<SourceFile> resource(String path, Place askedAt) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(path)) {
            return in == null
                    ? Folder.missing(path, List.of(), askedAt)
                    : TextCheck.decode("catalogue/" + path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
