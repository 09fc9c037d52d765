package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.model.scenario.TerrainChoice;
import dev.bulwark.terrain.elevation.Elevation;
import dev.bulwark.terrain.library.BundledTerrain;
import dev.bulwark.terrain.library.Elevations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Opens the terrain that a scenario chooses, each once: the bundled relief, or a file or folder beside the scenario. */
public final class TerrainSource implements Function<TerrainChoice, Elevation> {
    private final Path folder;
    private final Map<String, Elevation> open = new ConcurrentHashMap<>();

    /** @param document the scenario's or the study's file; relative DEMs are looked for in its folder */
    public TerrainSource(Path document) {
        Path parent = document.getParent();
        folder = parent == null ? Path.of("") : parent;
    }

    @Override
    public Elevation apply(TerrainChoice choice) {
        return open.computeIfAbsent(choice.dem(), this::open);
    }

    private Elevation open(String dem) {
        if (dem.equals("bundled")) {
            return BundledTerrain.nearEast();
        }
        Path file = folder.resolve(dem);
        if (!Files.exists(file)) {
            throw Failure.badInput(file + ": there is no such elevation file");
        }
        return Elevations.open(file);
    }
}
