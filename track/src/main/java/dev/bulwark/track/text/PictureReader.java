package dev.bulwark.track.text;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.track.score.Picture;
import java.io.IOException;
import java.io.Reader;

/** Reads truth, or tracks, with columns {@code t_s, truth_id} (or {@code track_id}){@code , x_m, y_m, z_m, vx_mps, vy_mps, vz_mps}. */
public final class PictureReader {
    private static final String[] NUMBERS = {"x_m", "y_m", "z_m", "vx_mps", "vy_mps", "vz_mps"};

    private PictureReader() {}

    /**
     * @param who name of the column that tells one from another
     * @throws RecordingException with line, what was found and what was expected
     * @throws IOException if the text cannot be read
     */
    public static Picture read(Reader text, String who) throws IOException {
        Columns columns = new Columns(text);
        int time = columns.need("t_s");
        int id = columns.need(who);
        int[] at = new int[NUMBERS.length];
        for (int k = 0; k < at.length; k++) {
            at[k] = columns.need(NUMBERS[k]);
        }
        Picture picture = new Picture();
        double[] row = new double[NUMBERS.length];
        long last = Long.MIN_VALUE;
        while (columns.next()) {
            long now = SimTime.nanosOf(columns.number(time));
            if (now < last) {
                throw new RecordingException(
                        columns.line(), "t_s goes back to " + columns.text(time) + "; expected rows in order of time");
            }
            last = now;
            for (int k = 0; k < at.length; k++) {
                row[k] = columns.number(at[k]);
            }
            picture.add(now, columns.whole(id), row, 0);
        }
        return picture;
    }
}
