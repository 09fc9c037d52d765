package dev.bulwark.model.reading;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.FigureBook;
import dev.bulwark.model.catalogue.FigureDraw;
import dev.bulwark.model.catalogue.FigureRef;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.SourceFile;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.scenario.Region;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.shape.Defaults;
import dev.bulwark.model.shape.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A checked scenario whose figures are not chosen yet: nominal ones make a plain run, drawn ones a study of ignorance.
 * Immutable.
 */
public final class ScenarioDraft {
    private final ScenarioDocument document;
    private final Tree.Mapping content;
    private final Catalogue catalogue;
    private final Map<FigureRef, FigureBook.Fixed> fixed;
    private final Map<String, Map<String, Double>> unitFigures;
    private final List<Region> regions;
    private final List<SourceFile> files;

    ScenarioDraft(
            ScenarioDocument document,
            Tree.Mapping content,
            Catalogue catalogue,
            Map<FigureRef, FigureBook.Fixed> fixed,
            Map<String, Map<String, Double>> unitFigures,
            List<Region> regions,
            List<SourceFile> files) {
        this.document = document;
        this.content = content;
        this.catalogue = catalogue;
        this.fixed = Map.copyOf(fixed);
        this.unitFigures = Map.copyOf(unitFigures);
        this.regions = List.copyOf(regions);
        this.files = List.copyOf(files);
    }

    /** The scenario with each figure's nominal value. */
    public Scenario nominal() {
        return at(FigureDraw.NOMINAL);
    }

    /** The scenario with the figures' values that a draw gives; the same draw gives the same scenario. */
    public Scenario at(FigureDraw draw) {
        return new ScenarioBuilder(document, catalogue, new FigureBook(catalogue, draw, fixed), unitFigures).build();
    }

    /** What the document leaves out, and what then holds. */
    public List<Defaults.LeftOut> defaults() {
        return Defaults.of(content, ScenarioLanguage.scenario());
    }

    /** Areas that coverage is measured against. */
    public List<Region> regions() {
        return regions;
    }

    public String title() {
        return document.title();
    }

    /** The catalogue with the scenario's own files. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Every document read, the scenario's own first; their hash says whether anything has changed. */
    public List<SourceFile> files() {
        return files;
    }

    /** The document in one piece, includes and a study's overrides worked in. */
    public Tree.Mapping content() {
        return content;
    }

    /** Where the document gives an id: of a fire unit, radar, asset, command post, raid or region. */
    public Optional<Place> placeOf(String id) {
        return Stream.of(
                        document.fireUnits().stream().map(ScenarioDocument.FireUnitText::id),
                        document.radars().stream().map(ScenarioDocument.RadarText::id),
                        document.assets().stream().map(ScenarioDocument.AssetText::id),
                        document.command().posts().stream().map(ScenarioDocument.PostText::id),
                        document.raids().stream().map(ScenarioDocument.RaidText::id),
                        document.regions().stream().map(ScenarioDocument.RegionText::id))
                .flatMap(ids -> ids)
                .filter(located -> located.value().equals(id))
                .findFirst()
                .map(Located::place);
    }

    ScenarioDocument document() {
        return document;
    }
}
