package dev.bulwark.model.scenario;

/** Whose a flying object is in truth; what the defence makes of it is another matter. */
public enum Allegiance {
    HOSTILE,
    FRIEND,
    NEUTRAL
}
