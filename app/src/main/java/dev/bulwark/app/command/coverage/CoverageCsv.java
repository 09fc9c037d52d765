package dev.bulwark.app.command.coverage;

import dev.bulwark.exchange.coverage.Coverage;
import dev.bulwark.exchange.coverage.CoverageLayer;
import dev.bulwark.exchange.coverage.Limit;
import java.util.Locale;

/** Coverage as a table, one line for each altitude; notes stand in the lines that begin with #. */
final class CoverageCsv {

    private CoverageCsv() {}

    static String of(Coverage coverage) {
        StringBuilder csv = new StringBuilder();
        if (!coverage.terrainNote().isEmpty()) {
            csv.append("# ").append(coverage.terrainNote()).append('\n');
        }
        csv.append("altitude_m,at_least_sites,detection_area_km2,engagement_area_km2,range_ring_area_km2,");
        csv.append("share_of_region,detection_share_of_region");
        for (Limit limit : Limit.values()) {
            if (limit != Limit.ENVELOPE) {
                csv.append(",lost_to_")
                        .append(limit.name().toLowerCase(Locale.ROOT))
                        .append("_km2");
            }
        }
        csv.append('\n');
        for (CoverageLayer layer : coverage.layers()) {
            csv.append(layer.heightM()).append(',').append(coverage.fold());
            csv.append(',').append(km2(layer.detection().areaM2()));
            csv.append(',').append(km2(layer.engagement().areaM2()));
            csv.append(',').append(km2(coverage.ring().areaM2()));
            csv.append(',').append(share(layer.shareOfRegion()));
            csv.append(',').append(share(layer.detectionShareOfRegion()));
            layer.losses().forEach(loss -> csv.append(',').append(km2(loss.areaM2())));
            csv.append('\n');
        }
        return csv.toString();
    }

    private static long km2(double m2) {
        return Math.round(m2 / 1e6);
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.5f", share);
    }
}
