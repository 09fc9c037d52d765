package dev.bulwark.exchange.page;

import dev.bulwark.base.geo.Geodetic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Samples of a moving thing, so few that straight lines between them stay near the way. */
final class Way {
    private static final int FINEST = 480;
    private static final double SHORTEST_S = 1;
    private static final double OFF_M = 250;
    private static final double OFF_HEIGHT_M = 60;
    private static final double EARTH_M = 6_371_000;

    private Way() {}

    /** A moment and a place. */
    record Sample(double seconds, Geodetic place) {
        List<Double> json() {
            return List.of(
                    Obj.round(seconds, 100),
                    Obj.round(place.longitudeDeg(), 1e5),
                    Obj.round(place.latitudeDeg(), 1e5),
                    Math.rint(place.heightM()));
        }
    }

    /** From a moment to a later one, both among them. */
    static List<Sample> of(double fromS, double toS, DoubleFunction<Geodetic> at) {
        int steps = (int) Math.clamp((toS - fromS) / SHORTEST_S, 1, FINEST);
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double t = fromS + (toS - fromS) * i / steps;
            all.add(new Sample(t, at.apply(t)));
        }
        List<Sample> kept = new ArrayList<>(List.of(all.getFirst()));
        thin(all, 0, steps, kept);
        return kept;
    }

    /** Keeps the sample farthest off the straight line, and so on in both halves; adds everything after the first. */
    private static void thin(List<Sample> all, int first, int last, List<Sample> kept) {
        int farthest = -1;
        double most = 1;
        for (int i = first + 1; i < last; i++) {
            double off = off(all.get(first), all.get(last), all.get(i));
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (farthest < 0) {
            kept.add(all.get(last));
        } else {
            thin(all, first, farthest, kept);
            thin(all, farthest, last, kept);
        }
    }

    /** In units of what is allowed. */
    private static double off(Sample a, Sample b, Sample s) {
        double part = (s.seconds() - a.seconds()) / (b.seconds() - a.seconds());
        Geodetic p = a.place();
        Geodetic q = b.place();
        Geodetic line = Geodetic.ofDegrees(
                p.latitudeDeg() + part * (q.latitudeDeg() - p.latitudeDeg()),
                p.longitudeDeg() + part * (q.longitudeDeg() - p.longitudeDeg()),
                p.heightM() + part * (q.heightM() - p.heightM()));
        double high = Math.abs(line.heightM() - s.place().heightM()) / OFF_HEIGHT_M;
        return high > 1 ? high : Math.max(high, flatM(line, s.place()) / OFF_M);
    }

    /** Near enough for so short a way; geodesics would cost a hundred times as much. */
    private static double flatM(Geodetic a, Geodetic b) {
        double north = (a.latitudeRad() - b.latitudeRad()) * EARTH_M;
        double east = (a.longitudeRad() - b.longitudeRad()) * EARTH_M * StrictMath.cos(a.latitudeRad());
        return Math.hypot(north, east);
    }
}
