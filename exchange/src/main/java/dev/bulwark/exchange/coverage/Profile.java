package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import java.util.List;
import java.util.stream.IntStream;

/** A vertical cut through coverage along a geodesic. */
public record Profile(List<Point> points) {

    /**
     * @param distanceM from the start
     * @param groundM above mean sea level; NaN where unknown
     * @param lowestM the lowest altitude above mean sea level that is seen; positive infinity where none is
     */
    public record Point(double distanceM, Geodetic place, double groundM, double lowestM) {

        /** Height of the lowest seen altitude above the ground. */
        public double lowestAboveGroundM() {
            return lowestM - groundM;
        }
    }

    public Profile {
        points = List.copyOf(points);
    }

    /**
     * @param fold by how many sites at least
     * @param samples at least 2, both ends among them
     */
    public static Profile of(Eyes eyes, Geodetic from, Geodetic to, int fold, int samples) {
        Geodesics.Line line = Geodesics.inverse(from, to);
        return new Profile(IntStream.range(0, samples)
                .mapToObj(i -> {
                    double distance = line.distanceM() * i / (samples - 1);
                    Geodetic place = Geodesics.direct(from, line.azimuthRad(), distance);
                    return new Point(distance, place, eyes.groundM(place), eyes.lowestM(place, fold));
                })
                .toList());
    }
}
