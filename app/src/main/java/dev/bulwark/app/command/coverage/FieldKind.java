package dev.bulwark.app.command.coverage;

import dev.bulwark.exchange.coverage.CoverageQuestion;
import dev.bulwark.exchange.coverage.Field;
import dev.bulwark.exchange.coverage.LiveCoverage;

/** What the cells of a GeoTIFF hold. */
enum FieldKind {
    LOWEST_HEIGHT("lowest-height") {
        @Override
        Field of(LiveCoverage live, CoverageQuestion q) {
            return live.lowestHeight(q.target(), q.fold());
        }
    },
    LOWEST_ALTITUDE("lowest-altitude") {
        @Override
        Field of(LiveCoverage live, CoverageQuestion q) {
            return live.lowestAltitude(q.target(), q.fold());
        }
    },
    SITES("sites") {
        @Override
        Field of(LiveCoverage live, CoverageQuestion q) {
            return live.sitesThatSee(q.target(), q.heightsM().getFirst());
        }
    };

    private final String word;

    FieldKind(String word) {
        this.word = word;
    }

    abstract Field of(LiveCoverage live, CoverageQuestion question);

    /** As typed. */
    @Override
    public String toString() {
        return word;
    }
}
