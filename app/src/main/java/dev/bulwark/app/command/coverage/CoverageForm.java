package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.Field;
import dev.bulwark.exchange.coverage.FieldTiff;
import dev.bulwark.exchange.file.SafeFiles;
import dev.bulwark.exchange.geojson.CoverageGeoJson;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.kml.CoverageKml;
import dev.bulwark.exchange.map.CoverageMap;
import dev.bulwark.exchange.record.Provenance;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The files that coverage can be written to, by the ending of their name. */
enum CoverageForm {
    GEOJSON,
    KML,
    CSV,
    PNG,
    SVG,
    TIF;

    /** @param field asked for only by a form that holds a field */
    void write(Path file, Coverage coverage, Supplier<Field> field, Provenance provenance) throws IOException {
        switch (this) {
            case GEOJSON ->
                SafeFiles.write(file, Json.compact(CoverageGeoJson.of(List.of(coverage), provenance.json())) + "\n");
            case KML -> SafeFiles.write(file, CoverageKml.of(coverage, provenance.json()));
            case CSV -> SafeFiles.write(file, CoverageCsv.of(coverage));
            case PNG -> SafeFiles.write(file, new CoverageMap(coverage).png());
            case SVG -> SafeFiles.write(file, new CoverageMap(coverage).svg());
            case TIF -> {
                Field values = field.get();
                SafeFiles.write(file, part -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
                        FieldTiff.write(out, values, coverage.terrainNote());
                    }
                });
            }
        }
    }

    static CoverageForm of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "geojson", "json" -> GEOJSON;
            case "kml" -> KML;
            case "csv" -> CSV;
            case "png" -> PNG;
            case "svg" -> SVG;
            case "tif", "tiff" -> TIF;
            default ->
                throw Failure.usage("-o writes .geojson, .kml, .tif, .png, .svg or .csv, not " + file.getFileName());
        };
    }
}
