package dev.bulwark.engine.command;

/**
 * An engagement that could begin now, as the defence sees it.
 *
 * @param unit index of the fire unit
 * @param track number of the track
 * @param weapon index of the unit's weapon
 * @param shots interceptors that the first salvo would take
 * @param pk probability that the first salvo kills
 * @param timeToGoS estimated time until the track reaches what it attacks
 * @param value of what it attacks
 */
public record Candidate(int unit, int track, int weapon, int shots, double pk, double timeToGoS, double value) {}
