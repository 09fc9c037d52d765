package dev.bulwark.track.tracker;

/** What a look does to a track's life: to the odds that its target exists, to whether it counts, and to whether it ends. */
final class Lives {
    private static final double EVEN = 0.5;

    private final Settings.Life life;
    private final Settings.Initiation initiation;
    private int nextId = 1;

    Lives(Settings settings) {
        this.life = settings.life();
        this.initiation = settings.initiation();
    }

    int nextId() {
        return nextId;
    }

    void restore(int id) {
        nextId = id;
    }

    /** Time alone makes a target less likely to be there. */
    void age(TrackStore tracks, double dt) {
        double survival = StrictMath.exp(-dt / life.survivalS());
        for (int t = 0; t < tracks.size; t++) {
            double odds = tracks.odds[t];
            tracks.odds[t] = survival * odds / (1 + (1 - survival) * odds);
        }
    }

    /** The look gave a plot; the odds are those after it. */
    void hit(TrackStore tracks, int track, double odds) {
        tracks.odds[track] = StrictMath.min(odds, odds(life.most()));
        tracks.looks[track]++;
        tracks.misses[track] = 0;
        if (tracks.id[track] < 0 && counts(tracks, track, odds)) {
            tracks.id[track] = nextId++;
            tracks.floor[track] = odds(life.drop());
        }
        end(tracks, track);
    }

    /**
     * A look gave none. Where tracks are counted, only looks with an even chance of a plot count, and for a tentative track
     * those of the sensor that began it; and the odds fall by time alone.
     *
     * @param odds after the look
     * @param seen chance that the look had of a plot
     */
    void miss(TrackStore tracks, int track, double odds, double seen, int sensor) {
        if (initiation instanceof Settings.Initiation.ByScore) {
            tracks.odds[track] = odds;
        }
        if (seen >= EVEN || (tracks.id[track] < 0 && tracks.from[track] == sensor)) {
            tracks.looks[track]++;
            tracks.misses[track]++;
        }
        end(tracks, track);
    }

    private boolean counts(TrackStore tracks, int track, double odds) {
        return switch (initiation) {
            case Settings.Initiation.ByScore _ -> odds > odds(life.confirm());
            case Settings.Initiation.Counted rule -> tracks.hits[track] >= rule.hits();
        };
    }

    private void end(TrackStore tracks, int track) {
        tracks.ended[track] = switch (initiation) {
            case Settings.Initiation.ByScore _ -> tracks.odds[track] < tracks.floor[track];
            case Settings.Initiation.Counted rule ->
                tracks.id[track] >= 0
                        ? tracks.misses[track] >= rule.misses() || tracks.odds[track] < tracks.floor[track]
                        : tracks.hits[track] + rule.looks() - tracks.looks[track] < rule.hits();
        };
    }

    /** A track of one plot counts at once where one plot is enough. */
    void begun(TrackStore tracks, int track) {
        if (initiation instanceof Settings.Initiation.Counted rule && rule.hits() == 1) {
            tracks.id[track] = nextId++;
        }
    }

    static double odds(double p) {
        return p / (1 - p);
    }
}
