package dev.bulwark.engine.run;

/** One fire unit against one track, from decision to assessed result; part of the run's mutable world. */
final class Engagement {
    final int unit;
    final int threat;
    final int weapon;
    /** Whether the engagement can succeed at all: the common-mode draw. */
    final boolean sound;
    /** Interceptors of the salvo that have not left yet. */
    int toFire;
    /** Interceptors in flight. */
    int inFlight;

    /** How long an aircraft flew before it let a missile go: so long is its way back. */
    double outboundS;

    Engagement(int unit, int threat, int weapon, boolean sound) {
        this.unit = unit;
        this.threat = threat;
        this.weapon = weapon;
        this.sound = sound;
    }
}
