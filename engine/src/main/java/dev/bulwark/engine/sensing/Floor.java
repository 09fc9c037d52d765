package dev.bulwark.engine.sensing;

/** The lowest altitude, metres above mean sea level, that an antenna sees at an azimuth and ground range. */
@FunctionalInterface
public interface Floor {
    double floorM(double azimuthRad, double groundRangeM);
}
