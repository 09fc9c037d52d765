package dev.bulwark.track.text;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.track.plot.Identity;
import dev.bulwark.track.tracker.TrackTable;
import java.util.Locale;

/** Tracks as reported, as comma-separated text; times to the millisecond or finer, lengths to the millimetre. */
public final class TracksCsv {
    private TracksCsv() {}

    public static String of(TrackTable table) {
        StringBuilder out = new StringBuilder(96 * (table.size() + 1));
        out.append("t_s,track_id,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_x_m,sigma_y_m,sigma_z_m,existence,identity\n");
        for (int i = 0; i < table.size(); i++) {
            out.append(new SimTime(table.timeNanos(i)).seconds()).append(',').append(table.id(i));
            for (int k = 0; k < 6; k++) {
                number(out.append(','), table.value(i, k), 1000);
            }
            number(out.append(','), sigma(table, i, TrackTable.PLANAR), 10);
            number(out.append(','), sigma(table, i, TrackTable.PLANAR + 4), 10);
            number(out.append(','), sigma(table, i, TrackTable.VERTICAL), 10);
            number(out.append(','), table.value(i, TrackTable.EXISTENCE), 1000);
            out.append(',')
                    .append(Identity.ofCode(table.identity(i)).name().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        return out.toString();
    }

    private static double sigma(TrackTable table, int row, int column) {
        return StrictMath.sqrt(StrictMath.max(0, table.value(row, column)));
    }

    /** Fixed decimals, without the cost of a formatter; half away from zero. */
    private static void number(StringBuilder out, double value, int perUnit) {
        long scaled = StrictMath.round(StrictMath.abs(value) * perUnit);
        if (value < 0 && scaled != 0) {
            out.append('-');
        }
        out.append(scaled / perUnit).append('.');
        long part = scaled % perUnit;
        for (int place = perUnit / 10; place > 1 && part < place; place /= 10) {
            out.append('0');
        }
        out.append(part);
    }
}
