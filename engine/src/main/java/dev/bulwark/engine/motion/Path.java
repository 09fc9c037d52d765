package dev.bulwark.engine.motion;

/** A threat's way through time; outside its span it rests at its ends. */
public sealed interface Path permits RoutePath, BallisticPath {

    /** When it starts, seconds of simulation time. */
    double startS();

    /** When it reaches its aim. */
    double endS();

    Fix at(double seconds);

    /** Greatest speed over ground or through space on the way, m/s. */
    double topSpeedMps();

    /** A bound that no speed relative to the Earth exceeds anywhere on the way, climbs and dives included, m/s. */
    double fastestMps();
}
