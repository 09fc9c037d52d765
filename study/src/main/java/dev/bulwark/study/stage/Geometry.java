package dev.bulwark.study.stage;

import dev.bulwark.engine.run.TerrainSurroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.model.study.Variant;
import java.util.Collections;
import java.util.SortedMap;

/** What a defence's geometry alone says of the measures that a study's claims ask for; implemented where maps are made. */
@FunctionalInterface
public interface Geometry {
    /** For studies whose claims ask for none. */
    Geometry NONE = (variant, theatre, ground) -> Collections.emptySortedMap();

    /** Values by measure as claims name it; of one variant the same measures at every draw. */
    SortedMap<String, Double> of(Variant variant, Theatre theatre, TerrainSurroundings ground);
}
