package dev.bulwark.model.scenario;

import java.util.Optional;

/**
 * What a fire unit may do without asking.
 *
 * @param control weapons control status
 * @param interrogator what its own interrogator can read
 * @param keepOutM an unidentified track nearer than this, along the ground, is treated as hostile; 0 for none
 * @param responsibility outside of which the unit leaves tracks to others; the whole circle if empty
 */
public record Orders(
        WeaponsControl control, Transponder interrogator, double keepOutM, Optional<Responsibility> responsibility) {

    /** Fire at everything that is no friend, anywhere. */
    public static final Orders FREE = new Orders(WeaponsControl.FREE, Transponder.MODE_5, 0, Optional.empty());

    /**
     * A sector around the fire unit.
     *
     * @param facingRad azimuth of its middle
     * @param widthRad up to 2 pi
     */
    public record Responsibility(double facingRad, double widthRad) {}
}
