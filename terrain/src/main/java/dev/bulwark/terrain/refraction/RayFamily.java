package dev.bulwark.terrain.refraction;

import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.terrain.refraction.Refraction.EffectiveRadius;
import dev.bulwark.terrain.refraction.Refraction.Exponential;

/** The lines of sight of one antenna in all directions; the Earth's radius differs by direction. */
public sealed interface RayFamily {

    /** The lines in a direction in which the Earth's surface has this radius of curvature. */
    Rays over(double earthRadiusM);

    /**
     * The lines over rising distances, for sweeps.
     *
     * @param steps the step stored at each distance; 0 for none
     */
    Lines along(double[] distancesM, int[] steps);

    static RayFamily of(Refraction refraction, double antennaAltitudeM, double farthestM) {
        return switch (refraction) {
            case EffectiveRadius e -> new Scaled(antennaAltitudeM, e.k());
            case Exponential e ->
                new Bent(antennaAltitudeM, BendingTable.of(e, antennaAltitudeM, Wgs84.MEAN_RADIUS_M, farthestM));
        };
    }

    /** Straight over k times the radius. */
    record Scaled(double antennaAltitudeM, double k) implements RayFamily {
        @Override
        public Rays over(double earthRadiusM) {
            return new SphereRays(antennaAltitudeM, k * earthRadiusM);
        }

        @Override
        public Lines along(double[] distancesM, int[] steps) {
            return new SphereLines(antennaAltitudeM, k, distancesM, steps);
        }
    }

    /** Bent by a profile: the 4/3 lines plus a table of differences. */
    record Bent(double antennaAltitudeM, BendingTable table) implements RayFamily {
        @Override
        public BentRays over(double earthRadiusM) {
            return new BentRays(new SphereRays(antennaAltitudeM, BendingTable.BASE_K * earthRadiusM), table);
        }

        @Override
        public Lines along(double[] distancesM, int[] steps) {
            return new BentLines(this, distancesM, steps);
        }
    }
}
