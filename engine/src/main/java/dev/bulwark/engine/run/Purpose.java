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
    /** Whether a report is lost on a network: entity (network, threat), counter report. */
    static final int MESSAGE = 5;
    /** Whether a flight's answer to interrogation works in this run: entity flight. */
    static final int REPLY = 6;
    /** Whether a silent track is identified as hostile: entity (judge, threat). */
    static final int RECOGNISED = 7;
    /** Whether a fire unit takes a shared track for another than its own: entity (network, fire unit, threat). */
    static final int MISCORRELATION = 8;
    /** Errors of a plot: entity (radar, threat), counter six times look and what is drawn. */
    static final int PLOT_ERROR = 9;
    /** False plots: entity radar, counter of look and what is drawn. */
    static final int FALSE_PLOT = 10;
    /** How long after the one before a threat starts: entity threat. */
    static final int ARRIVAL = 20;
    /** Whether a decision maker takes an object for a decoy: entity (first fire unit that it decides for, object). */
    static final int DISCRIMINATION = 21;
    /** Whether a judgement of a target is wrong: entity (fire unit, threat), counter judgement. */
    static final int ASSESSMENT = 22;

    /** Whether a system works at all in a run, where all its engagements fail together: entity system. */
    static final int SYSTEM_SOUND = 23;

    private Purpose() {}
}
