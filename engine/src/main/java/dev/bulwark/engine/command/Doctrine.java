package dev.bulwark.engine.command;

import dev.bulwark.model.scenario.ShotDoctrine;

/** What a shot doctrine asks for. */
public final class Doctrine {

    private Doctrine() {}

    /** Interceptors in one salvo. */
    public static int shots(ShotDoctrine doctrine) {
        return switch (doctrine) {
            case ShotDoctrine.Single _, ShotDoctrine.ShootLookShoot _ -> 1;
            case ShotDoctrine.Salvo salvo -> salvo.shots();
            case ShotDoctrine.ShootShootLook look -> look.shots();
        };
    }

    /** Salvos that one fire unit may fire at one track. */
    public static int salvos(ShotDoctrine doctrine) {
        return switch (doctrine) {
            case ShotDoctrine.Single _, ShotDoctrine.Salvo _ -> 1;
            case ShotDoctrine.ShootLookShoot look -> look.maxLooks();
            case ShotDoctrine.ShootShootLook look -> look.maxLooks();
        };
    }

    /** Probability that some independent shots kill at least once, given that the engagement is sound. */
    public static double pk(double sspk, int shots, double commonModeSuccess) {
        return commonModeSuccess * (1 - StrictMath.pow(1 - sspk, shots));
    }
}
