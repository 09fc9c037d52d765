package dev.bulwark.track.score;

import dev.bulwark.track.tracker.TrackTable;

/** Tracks as a picture to be scored. */
public final class Pictures {
    private Pictures() {}

    /** Rows of the picture are those of the table. */
    public static Picture of(TrackTable table) {
        Picture picture = new Picture();
        double[] row = new double[Picture.ROW];
        for (int i = 0; i < table.size(); i++) {
            for (int k = 0; k < Picture.ROW; k++) {
                row[k] = table.value(i, k);
            }
            picture.add(table.timeNanos(i), table.id(i), row, 0);
        }
        return picture;
    }
}
