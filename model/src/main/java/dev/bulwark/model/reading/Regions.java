package dev.bulwark.model.reading;

import dev.bulwark.model.document.Checked;
import dev.bulwark.model.document.Folder;
import dev.bulwark.model.document.ProblemCode;
import dev.bulwark.model.document.Problems;
import dev.bulwark.model.document.RelativePath;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.YamlText;
import dev.bulwark.model.scenario.Region;
import dev.bulwark.model.shape.At;
import dev.bulwark.model.shape.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the regions of a document: countries by name, outlines as written, outlines from GeoJSON files beside it. */
final class Regions {
    private final Folder folder;
    private final Problems problems;

    Regions(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    List<Region> of(List<ScenarioDocument.RegionText> texts) {
        List<Region> regions = new ArrayList<>();
        texts.forEach(t -> region(t).ifPresent(regions::add));
        return regions;
    }

    private Optional<Region> region(ScenarioDocument.RegionText text) {
        String id = text.id().value();
        int ways = (text.country().isPresent() ? 1 : 0)
                + (text.outline().isPresent() ? 1 : 0)
                + (text.geojson().isPresent() ? 1 : 0);
        if (ways != 1) {
            problems.error(
                    ProblemCode.BAD_VALUE,
                    text.id().place(),
                    "region '" + id + "' needs one of country, outline and geojson, and has " + ways,
                    "such as {id: " + id + ", country: Turkey}");
            return Optional.empty();
        }
        if (text.country().isPresent()) {
            return Optional.of(new Region.Country(id, text.country().get()));
        }
        String name = text.name().orElse(id);
        if (text.outline().isPresent()) {
            return Optional.of(
                    new Region.Outline(id, name, List.of(text.outline().get())));
        }
        return text.geojson().flatMap(file -> geojson(id, name, file));
    }

    private Optional<Region> geojson(String id, String name, Located<String> file) {
        Optional<String> path = RelativePath.resolve("", file.value());
        if (path.isEmpty()) {
            problems.error(
                    ProblemCode.INCLUDE_REFUSED,
                    file.place(),
                    "'" + file.value() + "' is not a plain path inside the scenario's folder",
                    "name a file beside or below the scenario");
            return Optional.empty();
        }
        return switch (folder.open(path.get(), file.place())) {
            case Checked.Refused<SourceFile> refused -> {
                problems.addAll(refused.problems());
                yield Optional.empty();
            }
            case Checked.Fine<SourceFile> fine ->
                YamlText.read(fine.value(), problems)
                        .flatMap(tree -> GeoJsonOutline.rings(tree, new At(file.value(), problems)))
                        .map(rings -> new Region.Outline(id, name, rings));
        };
    }
}
