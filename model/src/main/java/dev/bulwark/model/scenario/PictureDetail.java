package dev.bulwark.model.scenario;

/**
 * How looks make the picture that the defence acts on.
 *
 * @param falsePlotsPerLook what a radar reports in one look around though nothing is there, on average; only a tracker
 *     sees it
 */
public record PictureDetail(Level level, double falsePlotsPerLook) {
    /** What holds unless a scenario says otherwise. */
    public static final PictureDetail USUAL = new PictureDetail(Level.QUALITY, 0);

    /** Level of detail. */
    public enum Level {
        /** M of N looks of one radar confirm a track, and it is the right one. */
        QUALITY,
        /** Looks make plots with errors, and a tracker makes tracks of them, one for each picture. */
        TRACKER
    }
}
