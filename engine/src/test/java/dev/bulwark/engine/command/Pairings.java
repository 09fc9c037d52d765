package dev.bulwark.engine.command;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Units and tracks with a window of launches for each pair; interceptors fly 10 s, and are judged 5 s later. */
final class Pairings implements Outlook.Reach {
    private final int channels;
    private final int rounds;
    private final Map<Integer, Map<Integer, Window>> windows = new TreeMap<>();
    private final Map<Integer, Double> values = new TreeMap<>();
    private final Set<Integer> worthReserve = new TreeSet<>();
    private int reserve;

    /** When one unit can fire at one track, and with what success. */
    record Window(double fromS, double toS, double pk) {}

    Pairings(int channels, int rounds) {
        this.channels = channels;
        this.rounds = rounds;
    }

    static Pairings random(Random random) {
        Pairings scene = new Pairings(1, 1 + random.nextInt(3));
        for (int unit = 0; unit < 2; unit++) {
            for (int track = 7; track < 10; track++) {
                if (random.nextInt(4) > 0) {
                    double from = 10 * random.nextInt(3);
                    scene.reach(unit, track, new Window(from, from + 5 + random.nextInt(30), random.nextDouble()));
                }
                scene.value(track, 1 + random.nextInt(4));
            }
        }
        return scene;
    }

    /** So many rounds of each unit are kept for these tracks. */
    Pairings reserve(int kept, Integer... tracks) {
        reserve = kept;
        worthReserve.addAll(List.of(tracks));
        return this;
    }

    Pairings value(int track, double value) {
        values.put(track, value);
        return this;
    }

    Pairings reach(int unit, int track, Window window) {
        windows.computeIfAbsent(unit, _ -> new TreeMap<>()).put(track, window);
        values.putIfAbsent(track, 1.0);
        return this;
    }

    Outlook outlook() {
        List<Outlook.Unit> units = new ArrayList<>();
        for (int u : windows.keySet()) {
            units.add(new Outlook.Unit(u, unit(), List.of(rounds), List.of(reserve), List.of()));
        }
        List<Outlook.Track> tracks = new ArrayList<>();
        for (int t : new TreeSet<>(values.keySet())) {
            List<Outlook.Access> access = windows.keySet().stream()
                    .filter(u -> find(u, t) != null)
                    .map(u -> new Outlook.Access(u, 0, 1, worthReserve.contains(t)))
                    .toList();
            tracks.add(new Outlook.Track(t, value(t), access));
        }
        return new Outlook(units, tracks, this);
    }

    private double value(int track) {
        return Objects.requireNonNull(values.get(track));
    }

    private FireUnit unit() {
        return new FireUnit(
                "unit",
                "s",
                Geodetic.ofDegrees(0, 0, 0),
                List.of(),
                List.of(),
                channels,
                channels,
                0,
                1,
                5,
                1,
                new ShotDoctrine.Single());
    }

    String greedy() {
        return decide(new GreedyDistribution());
    }

    String planned() {
        return decide(new PlannedDistribution());
    }

    private String decide(FireDistribution distribution) {
        List<Candidate> now = new ArrayList<>();
        windows.forEach((unit, tracks) -> tracks.forEach((track, w) -> {
            if (w.fromS() <= 0) {
                now.add(new Candidate(unit, track, 0, 1, w.pk(), w.toS(), value(track)));
            }
        }));
        FireDistribution.Orders orders = distribution.decide(new Situation(0, now, unit -> channels, this::outlook));
        List<String> text = new ArrayList<>();
        orders.begin().forEach(c -> text.add(c.unit() + " takes " + c.track()));
        if (orders.thinkAgainS() < Double.POSITIVE_INFINITY) {
            text.add("again at " + Math.round(orders.thinkAgainS()));
        }
        return String.join(", ", text);
    }

    private @Nullable Window find(int unit, int track) {
        return windows.getOrDefault(unit, Map.of()).get(track);
    }

    @Override
    public double earliestLaunchS(int unit, int track, double fromS) {
        Window w = find(unit, track);
        return w == null || fromS > w.toS() ? Double.POSITIVE_INFINITY : Math.max(fromS, w.fromS());
    }

    @Override
    public int weapon(int unit, int track, double launchS) {
        Window w = find(unit, track);
        return w != null && w.fromS() <= launchS && launchS <= w.toS() ? 0 : -1;
    }

    @Override
    public double meetingS(int unit, int weapon, int track, double launchS) {
        return weapon(unit, track, launchS) < 0 ? Double.NaN : launchS + 10;
    }

    @Override
    public double sspk(int unit, int weapon, int track) {
        return Objects.requireNonNull(find(unit, track)).pk();
    }
}
