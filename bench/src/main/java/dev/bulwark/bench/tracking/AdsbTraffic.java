package dev.bulwark.bench.tracking;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.base.random.Draws;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Scans;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.text.Columns;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Real traffic as its own transponders told it (columns {@code t_s, icao24, lat_deg, lon_deg, baro_alt_ft}), seen by
 * simulated radars on the ellipsoid: the aircraft turn, climb and land as they did; errors, misses and false plots are drawn.
 * Between two states an aircraft flies straight; barometric altitude stands for height.
 */
public final class AdsbTraffic {
    private static final double FOOT_M = 0.3048;
    private static final double DEG = Math.PI / 180;
    private static final double PERIOD_S = 4;
    private static final double LONGEST_GAP_S = 30;
    private static final double DETECTION = 0.9;
    private static final double REACH_M = 200e3;
    private static final double NEAREST_M = 10e3;
    private static final double RANGE_SIGMA_M = 50;
    private static final double AZIMUTH_SIGMA_RAD = 0.2 * DEG;
    private static final double ELEVATION_SIGMA_RAD = 0.3 * DEG;
    private static final double HIGHEST_RAD = 10 * DEG;
    private static final int FALSE_PLOTS = 30;

    private final List<Geodetic> sites;
    private final Ecef origin;
    private final Map<String, NavigableMap<Double, Ecef>> flights;
    private final Draws draws = Draws.of(1, 0, 0);
    private final List<double[]> rows = new ArrayList<>();
    private final Picture truth = new Picture();

    private AdsbTraffic(List<Geodetic> sites, Map<String, NavigableMap<Double, Ecef>> flights) {
        this.sites = sites;
        this.flights = flights;
        this.origin = Wgs84.toEcef(sites.getFirst());
    }

    /**
     * What radars at some sites see of the traffic, one after the other.
     *
     * @param scans how many scans of all radars together
     */
    public static Workload seen(Reader states, List<Geodetic> sites, int scans) throws IOException {
        return new AdsbTraffic(sites, read(states)).play(scans);
    }

    private static Map<String, NavigableMap<Double, Ecef>> read(Reader states) throws IOException {
        Columns columns = new Columns(states);
        int time = columns.need("t_s");
        int who = columns.need("icao24");
        int lat = columns.need("lat_deg");
        int lon = columns.need("lon_deg");
        int altitude = columns.need("baro_alt_ft");
        Map<String, NavigableMap<Double, Ecef>> flights = new TreeMap<>();
        while (columns.next()) {
            Geodetic at =
                    Geodetic.ofDegrees(columns.number(lat), columns.number(lon), columns.number(altitude) * FOOT_M);
            flights.computeIfAbsent(columns.text(who), _ -> new TreeMap<>())
                    .put(columns.number(time), Wgs84.toEcef(at));
        }
        return flights;
    }

    private Workload play(int scans) {
        long[] times = new long[scans];
        int[] sensor = new int[scans];
        int[] start = new int[scans + 1];
        for (int s = 0; s < scans; s++) {
            double now = s * PERIOD_S / sites.size();
            times[s] = Math.round(now * 1e9);
            sensor[s] = s % sites.size();
            scan(s, now, times[s], sites.get(sensor[s]));
            start[s + 1] = rows.size();
        }
        double[][] columns = new double[3][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < 3; k++) {
                columns[k][i] = rows.get(i)[k];
            }
        }
        Plots plots =
                new Plots(new Scans(times, sensor, start), columns[0], columns[1], columns[2], new byte[rows.size()]);
        return new Workload(sensors(), plots, truth);
    }

    private List<Sensor> sensors() {
        List<Sensor> sensors = new ArrayList<>();
        for (int k = 0; k < sites.size(); k++) {
            sensors.add(new Sensor(
                    k,
                    SensorFrame.geodetic(sites.getFirst(), sites.get(k)),
                    AzimuthFrom.NORTH_CLOCKWISE,
                    new Sensor.Looks(Double.NaN, Double.NaN, DETECTION, REACH_M),
                    new Sensor.Errors(RANGE_SIGMA_M, AZIMUTH_SIGMA_RAD, ELEVATION_SIGMA_RAD),
                    new Sensor.FalsePlots(FALSE_PLOTS, NEAREST_M, REACH_M, 0, HIGHEST_RAD)));
        }
        return sensors;
    }

    private void scan(int scan, double now, long nanos, Geodetic site) {
        Ecef siteEcef = Wgs84.toEcef(site);
        int who = 0;
        for (NavigableMap<Double, Ecef> flight : flights.values()) {
            Map.Entry<Double, Ecef> before = flight.floorEntry(now);
            Map.Entry<Double, Ecef> after = flight.higherEntry(now);
            if (before != null && after != null && after.getKey() - before.getKey() <= LONGEST_GAP_S) {
                double span = after.getKey() - before.getKey();
                Ecef step = after.getValue().minus(before.getValue());
                Ecef at = before.getValue().plus(step.times((now - before.getKey()) / span));
                if (withinReach(at)) {
                    truth(nanos, who, at, at.plus(step.times(1 / span)));
                    plot(scan, who, Wgs84.toEnu(site, siteEcef, at));
                }
            }
            who++;
        }
        for (int k = 0; k < FALSE_PLOTS; k++) {
            rows.add(new double[] {
                NEAREST_M + (REACH_M - NEAREST_M) * draws.uniform(6, k, scan),
                2 * Math.PI * draws.uniform(7, k, scan),
                HIGHEST_RAD * draws.uniform(8, k, scan)
            });
        }
    }

    /** Truth is what some radar can reach. */
    private boolean withinReach(Ecef at) {
        return sites.stream().anyMatch(s -> {
            Enu enu = Wgs84.toEnu(s, Wgs84.toEcef(s), at);
            return enu.rangeM() < REACH_M && enu.elevationRad() > 0;
        });
    }

    private void truth(long nanos, int who, Ecef now, Ecef later) {
        Enu at = Wgs84.toEnu(sites.getFirst(), origin, now);
        Enu then = Wgs84.toEnu(sites.getFirst(), origin, later);
        truth.add(
                nanos,
                who,
                new double[] {
                    at.eastM(),
                    at.northM(),
                    at.upM(),
                    then.eastM() - at.eastM(),
                    then.northM() - at.northM(),
                    then.upM() - at.upM()
                },
                0);
    }

    private void plot(int scan, int who, Enu enu) {
        if (enu.rangeM() < REACH_M && enu.elevationRad() > 0 && draws.uniform(1, who, scan) < DETECTION) {
            rows.add(new double[] {
                enu.rangeM() + RANGE_SIGMA_M * normal(2, who, scan),
                enu.azimuthRad() + AZIMUTH_SIGMA_RAD * normal(3, who, scan),
                enu.elevationRad() + ELEVATION_SIGMA_RAD * normal(4, who, scan)
            });
        }
    }

    private double normal(int purpose, int who, int scan) {
        double u = 1 - draws.uniform(10 * purpose, who, scan);
        double v = draws.uniform(10 * purpose + 1, who, scan);
        return StrictMath.sqrt(-2 * StrictMath.log(u)) * StrictMath.cos(2 * Math.PI * v);
    }
}
