package dev.bulwark.engine.motion;

/** Height of the ground or the sea in metres above mean sea level. */
@FunctionalInterface
public interface Ground {
    Ground SEA_LEVEL = (latitudeRad, longitudeRad) -> 0;

    double heightM(double latitudeRad, double longitudeRad);
}
