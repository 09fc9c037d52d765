package dev.bulwark.app.validation;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.run.Threat;
import dev.bulwark.study.runs.Replications;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Section F: channels against raids at once, Erlang's loss formula against Poisson arrivals, exhausted magazines. */
final class ChannelChecks {
    private static final String AT_ONCE = "F. Channels: leakers of N at once, N - min(N, c) p";
    private static final String ERLANG = "F. Channels: Erlang B, Poisson arrivals, share that finds none free";
    private static final String SALVO = "F. Stochastic salvo: leakers = max(0, Bin(n, p) - Bin(m, q))";
    private static final String WOLFRAM = "closed form (Wolfram's ErlangB parameters)";
    private static final int RUNS = 2000;
    private static final int LOSS_RUNS = 100;
    private static final int ARRIVALS = 150;
    private static final int WARM_UP = 30;
    /** Flight of 100 km at 9 km/s and 600 s of judging: how long a channel is held. */
    private static final double HELD_S = 611.1;

    private ChannelChecks() {}

    static List<Check> all(Map<String, Double> cases) {
        List<Check> checks = new ArrayList<>();
        double[][] atOnce = {{6, 6, 1.8}, {10, 6, 5.8}, {24, 6, 19.8}, {24, 24, 7.2}, {40, 24, 23.2}};
        for (double[] c : atOnce) {
            Stage stage = Raids.atOnce(
                    (int) c[0], "single", .7, "target_channels: " + (int) c[1] + ", kill_assessment_delay: 500 s");
            double[] leakers = leakers(stage.outcomes(RUNS));
            String name = (int) c[0] + " targets, " + (int) c[1] + " channels, p 0.7";
            checks.add(Check.mean(AT_ONCE, name, c[2], "", Cases.CLOSED_FORM, leakers));
        }
        for (String c : List.of("3.0.8", "4.2", "5.3", "6.6", "6.12")) {
            int channels = Integer.parseInt(c.substring(0, 1));
            double load = Double.parseDouble(c.substring(2));
            checks.add(erlang(channels, load, Cases.of(cases, "erlb." + c)));
        }
        salvo(cases, checks, "a", 8, .75, 6, .6);
        salvo(cases, checks, "b", 20, 1, 24, .7);
        salvo(cases, checks, "c", 10, .8, 10, .8);
        return checks;
    }

    /** Targets dart through a strip a kilometre wide, the only place where they can be met: they cannot wait. */
    private static Check erlang(int channels, double load, double expected) {
        Stage stage = Stage.of(String.format(Locale.ROOT, """
                duration: 160 h
                rules: {confirm: 1 of 1, drop_after: 5}
                assets: [{id: city, at: "39, 33"}]
                fire_units:
                  - id: gun
                    system: gun
                    at: "39, 33"
                    doctrine: single
                    load: {dart: 10000}
                    figures: {target_channels: %d, kill_assessment_delay: 600 s, reaction: 0 s}
                figures:
                  dart.min_range_km: {value: 98.5 km, reason: a thin ring}
                  dart.max_range_km: {value: 100 km, reason: a thin ring}
                  dart.mean_speed_m_s: {value: 9000 m/s, reason: as long for all}
                raids:
                  - id: a
                    threat: jet
                    count: %d
                    every: %.3f s
                    arrivals: poisson
                    from: "39, 34.73"
                    to: city
                    altitude: 5000 m above sea
                    speed: 3000 m/s
                """, channels, ARRIVALS, HELD_S / load));
        List<String> late =
                stage.theatre().threats().stream().skip(WARM_UP).map(Threat::id).toList();
        int threads = Runtime.getRuntime().availableProcessors();
        double[] lost = Replications.each(
                        LOSS_RUNS, threads, i -> lost(stage.log(i).events(), late))
                .stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        String name = channels + " channels, " + load + " erlangs";
        return Check.mean(ERLANG, name, expected, "", WOLFRAM, lost);
    }

    private static double lost(List<Event> events, List<String> threats) {
        Set<String> served = new HashSet<>();
        for (Event event : events) {
            if (event instanceof Event.Fired fired) {
                served.add(fired.threat());
            }
        }
        return threats.stream().filter(t -> !served.contains(t)).count() / (double) threats.size();
    }

    /** Attackers that fail by themselves are mixed in afterwards: the raid is flown for every number that comes. */
    private static void salvo(
            Map<String, Double> cases, List<Check> checks, String id, int n, double p, int rounds, double q) {
        double mean = 0;
        double none = p < 1 ? StrictMath.pow(1 - p, n) : 0;
        double meanVariance = 0;
        double noneVariance = 0;
        for (int come = p < 1 ? 1 : n; come <= n; come++) {
            double weight = binomial(n, come, p);
            double[] leakers = leakers(withRounds(come, rounds, q).outcomes(RUNS));
            double share = 0;
            double sum = 0;
            double squares = 0;
            for (double l : leakers) {
                share += l == 0 ? 1.0 / RUNS : 0;
                sum += l / RUNS;
                squares += l * l / RUNS;
            }
            mean += weight * sum;
            none += weight * share;
            meanVariance += weight * weight * (squares - sum * sum) / RUNS;
            noneVariance += weight * weight * share * (1 - share) / RUNS;
        }
        String name = "n " + n + ", p " + p + ", m " + rounds + ", q " + q;
        checks.add(mixed(name + ": mean", Cases.of(cases, "salvo." + id + ".mean"), mean, meanVariance));
        checks.add(mixed(name + ": none", Cases.of(cases, "salvo." + id + ".p0"), none, noneVariance));
    }

    private static Check mixed(String name, double expected, double got, double variance) {
        double half = Check.Z * StrictMath.sqrt(variance);
        return new Check(
                SALVO,
                name,
                expected,
                "",
                Cases.CLOSED_FORM,
                new Interval(got, got - half, got + half),
                String.format(Locale.ROOT, "%,d runs of each number", RUNS));
    }

    /** Every round is shot at a target that still lives: shots one at a time, with a look after each. */
    private static Stage withRounds(int targets, int rounds, double q) {
        return Stage.of(String.format(Locale.ROOT, """
                duration: 2 h
                rules: {confirm: 1 of 1, drop_after: 5}
                assets: [{id: city, at: "39, 33"}]
                fire_units:
                  - id: gun
                    system: gun
                    at: "39, 33"
                    doctrine: shoot-look-shoot 30
                    load: {dart: %d}
                    figures: {target_channels: 40, kill_assessment_delay: 0 s, reaction: 0 s}
                figures:
                  dart.sspk: {value: %s, reason: closed form}
                  dart.max_range_km: {value: 200 km, reason: closed form}
                  dart.mean_speed_m_s: {value: 9000 m/s, reason: time enough}
                raids:
                  - {id: a, threat: jet, count: %d, from: "39, 34.73", to: city, altitude: 5000 m above sea, speed: 50 m/s}
                """, rounds, q, targets));
    }

    private static double binomial(int n, int k, double p) {
        double c = 1;
        for (int i = 1; i <= k; i++) {
            c *= (n - k + i) / (double) i;
        }
        return c * StrictMath.pow(p, k) * StrictMath.pow(1 - p, n - k);
    }

    private static double[] leakers(List<RunOutcome> outcomes) {
        return outcomes.stream().mapToDouble(RunOutcome::leakers).toArray();
    }
}
