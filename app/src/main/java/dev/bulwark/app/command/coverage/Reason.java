package dev.bulwark.app.command.coverage;

import dev.bulwark.exchange.coverage.CoverageLayer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Why the honest area at a height is not the ring, or why it is nearly a circle, in words. */
public final class Reason {
    /** Above this share of what the weapons and radars could do on a bare plain, the ground is no matter. */
    private static final double NEARLY = 0.97;

    private static final double WORTH_SAYING = 0.02;

    private Reason() {}

    public static String of(CoverageLayer layer, double ringKm2) {
        double engaged = layer.engagement().areaM2() / 1e6;
        double lost = layer.losses().stream().mapToDouble(l -> l.areaM2()).sum() / 1e6;
        String at = String.format(Locale.ROOT, "At %,.0f m ", layer.heightM());
        if (engaged + lost == 0) {
            return at + "nothing can be engaged: the height lies outside every weapon's published envelope.";
        }
        if (engaged >= NEARLY * (engaged + lost)) {
            return at + "the answer is nearly a circle: neither the ground, nor the radar, nor time, but the weapon's"
                    + " published range decides" + ofRing(engaged, ringKm2) + ".";
        }
        List<String> parts = new ArrayList<>();
        layer.losses().stream()
                .filter(l -> l.areaM2() / 1e6 > WORTH_SAYING * (engaged + lost))
                .sorted(Comparator.comparingDouble(CoverageLayer.Loss::areaM2).reversed())
                .forEach(l -> parts.add(String.format(
                        Locale.ROOT,
                        "%s %s",
                        l.limit().words(),
                        CoverageAnswer.percent(l.areaM2() / 1e6 / (engaged + lost)))));
        return at + CoverageAnswer.percent(engaged / (engaged + lost)) + " of the weapons' envelope can be engaged"
                + ofRing(engaged, ringKm2) + "; taken by " + String.join(", ", parts) + ".";
    }

    private static String ofRing(double engagedKm2, double ringKm2) {
        return ringKm2 == 0 ? "" : " (" + CoverageAnswer.percent(engagedKm2 / ringKm2) + " of the ring)";
    }
}
