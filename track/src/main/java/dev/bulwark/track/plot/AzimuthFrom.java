package dev.bulwark.track.plot;

/** From where azimuth is counted. */
public enum AzimuthFrom {
    /** Mathematical: from east, counter-clockwise. */
    EAST_COUNTERCLOCKWISE,
    /** Compass: from north, clockwise. */
    NORTH_CLOCKWISE
}
