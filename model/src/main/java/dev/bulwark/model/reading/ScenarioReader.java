package dev.bulwark.model.reading;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.CatalogueReader;
import dev.bulwark.model.catalogue.FigureBook;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.DiskFolder;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.Includes;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.scenario.Region;
import dev.bulwark.model.shape.At;
import dev.bulwark.model.shape.JsonSchema;
import dev.bulwark.model.shape.Located;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scenario documents: every mistake is told with its place and its cure, all of them at once. */
public final class ScenarioReader {
    private final Catalogue bundled;

    /** A reader that looks systems up in a catalogue, usually {@link Catalogue#bundled()}. */
    public ScenarioReader(Catalogue catalogue) {
        this.bundled = catalogue;
    }

    /** The JSON Schema of scenario documents and of parts that they include, which have no title. */
    public static Map<String, Object> schema() {
        Map<String, Object> schema = JsonSchema.of("Bulwark scenario", ScenarioLanguage.scenario());
        schema.put("required", List.of("version"));
        return schema;
    }

    /** Reads a file, and what it includes from its own folder. */
    public Checked<ScenarioDraft> read(Path file) {
        Path name = file.getFileName();
        return read(DiskFolder.of(file), name == null ? "" : name.toString());
    }

    /** Reads a text that includes nothing; {@code name} is what messages call it. */
    public Checked<ScenarioDraft> readText(String name, String text) {
        return read(Folder.of(Map.of(name, text)), name);
    }

    /** Reads a document of a folder. */
    public Checked<ScenarioDraft> read(Folder folder, String path) {
        Problems problems = new Problems();
        Optional<ScenarioDraft> draft = Includes.read(folder, path, Place.startOf(new SourceFile(path, "")), problems)
                .flatMap(whole -> draft(whole.content(), whole.files(), folder, problems));
        return draft.<Checked<ScenarioDraft>>map(problems::finish)
                .orElseGet(() -> new Checked.Refused<>(problems.list()));
    }

    /** Checks a document's content, after a study has worked its overrides in. */
    public Optional<ScenarioDraft> draft(
            Tree.Mapping content, List<SourceFile> files, Folder folder, Problems problems) {
        int before = problems.errors();
        Optional<ScenarioDocument> read = ScenarioLanguage.scenario().read(content, new At("scenario", problems));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        ScenarioDocument document = read.get();
        Catalogue catalogue = bundled;
        for (Located<String> own : document.catalogues()) {
            catalogue = CatalogueReader.extend(folder, own.value(), own.place(), catalogue, problems)
                    .orElse(catalogue);
        }
        new References(catalogue, problems).check(document, content);
        new CommandFaults(document, problems).check();
        Settings settings = new Settings(catalogue, problems);
        Map<FigureRef, FigureBook.Fixed> fixed = settings.ofScenario(document.figures());
        Map<String, Map<String, Double>> unitFigures = new LinkedHashMap<>();
        document.fireUnits().forEach(u -> unitFigures.put(u.id().value(), settings.ofFireUnit(u.figures())));
        document.fighters().forEach(f -> unitFigures.put(f.unit().id().value(), settings.ofFighters(f)));
        List<Region> regions = new Regions(folder, problems).of(document.regions());
        if (problems.errors() > before) {
            return Optional.empty();
        }
        ScenarioDraft draft = new ScenarioDraft(document, content, catalogue, fixed, unitFigures, regions, files);
        new Plausibility(document, draft.nominal(), catalogue, problems).check();
        return Optional.of(draft);
    }
}
