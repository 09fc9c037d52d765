package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.LocalFrame;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.motion.Fix;
import dev.bulwark.engine.sensing.RadarSite;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.track.plot.AzimuthFrom;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.plot.Sensor;
import dev.bulwark.track.plot.SensorFrame;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.Sight;
import dev.bulwark.track.tracker.TrackTable;
import dev.bulwark.track.tracker.Tracker;
import java.util.List;

/** The tracker of one picture: plots of its radars in, tracks in a frame of its own out. */
final class PictureTracker {
    /** What a radar in clear sight of a target that is strong enough detects, as the tracker assumes. */
    private static final double DETECTION = 0.9;
    /** A track that no radar can see is thought of for about twice so long, s. */
    private static final double COAST_S = 60;

    private static final double HIGHEST_FALSE_RAD = Math.toRadians(10);
    private static final double NEAREST_FALSE_M = 1000;

    private final Geodetic origin;
    private final LocalFrame frame;
    private final Tracker tracker;
    private final double weakestRcsM2;
    private final double falsePlots;
    private final TrackTable table = new TrackTable();

    /**
     * @param origin of the frame
     * @param settings how it tracks
     * @param weakestRcsM2 cross-section of the weakest target: a miss counts only where that would be seen
     */
    PictureTracker(Geodetic origin, Settings settings, double weakestRcsM2, double falsePlots) {
        this.origin = origin;
        this.frame = new LocalFrame(origin);
        this.tracker = new Tracker(List.of(), settings);
        this.weakestRcsM2 = weakestRcsM2;
        this.falsePlots = falsePlots;
    }

    /** The tracker's settings for a scenario: tracks count and end by the scenario's own rule. */
    static Settings settings(World world, double topSpeedMps) {
        Settings usual = Settings.defaults();
        Settings.Life life = usual.life();
        var rule = world.theatre.scenario().rules().confirmation();
        return new Settings(
                usual.motion().upTo(topSpeedMps),
                usual.climb(),
                new Settings.Life(life.newPerScan(), COAST_S, life.confirm(), life.drop(), life.most()),
                // Raids in which all fly in one place make clusters too large for sums over all ways at every look.
                Settings.Association.NEAREST,
                new Settings.Initiation.Counted(rule.hits(), rule.looks(), rule.missesToDrop()));
    }

    /** Takes in a look around and gives the tracks that count just now. */
    TrackTable scan(Plots plots, int radar, RadarSite site) {
        tracker.scan(plots, 0, sensor(radar, site), sight(site));
        table.clear();
        tracker.report(table);
        return table;
    }

    /** A place in the picture's frame. */
    Enu of(Ecef place) {
        return frame.toEnu(place);
    }

    private Sight sight(RadarSite site) {
        return (east, north, up) -> {
            Ecef ecef = frame.fromEnu(new Enu(east, north, up));
            Geodetic at = Wgs84.toGeodetic(ecef);
            return site.pd(
                    new Fix(at.latitudeRad(), at.longitudeRad(), at.heightM(), at.heightM(), ecef), weakestRcsM2);
        };
    }

    private Sensor sensor(int id, RadarSite site) {
        Radar radar = site.radar();
        RadarType type = radar.type();
        double inFullTurn = Math.max(1, falsePlots) * 2 * Math.PI / type.sectorRad();
        return new Sensor(
                id,
                SensorFrame.geodetic(origin, Wgs84.toGeodetic(site.ecef())),
                AzimuthFrom.NORTH_CLOCKWISE,
                new Sensor.Looks(Double.NaN, Double.NaN, DETECTION, type.instrumentedRangeM()),
                new Sensor.Errors(type.rangeSigmaM(), type.angleSigmaRad(), type.angleSigmaRad()),
                new Sensor.FalsePlots(inFullTurn, NEAREST_FALSE_M, type.instrumentedRangeM(), 0, HIGHEST_FALSE_RAD));
    }
}
