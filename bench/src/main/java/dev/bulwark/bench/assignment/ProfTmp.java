package dev.bulwark.bench.assignment;
import java.util.Arrays;
public final class ProfTmp {
    private ProfTmp() {}
    public static void main(String[] a) {
        for (String size : a[1].split(",", -1)) {
            int n = Integer.parseInt(size);
            int seeds = n > 100 ? 300 : 1000;
            double[] ms = new double[seeds];
            long end = System.nanoTime() + 6_000_000_000L;
            int pass = 0;
            while (pass < 2 || System.nanoTime() < end) {
                for (int k = 0; k < seeds; k++) {
                    ms[k] = Timed.solve(RandomInstance.of(a[0].charAt(0), n, n, 1, k + 1), 60).cpuS() * 1e3;
                }
                pass++;
            }
            Arrays.sort(ms);
            System.out.printf("%s %d passes %d median %.3f p90 %.3f max %.1f mean %.3f%n", a[0], n, pass, ms[seeds / 2], ms[seeds * 9 / 10], ms[seeds - 1], Arrays.stream(ms).average().orElse(0));
        }
    }
}
