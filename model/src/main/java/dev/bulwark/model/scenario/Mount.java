package dev.bulwark.model.scenario;

/** What a radar's antenna stands on. */
public sealed interface Mount {

    /** On the ground or a mast: height of the antenna above the ground in metres. */
    record OnGround(double heightAboveGroundM) implements Mount {}

    /** In the air, keeping station at the position: altitude above mean sea level in metres. */
    record Airborne(double altitudeM) implements Mount {}

    /** In the air, flying to and fro: altitude above mean sea level in metres. */
    record Patrolling(double altitudeM, Racetrack track) implements Mount {}
}
