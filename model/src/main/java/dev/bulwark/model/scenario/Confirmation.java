package dev.bulwark.model.scenario;

/**
 * When looks become a firm track, and when a track is given up.
 *
 * @param hits of {@code looks} consecutive looks of one radar must detect
 * @param missesToDrop consecutive looks without detection that end a track
 */
public record Confirmation(int hits, int looks, int missesToDrop) {}
