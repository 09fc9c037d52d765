package dev.bulwark.bench.assignment;

import java.util.Arrays;
import java.util.Locale;

/** Median, 90th percentile and largest time over many seeds of each scheme, after five seconds of warm-up for each row. */
public final class RandomTable {
    private static final int[] SIZES = {20, 50, 100, 200};
    private static final double LIMIT_S = 60;
    private static final double MILLIS = 1e3;
    private static final long WARM_UP_NANOS = 5_000_000_000L;

    private RandomTable() {}

    /** Arguments: number of seeds, 1000 if none. */
    public static void main(String[] args) {
        int seeds = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
        System.out.println("| scheme | size | seeds | proven | root gap | median ms | p90 ms | largest ms |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|");
        for (char scheme : new char[] {'A', 'B'}) {
            for (int size : SIZES) {
                warmUp(scheme, size, Math.min(seeds, 200));
                System.out.println(row(scheme, size, seeds));
            }
        }
    }

    /** The compiler takes seconds to settle, however small the problems are. */
    private static void warmUp(char scheme, int size, int seeds) {
        long end = Timed.cpuNanos() + WARM_UP_NANOS;
        while (Timed.cpuNanos() < end) {
            row(scheme, size, seeds);
        }
    }

    private static String row(char scheme, int size, int seeds) {
        double[] ms = new double[seeds];
        int proven = 0;
        int gaps = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Timed timed = Timed.solve(RandomInstance.of(scheme, size, size, 1, seed), LIMIT_S);
            ms[seed - 1] = timed.cpuS() * MILLIS;
            proven += timed.found().proven() ? 1 : 0;
            gaps += timed.found().certificate().nodes() > 0 ? 1 : 0;
        }
        Arrays.sort(ms);
        return String.format(
                Locale.ROOT,
                "| %c | %dx%d | %d | %d | %d | %.3f | %.3f | %.1f |",
                scheme,
                size,
                size,
                seeds,
                proven,
                gaps,
                ms[seeds / 2],
                ms[seeds * 9 / 10],
                ms[seeds - 1]);
    }
}
