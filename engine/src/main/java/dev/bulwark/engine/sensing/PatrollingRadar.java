package dev.bulwark.engine.sensing;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.model.scenario.Mount;
import dev.bulwark.model.scenario.Racetrack;
import dev.bulwark.model.scenario.Radar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A radar that flies to and fro, by stations along its track: at every moment it is taken to be at the nearest one, so its
 * place is off by half their spacing at most, and so is every range.
 */
public final class PatrollingRadar implements RadarView {
    /** Longest distance between stations in metres. */
    public static final double SPACING_M = 20_000;

    private final Radar radar;
    private final Racetrack track;
    private final double lengthM;
    private final List<RadarSite> stations;

    private PatrollingRadar(Radar radar, Racetrack track, double lengthM, List<RadarSite> stations) {
        this.radar = radar;
        this.track = track;
        this.lengthM = lengthM;
        this.stations = List.copyOf(stations);
    }

    /**
     * Surveys the stations.
     *
     * @param spacingM longest distance between two of them
     * @param survey the site of the radar if it kept station at a place
     */
    public static PatrollingRadar of(
            Radar radar, Mount.Patrolling mount, double spacingM, Function<Radar, RadarSite> survey) {
        double length = mount.track().lengthM();
        int pieces = Math.max(1, (int) Math.ceil(length / spacingM));
        List<RadarSite> stations = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            Geodetic place = mount.track().along(length * i / pieces);
            stations.add(survey.apply(radar.stationedAt(place, mount.altitudeM())));
        }
        return new PatrollingRadar(radar, mount.track(), length, stations);
    }

    @Override
    public Radar radar() {
        return radar;
    }

    @Override
    public RadarSite at(double seconds) {
        double share = lengthM == 0 ? 0 : track.flownM(seconds, lengthM) / lengthM;
        return stations.get((int) Math.rint(share * (stations.size() - 1)));
    }

    /** It jumps from station to station: nothing is claimed. */
    @Override
    public double outOfRangeForS(Fix fix, double fastestMps) {
        return 0;
    }
}
