package dev.bulwark.engine.identity;

import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.scenario.WeaponsControl;

/** What a track is taken for. */
public enum Identity {
    UNKNOWN,
    FRIEND,
    NEUTRAL,
    HOSTILE;

    /** What an answer that was read says: a military one a friend, a civil one a neutral. */
    public static Identity ofAnswer(Transponder answer) {
        return switch (answer) {
            case NONE -> UNKNOWN;
            case CIVIL -> NEUTRAL;
            case MODE_4, MODE_5 -> FRIEND;
        };
    }

    /** What a corridor is meant for. */
    public static Identity of(Allegiance side) {
        return switch (side) {
            case HOSTILE -> HOSTILE;
            case FRIEND -> FRIEND;
            case NEUTRAL -> NEUTRAL;
        };
    }

    /**
     * Whether a fire unit may engage a track of this identity.
     *
     * @param attacksUnit whether it flies at the fire unit itself
     */
    public boolean engageable(WeaponsControl control, boolean attacksUnit) {
        return switch (control) {
            case FREE -> this == UNKNOWN || this == HOSTILE;
            case TIGHT -> this == HOSTILE;
            case HOLD -> this == HOSTILE && attacksUnit;
        };
    }
}
