package dev.bulwark.engine.log;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.identity.Identity;
import dev.bulwark.model.scenario.Allegiance;

/**
 * Something that happened. Times are of the simulation; ids are those of the scenario. {@code threat} is always the
 * truth's id, also where the defence only knows a track.
 */
public sealed interface Event {

    SimTime time();

    /** A network does not work in this run; told at its beginning. */
    record NetworkDown(SimTime time, String network) implements Event {}

    /** A threat, or friendly or neutral traffic, starts on its path. */
    record Launched(SimTime time, String threat, Allegiance side) implements Event {
        /** A threat starts. */
        public Launched(SimTime time, String threat) {
            this(time, threat, Allegiance.HOSTILE);
        }
    }

    /** A decoy starts on its path; it harms nothing. */
    record DecoyStarted(SimTime time, String threat) implements Event {}

    /** A decoy's path has ended. */
    record DecoySpent(SimTime time, String threat) implements Event {}

    /** A radar has a firm track of a threat. */
    record TrackConfirmed(SimTime time, String radar, String threat, double rangeM) implements Event {}

    /** A radar could have a firm track and holds as many as it can; told once for each radar and threat. */
    record TrackRefused(SimTime time, String radar, String threat) implements Event {}

    /** A radar has given a track up. */
    record TrackDropped(SimTime time, String radar, String threat) implements Event {}

    /** A fire unit begins to turn its engagement radar's sector to where a threat is. */
    record Turned(SimTime time, String fireUnit, String threat, double bearingRad) implements Event {}

    /** A fire unit has decided to engage. */
    record Engaged(SimTime time, String fireUnit, String threat, String interceptor, int shots) implements Event {}

    /**
     * An interceptor leaves.
     *
     * @param shot running number of the fire unit's interceptors, from 1
     * @param intercept when it will meet the target
     */
    record Fired(SimTime time, String fireUnit, String threat, String interceptor, int shot, SimTime intercept)
            implements Event {}

    /** An interceptor's flight ends. */
    record Intercepted(SimTime time, String fireUnit, String threat, int shot, Outcome outcome) implements Event {}

    /** An aircraft of a unit of fighters is back, ready for another target. */
    record Returned(SimTime time, String fireUnit) implements Event {}

    /** A fire unit has a launcher full again. */
    record Reloaded(SimTime time, String fireUnit, String interceptor, int rounds) implements Event {}

    /** A fire unit has judged whether its target lives. */
    record Assessed(SimTime time, String fireUnit, String threat, boolean judgedKilled) implements Event {}

    /** A fire unit wanted to engage and could not; told once for each unit, threat and reason. */
    record Withheld(SimTime time, String fireUnit, String threat, Reason reason) implements Event {}

    /** A threat has reached its asset. */
    record Leaked(SimTime time, String threat, String asset) implements Event {}

    /** Friendly or neutral traffic has reached the end of its way. */
    record Departed(SimTime time, String threat) implements Event {}

    /** A fire unit takes a track for something; told when it decides on it, and again when it changes its mind. */
    record Identified(SimTime time, String fireUnit, String threat, Identity identity) implements Event {}

    /** A part of the defence is lost; {@code id} is the radar's, the fire unit's or the command post's. */
    record Lost(SimTime time, String id, Loss what) implements Event {}

    /** The run is over. */
    record Ended(SimTime time) implements Event {}

    /** How an interceptor's flight ended. */
    enum Outcome {
        KILL,
        MISS,
        /** The target was dead already. */
        NO_TARGET,
        /** The fire unit lost its engagement radar while the interceptor still needed it. */
        UNSUPPORTED
    }

    /** What the defence can lose. */
    enum Loss {
        RADAR,
        LAUNCHER,
        POST
    }

    /** Why a fire unit held its fire. */
    enum Reason {
        NO_CHANNEL,
        EMPTY_MAGAZINE,
        /** What it has left is kept for ballistic threats and for its own defence. */
        RESERVED,
        /** It is taken for a decoy, rightly or not. */
        TAKEN_FOR_DECOY
    }
}
