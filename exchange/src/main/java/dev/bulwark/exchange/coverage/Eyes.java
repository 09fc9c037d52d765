package dev.bulwark.exchange.coverage;

import dev.bulwark.base.geo.Geodesics;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.terrain.elevation.Elevation;
import java.util.List;

/** A defence's radars asked about single places, by geodesics and floor maps without any lattice between. */
public final class Eyes {
    private final List<List<Watch>> sites;
    private final Elevation ground;

    Eyes(List<List<Watch>> sites, Elevation ground) {
        this.sites = sites;
        this.ground = ground;
    }

    /** The ground in metres above mean sea level; NaN where unknown. */
    public double groundM(Geodetic place) {
        return ground.heightM(place.latitudeRad(), place.longitudeRad());
    }

    /**
     * The lowest altitude above mean sea level, metres, at which at least {@code fold} sites see a target over a place;
     * positive infinity if at none, or if the ground is unknown.
     */
    public double lowestM(Geodetic place, int fold) {
        double[] lowest = sites.stream()
                .mapToDouble(site ->
                        site.stream().mapToDouble(w -> lowestM(w, place)).min().orElse(Double.POSITIVE_INFINITY))
                .sorted()
                .toArray();
        return fold <= lowest.length ? lowest[fold - 1] : Double.POSITIVE_INFINITY;
    }

    /** How many sites see a target at a place and altitude. */
    public int sitesThatSee(Geodetic place) {
        return (int) sites.stream()
                .filter(site -> site.stream().anyMatch(w -> sees(w, place)))
                .count();
    }

    private static boolean sees(Watch watch, Geodetic place) {
        Geodesics.Line line = line(watch, place);
        return place.heightM() >= lowestM(watch, line)
                && place.heightM() <= watch.sight().highestM(line.distanceM());
    }

    private static double lowestM(Watch watch, Geodetic place) {
        Geodesics.Line line = line(watch, place);
        double lowest = lowestM(watch, line);
        return lowest <= watch.sight().highestM(line.distanceM()) ? lowest : Double.POSITIVE_INFINITY;
    }

    private static double lowestM(Watch watch, Geodesics.Line line) {
        Antenna antenna = watch.sight().antenna();
        boolean reached = line.distanceM() <= Math.min(watch.seenM(), antenna.farthestM())
                && (!antenna.hasSector() || antenna.outsideRad(line.azimuthRad()) <= 0);
        double lowest = reached ? watch.sight().lowestM(line.azimuthRad(), line.distanceM()) : Double.NaN;
        return Double.isNaN(lowest) ? Double.POSITIVE_INFINITY : lowest;
    }

    private static Geodesics.Line line(Watch watch, Geodetic place) {
        return Geodesics.inverse(watch.sight().antenna().position(), place);
    }
}
