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

    /**
     * Whether a fire unit may engage a track that coordinated units engage already: never a third, and a second only if
     * it could not fire any more once the first is assessed. While there is time for a look, one unit is enough.
     *
     * @param engagements under way against the track
     * @param assessedS when the last of them is expected to be assessed
     * @param lastLaunchS the unit's last possible launch at the track
     */
    public static boolean mayJoin(int engagements, double assessedS, double lastLaunchS) {
        return engagements == 0 || (engagements == 1 && lastLaunchS < assessedS);
    }

    /** Probability that some independent shots kill at least once, given that the engagement is sound. */
    public static double pk(double sspk, int shots, double commonModeSuccess) {
        return commonModeSuccess * (1 - StrictMath.pow(1 - sspk, shots));
    }
}
