package dev.bulwark.model.scenario;

import dev.bulwark.model.system.TargetKind;

/** Weight of each kind of target in the threat evaluation. */
public record Priorities(double aircraft, double cruiseMissile, double drone, double ballistic) {
    public static final Priorities EQUAL = new Priorities(1, 1, 1, 1);

    public double of(TargetKind kind) {
        return switch (kind) {
            case AIRCRAFT -> aircraft;
            case CRUISE_MISSILE -> cruiseMissile;
            case DRONE -> drone;
            case BALLISTIC -> ballistic;
        };
    }
}
