package dev.bulwark.model.scenario;

/** Weapons control status: what a fire unit may engage by its orders. */
public enum WeaponsControl {
    /** Whatever is not identified as friend or neutral. */
    FREE,
    /** Only what is identified as hostile. */
    TIGHT,
    /** Nothing but what attacks the unit itself and is identified as hostile. */
    HOLD
}
