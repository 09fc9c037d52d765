package dev.bulwark.exchange.coverage;

import java.util.List;

/**
 * What is covered at one height.
 *
 * @param heightM of the target above the ground
 * @param detection where radars see the target
 * @param engagement where fire units can see, reach and meet it in time as well
 * @param shareOfRegion share of the region's land under engagement; NaN without a region
 * @param detectionShareOfRegion the same under detection
 * @param losses what each limit takes from engagement, lifted one after the other
 */
public record CoverageLayer(
        double heightM,
        Area detection,
        Area engagement,
        double shareOfRegion,
        double detectionShareOfRegion,
        List<Loss> losses) {

    /** Square metres that could be engaged if a limit did not hold. */
    public record Loss(Limit limit, double areaM2) {}

    public CoverageLayer {
        losses = List.copyOf(losses);
    }
}
