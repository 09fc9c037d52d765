package dev.bulwark.track.fuse;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.track.associate.NearestNeighbour;
import dev.bulwark.track.associate.Pairs;
import dev.bulwark.track.score.Picture;
import dev.bulwark.track.score.Quadratic;
import dev.bulwark.track.tracker.TrackTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two local pictures to one, over a link: at each moment of the first picture, the second's tracks as they arrived, carried
 * on to now; tracks that fit are matched (pairs that were matched before are preferred) and fused by covariance
 * intersection, the others are taken as they are.
 *
 * @param delayS from a report of the second picture to its use here
 * @param staleS older reports are not used
 * @param q acceleration noise in carrying reports on, m²/s³
 */
public record TrackFusion(double delayS, double staleS, double q) {
    /** 99.9 % point of chi-square with 6 degrees of freedom: farther tracks are of different targets. */
    private static final double GATE = 22.458;
    /** A track of the second picture that is so near to one of the first is hardly a target that the first does not see. */
    private static final double NEAR = 4 * GATE;
    /** What having been matched before is worth. */
    private static final double HABIT = 10;
    /** Numbers of tracks that only the second picture has begin here. */
    public static final int SECOND_FROM = 1_000_000;

    /** The fused picture at the moments of the first one. */
    public Picture fuse(TrackTable first, TrackTable second) {
        Picture out = new Picture();
        Map<Integer, Integer> latest = new TreeMap<>();
        Map<Integer, Integer> habit = new TreeMap<>();
        int arrived = 0;
        for (int row = 0; row < first.size(); ) {
            long now = first.timeNanos(row);
            int end = row;
            while (end < first.size() && first.timeNanos(end) == now) {
                end++;
            }
            while (arrived < second.size() && second.timeNanos(arrived) + SimTime.nanosOf(delayS) <= now) {
                latest.put(second.id(arrived), arrived);
                arrived++;
            }
            latest.values().removeIf(r -> now - second.timeNanos(r) > SimTime.nanosOf(staleS));
            moment(out, now, first, row, end, second, List.copyOf(latest.values()), habit);
            row = end;
        }
        return out;
    }

    private void moment(
            Picture out,
            long now,
            TrackTable first,
            int from,
            int to,
            TrackTable second,
            List<Integer> rows,
            Map<Integer, Integer> habit) {
        List<Gaussian> here = new ArrayList<>();
        List<Gaussian> there = new ArrayList<>();
        for (int r = from; r < to; r++) {
            here.add(Gaussian.of(first, r));
        }
        for (int r : rows) {
            double age = new SimTime(now - second.timeNanos(r)).seconds();
            there.add(Gaussian.of(second, r).after(age, q));
        }
        Pairs pairs = new Pairs();
        boolean[] used = new boolean[there.size()];
        for (int i = 0; i < here.size(); i++) {
            for (int j = 0; j < there.size(); j++) {
                double d2 = distance(here.get(i), there.get(j));
                boolean before = habit.getOrDefault(first.id(from + i), -1) == second.id(rows.get(j));
                used[j] |= before || d2 < NEAR;
                if (d2 < GATE) {
                    pairs.add(i, j, GATE - d2 + (before ? HABIT : 0), 0);
                }
            }
        }
        int[] chosen = new int[here.size()];
        new NearestNeighbour().solve(pairs, here.size(), there.size(), chosen);
        for (int i = 0; i < here.size(); i++) {
            Gaussian best = here.get(i);
            if (chosen[i] >= 0) {
                int j = pairs.plot(chosen[i]);
                habit.put(first.id(from + i), second.id(rows.get(j)));
                best = CovarianceIntersection.fuse(best, there.get(j));
            }
            out.add(now, first.id(from + i), best.mean(), 0);
        }
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                out.add(now, SECOND_FROM + second.id(rows.get(j)), there.get(j).mean(), 0);
            }
        }
    }

    private static double distance(Gaussian a, Gaussian b) {
        double[] d = new double[6];
        double[][] p = new double[6][6];
        for (int i = 0; i < 6; i++) {
            d[i] = a.mean()[i] - b.mean()[i];
            for (int j = 0; j < 6; j++) {
                p[i][j] = a.covariance()[i][j] + b.covariance()[i][j];
            }
        }
        return Quadratic.form(p, d);
    }
}
