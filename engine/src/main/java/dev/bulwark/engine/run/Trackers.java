package dev.bulwark.engine.run;

import dev.bulwark.base.geo.Ecef;
import dev.bulwark.base.geo.Enu;
import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.base.geo.Wgs84;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.sensing.Looks;
import dev.bulwark.engine.sensing.RadarSite;
import dev.bulwark.track.plot.Plots;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.tracker.Settings;
import dev.bulwark.track.tracker.TrackTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture at the level of detail {@code tracker}: each radar's look around makes plots, and every picture (a fire
 * unit's own, a network's) has a tracker of the plots of its radars. Ballistic threats, for which the tracker has no model,
 * are confirmed by counting as at the level {@code quality}.
 */
final class Trackers implements Sensing {
    private final World world;
    private final Pictures pictures;
    private final Sensors ballistic;
    private final @Nullable PictureRecords records;
    private final RadarPlots plots;
    private final @Nullable PictureTracker[] trackers;
    private final TrackHolders[] holders;
    private final BitSet[] held;
    private final int[][] heldFrom;
    private final int[][] told;
    private final boolean[] scanning;
    private final boolean[] lost;

    Trackers(World world, Pictures pictures, @Nullable PictureRecords records) {
        this.world = world;
        this.pictures = pictures;
        this.records = records;
        ballistic = new Sensors(world, pictures);
        plots = new RadarPlots(world);
        int radars = world.theatre.radars().size();
        trackers = new PictureTracker[pictures.size()];
        holders = new TrackHolders[pictures.size()];
        held = Bits.sets(pictures.size());
        heldFrom = new int[pictures.size()][world.flying.length];
        told = new int[radars][world.flying.length];
        scanning = new boolean[radars];
        lost = new boolean[radars];
        begin();
    }

    /** A tracker for every picture that some radar feeds, its frame in the middle of these radars. */
    private void begin() {
        double topSpeed = 0;
        double weakest = Double.POSITIVE_INFINITY;
        for (Threat threat : world.theatre.threats()) {
            if (!threat.type().kind().isBallistic()) {
                topSpeed = Math.max(topSpeed, threat.path().topSpeedMps());
                weakest = Math.min(weakest, threat.type().rcs().leastM2());
            }
        }
        Settings settings = PictureTracker.settings(world, topSpeed);
        double falsePlots = world.theatre.scenario().rules().picture().falsePlotsPerLook();
        for (int picture = 0; picture < trackers.length; picture++) {
            List<Ecef> sites = feeding(picture);
            if (!sites.isEmpty()) {
                trackers[picture] = new PictureTracker(middle(sites), settings, weakest, falsePlots);
                holders[picture] = new TrackHolders();
            }
        }
    }

    private List<Ecef> feeding(int picture) {
        List<Ecef> sites = new ArrayList<>();
        for (int radar = 0; radar < lost.length; radar++) {
            for (int fed : pictures.fedBy(radar)) {
                if (fed == picture && !lost[radar]) {
                    sites.add(world.theatre.radars().get(radar).at(0).ecef());
                }
            }
        }
        return sites;
    }

    private static Geodetic middle(List<Ecef> sites) {
        Ecef sum = sites.getFirst();
        for (Ecef site : sites.subList(1, sites.size())) {
            sum = sum.plus(site);
        }
        return Wgs84.toGeodetic(sum.times(1.0 / sites.size())).withHeightM(0);
    }

    @Override
    public void start(int threat) {
        if (isBallistic(threat)) {
            ballistic.start(threat);
            return;
        }
        for (int radar = 0; radar < scanning.length; radar++) {
            Looks looks = world.theatre.looks(radar, threat);
            if (looks != null && !scanning[radar] && !lost[radar] && pictures.isFedBy(radar)) {
                scanning[radar] = true;
                schedule(radar, looks.lookAt(world.calendar.nowNanos()), looks);
            }
        }
    }

    private void schedule(int radar, int look, Looks rhythm) {
        world.schedule(rhythm.timeNanos(look), new Due.Scan(radar, look));
    }

    @Override
    public void see(Due.Seen due) {
        switch (due) {
            case Due.Scan d -> scan(d);
            case Due.Confirm d -> ballistic.see(d);
            case Due.Drop d -> ballistic.see(d);
        }
    }

    private void scan(Due.Scan due) {
        int radar = due.radar();
        scanning[radar] = false;
        Looks rhythm = rhythm(radar);
        if (lost[radar] || rhythm == null) {
            return;
        }
        BitSet flying = flying();
        RadarSite site = world.theatre.radars().get(radar).at(world.nowS());
        Plots seen = plots.of(radar, site, due.look(), flying.stream().boxed().toList());
        boolean anyTracks = false;
        for (int picture : pictures.fedBy(radar)) {
            PictureTracker tracker = trackers[picture];
            if (tracker != null) {
                TrackTable table = tracker.scan(seen, radar, site);
                anyTracks |= table.size() > 0;
                update(picture, radar, holders[picture].held(table, flying, t -> tracker.of(place(t))));
                record(picture, tracker, table, flying);
            }
        }
        if (anyTracks || !flying.isEmpty()) {
            scanning[radar] = true;
            schedule(radar, due.look() + 1, rhythm);
        }
    }

    private @Nullable Looks rhythm(int radar) {
        for (int threat = 0; threat < world.flying.length; threat++) {
            Looks looks = world.theatre.looks(radar, threat);
            if (looks != null) {
                return looks;
            }
        }
        return null;
    }

    private BitSet flying() {
        BitSet flying = new BitSet();
        for (int threat = 0; threat < world.flying.length; threat++) {
            if (world.flying[threat] && !isBallistic(threat)) {
                flying.set(threat);
            }
        }
        return flying;
    }

    private Ecef place(int threat) {
        return world.at(threat, world.nowS()).ecef();
    }

    /** Tells the picture's readers what has changed in it. */
    private void update(int picture, int radar, BitSet now) {
        BitSet before = held[picture];
        held[picture] = now;
        for (int t = before.nextSetBit(0); t >= 0; t = before.nextSetBit(t + 1)) {
            if (!now.get(t)) {
                int from = heldFrom[picture][t];
                if (--told[from][t] == 0) {
                    world.log(new Event.TrackDropped(world.now(), radarId(from), world.threatId(t)));
                }
                pictures.changedIn(picture, t, -1);
            }
        }
        for (int t = now.nextSetBit(0); t >= 0; t = now.nextSetBit(t + 1)) {
            if (!before.get(t)) {
                heldFrom[picture][t] = radar;
                if (told[radar][t]++ == 0) {
                    double range = world.theatre
                            .radars()
                            .get(radar)
                            .at(world.nowS())
                            .ecef()
                            .distanceM(place(t));
                    world.log(new Event.TrackConfirmed(world.now(), radarId(radar), world.threatId(t), range));
                }
                pictures.changedIn(picture, t, 1);
            }
        }
    }

    private void record(int picture, PictureTracker tracker, TrackTable table, BitSet flying) {
        if (records == null) {
            return;
        }
        PictureTracks record = records.of(picture, pictures.name(picture));
        long now = world.calendar.nowNanos();
        Picture truth = record.truth();
        if (truth.moments() > 0 && truth.timeNanos(truth.moments() - 1) == now) {
            return;
        }
        for (int t = flying.nextSetBit(0); t >= 0; t = flying.nextSetBit(t + 1)) {
            Enu at = tracker.of(place(t));
            Enu later = tracker.of(world.at(t, world.nowS() + 1).ecef());
            truth.add(
                    now,
                    t,
                    new double[] {
                        at.eastM(),
                        at.northM(),
                        at.upM(),
                        later.eastM() - at.eastM(),
                        later.northM() - at.northM(),
                        later.upM() - at.upM()
                    },
                    0);
        }
        record.tracks().addAll(table);
    }

    /** Plots cease; tracks end when the tracker has missed them. */
    @Override
    public void gone(int threat) {
        ballistic.gone(threat);
    }

    @Override
    public boolean lives(int radar) {
        return !lost[radar];
    }

    @Override
    public void lose(int radar) {
        lost[radar] = true;
        ballistic.lose(radar);
        for (int picture : pictures.fedBy(radar)) {
            if (trackers[picture] != null && feeding(picture).isEmpty()) {
                trackers[picture] = null;
                update(picture, radar, new BitSet());
            }
        }
    }

    private boolean isBallistic(int threat) {
        return world.theatre.threat(threat).type().kind().isBallistic();
    }

    private String radarId(int radar) {
        return world.theatre.radars().get(radar).radar().id();
    }
}
