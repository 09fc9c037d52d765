package dev.bulwark.track.tracker;

/** What a radar can be expected to see of a place: terrain, sector and range are known to whoever runs the tracker. */
@FunctionalInterface
public interface Sight {
    /** The chance of the sensor itself, everywhere in its reach. */
    Sight CLEAR = (eastM, northM, upM) -> 1;

    /** The largest chance that a look gives a plot of a target at a place of the tracking frame, m. */
    double detection(double eastM, double northM, double upM);
}
