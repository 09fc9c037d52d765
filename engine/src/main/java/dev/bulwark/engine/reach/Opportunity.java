package dev.bulwark.engine.reach;

/**
 * One shot that a fire unit could fire and judge before its next.
 *
 * @param unit index of the fire unit
 * @param weapon index of its weapon
 */
public record Opportunity(int unit, int weapon, double launchS, double meetingS) {}
