package dev.bulwark.engine.run;

import dev.bulwark.track.score.Picture;
import dev.bulwark.track.tracker.TrackTable;

/**
 * What one picture showed through a run, after each look of a radar that feeds it, and what was there.
 *
 * @param name of the fire unit or network whose picture it is
 * @param tracks in the picture's own frame, east, north, up of the middle of its radars
 * @param truth all that flew, ballistic threats apart, in the same frame
 */
public record PictureTracks(String name, TrackTable tracks, Picture truth) {}
