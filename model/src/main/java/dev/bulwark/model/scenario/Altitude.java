package dev.bulwark.model.scenario;

/** How an air-breathing threat keeps its height. */
public sealed interface Altitude {

    double metres();

    /** Constant above mean sea level. */
    record AboveSea(double metres) implements Altitude {}

    /** Following the ground at a height above it. */
    record AboveGround(double metres) implements Altitude {}
}
