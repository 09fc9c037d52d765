package dev.bulwark.engine.run;

/** What a keyed draw is for. The numbers are part of every result: never reuse or reorder them. */
final class Purpose {
    /** Whether a look detects: entity (radar, threat), counter look. */
    static final int LOOK = 1;
    /** Whether an engagement is sound at all: entity (fire unit, threat), counter engagement. */
    static final int COMMON_MODE = 2;
    /** Whether a shot kills: entity (fire unit, threat), counter shot at this threat. */
    static final int SHOT = 3;
    /** Whether a network works in this run: entity network. */
    static final int NETWORK = 4;
    /** How long after the one before a threat starts: entity threat. */
    static final int ARRIVAL = 5;

    private Purpose() {}
}
