package dev.bulwark.app.command.coverage;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.geojson.CoverageGeoJson;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.exchange.kml.CoverageKml;
import dev.bulwark.exchange.record.Provenance;
import java.nio.file.Path;
import java.util.List;

/** The files that coverage can be written to, by the ending of their name. */
enum CoverageForm {
    GEOJSON {
        @Override
        String text(Coverage coverage, Provenance provenance) {
            return Json.compact(CoverageGeoJson.of(List.of(coverage), provenance.json())) + "\n";
        }
    },
    KML {
        @Override
        String text(Coverage coverage, Provenance provenance) {
            return CoverageKml.of(coverage, provenance.json());
        }
    },
    CSV {
        @Override
        String text(Coverage coverage, Provenance provenance) {
            return new CoverageAnswer(coverage, "").csv();
        }
    };

    abstract String text(Coverage coverage, Provenance provenance);

    static CoverageForm of(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "geojson", "json" -> GEOJSON;
            case "kml" -> KML;
            case "csv" -> CSV;
            default -> throw Failure.usage("-o writes .geojson, .kml or .csv, not " + file.getFileName());
        };
    }
}
