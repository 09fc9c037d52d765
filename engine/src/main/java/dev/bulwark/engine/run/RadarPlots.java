package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.random.EntityKey;
import dev.bulwark.engine.sensing.Looks;
import dev.bulwark.engine.sensing.RadarSite;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Scans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a radar reports of one look around: range, azimuth and elevation with its errors, and false plots. */
final class RadarPlots {
    private static final double LOWEST_FALSE_RAD = 0;
    private static final double HIGHEST_FALSE_RAD = Math.toRadians(10);
    private static final double NEAREST_FALSE_M = 1000;
    /** Draws kept for one look: false plots beyond their share are not made. */
    private static final int DRAWS_PER_LOOK = 4096;

    private final World world;
    private final double falsePlots;

    RadarPlots(World world) {
        this.world = world;
        this.falsePlots = world.theatre.scenario().rules().picture().falsePlotsPerLook();
    }

    private record Plot(double rangeM, double azimuthRad, double elevationRad) {}

    Plots of(int radar, RadarSite site, int look, List<Integer> threats) {
        List<Plot> plots = new ArrayList<>();
        for (int threat : threats) {
            Plot plot = seen(radar, site, threat);
            if (plot != null) {
                plots.add(plot);
            }
        }
        Radar placed = site.radar();
        plots.sort(Comparator.comparingDouble(Plot::rangeM));
        int capacity = placed.type().trackCapacity();
        List<Plot> reported = new ArrayList<>(plots.subList(0, Math.min(capacity, plots.size())));
        addFalse(placed, look, reported);
        return columns(reported);
    }

    private @Nullable Plot seen(int radar, RadarSite site, int threat) {
        Looks looks = world.theatre.looks(radar, threat);
        if (looks == null) {
            return null;
        }
        long pathNanos = world.calendar.nowNanos() - world.starts.laterNanos(threat);
        // A threat that starts later meets the radar between two looks of its solved path: the nearer one counts.
        int look = looks.lookAt(pathNanos - (looks.timeNanos(1) - looks.timeNanos(0)) / 2);
        long key = world.theatre.lookKey(radar, threat);
        if (!looks.detects(look, world.draws.sequence(Purpose.LOOK, key))) {
            return null;
        }
        Ecef target = world.at(threat, world.nowS()).ecef();
        Enu enu = site.toEnu(target);
        RadarType type = site.radar().type();
        return new Plot(
                Math.max(1, enu.rangeM() + type.rangeSigmaM() * normal(key, look, 0)),
                enu.azimuthRad() + type.angleSigmaRad() * normal(key, look, 1),
                clampElevation(enu.elevationRad() + type.angleSigmaRad() * normal(key, look, 2)));
    }

    private static double clampElevation(double rad) {
        return Math.clamp(rad, -Math.PI / 2, Math.PI / 2);
    }

    /** A standard normal number (Box and Muller). */
    private double normal(long key, int look, int which) {
        double u = 1 - world.draws.uniform(Purpose.PLOT_ERROR, key, 6 * look + 2 * which);
        double v = world.draws.uniform(Purpose.PLOT_ERROR, key, 6 * look + 2 * which + 1);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v);
    }

    /** A Poisson number of them by products of uniforms, uniform in range, azimuth within the sector, and elevation. */
    private void addFalse(Radar radar, int look, List<Plot> plots) {
        if (falsePlots == 0) {
            return;
        }
        long key = EntityKey.of(radar.id());
        int counter = look * DRAWS_PER_LOOK;
        int end = counter + DRAWS_PER_LOOK - 4;
        double enough = StrictMath.exp(-Math.min(falsePlots, 500));
        double product = world.draws.uniform(Purpose.FALSE_PLOT, key, counter++);
        RadarType type = radar.type();
        while (product > enough && counter < end) {
            double range = world.draws.uniform(Purpose.FALSE_PLOT, key, counter++);
            double turn = world.draws.uniform(Purpose.FALSE_PLOT, key, counter++);
            double up = world.draws.uniform(Purpose.FALSE_PLOT, key, counter++);
            plots.add(new Plot(
                    NEAREST_FALSE_M + range * (type.instrumentedRangeM() - NEAREST_FALSE_M),
                    radar.facingRad() + (turn - 0.5) * type.sectorRad(),
                    LOWEST_FALSE_RAD + up * (HIGHEST_FALSE_RAD - LOWEST_FALSE_RAD)));
            product *= world.draws.uniform(Purpose.FALSE_PLOT, key, counter++);
        }
    }

    private Plots columns(List<Plot> plots) {
        int n = plots.size();
        double[] range = new double[n];
        double[] azimuth = new double[n];
        double[] elevation = new double[n];
        for (int i = 0; i < n; i++) {
            range[i] = plots.get(i).rangeM();
            azimuth[i] = plots.get(i).azimuthRad();
            elevation[i] = plots.get(i).elevationRad();
        }
        Scans scans = new Scans(new long[] {world.calendar.nowNanos()}, new int[1], new int[] {0, n});
        return new Plots(scans, range, azimuth, elevation, new byte[n]);
    }
}
