package dev.bulwark.study.stage;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.model.reading.ScenarioDraft;
import java.util.Collections;
import java.util.SortedMap;

/** What a defence's geometry alone says of the measures that a study's claims ask for; implemented where maps are made. */
@FunctionalInterface
public interface Geometry {
    /** For studies whose claims ask for none. */
    Geometry NONE = (draft, theatre, ground) -> Collections.emptySortedMap();

    /** Values by measure as claims name it; the same measures for every variant and draw. */
    SortedMap<String, Double> of(ScenarioDraft draft, Theatre theatre, TerrainSurroundings ground);
}
