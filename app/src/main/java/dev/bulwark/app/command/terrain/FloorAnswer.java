package dev.bulwark.app.command.terrain;

import dev.bulwark.app.shell.Answer;
import dev.bulwark.app.shell.Style;
import dev.bulwark.terrain.elevation.ElevationSource;
import dev.bulwark.terrain.elevation.Grid;
import dev.bulwark.terrain.raster.FloorRaster;
import dev.bulwark.terrain.raster.RasterMethod;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code terrain floor} found.
 *
 * @param cells with a floor: in range and not void
 * @param visibleGroundCells of these, where the ground itself is seen
 * @param seconds of computing, reading and writing apart
 */
record FloorAnswer(
        ElevationSource terrain,
        RasterMethod method,
        long cells,
        long visibleGroundCells,
        double seconds,
        String output)
        implements Answer {

    static FloorAnswer of(Grid grid, FloorRaster floors, RasterMethod method, double seconds, Path output) {
        long cells = 0;
        long visible = 0;
        for (int r = 0; r < floors.rows(); r++) {
            for (int c = 0; c < floors.columns(); c++) {
                float floor = floors.at(c, r);
                if (!Float.isNaN(floor)) {
                    cells++;
                    visible += floor <= grid.posts().at(c, r) ? 1 : 0;
                }
            }
        }
        return new FloorAnswer(grid.source(), method, cells, visible, seconds, output.toString());
    }

    @Override
    public String schema() {
        return "bulwark.terrain.floor/1";
    }

    @Override
    public Map<String, ?> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cells", cells);
        json.put("seconds", seconds);
        json.put("visible_ground_cells", visibleGroundCells);
        json.put("method", method.name().toLowerCase(Locale.ROOT));
        json.put("output", output);
        json.put("terrain", InfoAnswer.describe(terrain));
        return json;
    }

    @Override
    public String text(Style style) {
        String found = String.format(
                Locale.ROOT,
                "%s: %,d cells in %.2f s (%s); the ground is visible in %.1f %% of them%n",
                output,
                cells,
                seconds,
                method.name().toLowerCase(Locale.ROOT),
                cells == 0 ? 0 : 100.0 * visibleGroundCells / cells);
        return found + (terrain.note().isEmpty() ? "" : style.faint("note: " + terrain.note()) + "\n");
    }
}
