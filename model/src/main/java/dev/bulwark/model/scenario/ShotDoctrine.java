package dev.bulwark.model.scenario;

/** How many shots before and after a look. */
public sealed interface ShotDoctrine {

    /** One shot, never repeated. */
    record Single() implements ShotDoctrine {}

    /** Some shots at once, never repeated. */
    record Salvo(int shots) implements ShotDoctrine {}

    /** One shot, a look, another if the target lives, while time and magazine allow; at most so many looks. */
    record ShootLookShoot(int maxLooks) implements ShotDoctrine {}

    /** Salvos with a look between them; at most so many salvos. */
    record ShootShootLook(int shots, int maxLooks) implements ShotDoctrine {}
}
