package dev.bulwark.exchange.report;

import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import java.util.ArrayList;
import java.util.List;

/** The area of the ring against the honest area, height by height. */
final class RingTables {

    private RingTables() {}

    static void write(Report report, Html html) {
        if (report.coverages().isEmpty()) {
            return;
        }
        html.section("ring", "The ring in numbers");
        for (Coverage coverage : report.coverages()) {
            boolean region = !coverage.region().isEmpty();
            List<String> heads = new ArrayList<>(
                    List.of("Target above ground", "Ring, km²", "Seen, km²", "Reached, km²", "Reached / ring"));
            if (region) {
                heads.add("Ring, share of " + coverage.region());
                heads.add("Reached, share of " + coverage.region());
            }
            double ring = coverage.ring().areaM2();
            List<List<String>> rows = new ArrayList<>();
            for (CoverageLayer layer : coverage.layers()) {
                double reached = layer.engagement().areaM2();
                List<String> row = new ArrayList<>(List.of(
                        MapPicture.height(layer.heightM()),
                        km2(ring),
                        km2(layer.detection().areaM2()),
                        km2(reached),
                        Headline.percent(ring == 0 ? 0 : reached / ring)));
                if (region) {
                    row.add(Headline.percent(coverage.ringShareOfRegion()));
                    row.add(Headline.percent(layer.shareOfRegion()));
                }
                rows.add(row);
            }
            html.table(coverage.title() + ", against " + coverage.target(), heads, rows);
        }
        html.end("section");
    }

    private static String km2(double m2) {
        return Rounding.fixed(m2 / 1e6, 0);
    }
}
