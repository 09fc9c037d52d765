package dev.bulwark.model.system;

/** What a threat is, as far as envelopes and kill probabilities tell kinds apart. */
public enum TargetKind {
    AIRCRAFT,
    CRUISE_MISSILE,
    DRONE,
    BALLISTIC;

    public boolean isBallistic() {
        return this == BALLISTIC;
    }
}
