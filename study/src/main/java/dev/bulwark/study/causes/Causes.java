package dev.bulwark.study.causes;

import dev.bulwark.base.stats.Interval;
import dev.bulwark.base.stats.Moments;
import dev.bulwark.base.stats.Student;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.run.BareEarth;
import dev.bulwark.engine.run.RunKey;
import dev.bulwark.engine.run.Simulation;
import dev.bulwark.engine.run.Surroundings;
import dev.bulwark.engine.run.Theatre;
import dev.bulwark.engine.run.Theatres;
import dev.bulwark.engine.run.Threat;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.runs.Replications;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Attributes every leaker of some runs to a cause. Each run is repeated on the same luck with one thing relaxed at a
 * time; the first relaxation, in the order of {@link Cause}, under which the threat does not get through is its cause.
 */
public final class Causes {
    private final Theatre actual;
    private final Map<Cause, Theatre> relaxed = new EnumMap<>(Cause.class);
    private final Theatre everything;

    /** Solves what is needed besides the scenario's own geometry: the same without hills. */
    public Causes(Theatre actual, Surroundings surroundings) {
        this.actual = actual;
        Scenario scenario = actual.scenario();
        Theatre bare = Theatres.of(scenario, new BareEarth(surroundings, scenario.terrain()));
        relaxed.put(Cause.TERRAIN, bare);
        relaxed.put(Cause.CHANNELS, actual.under(Relaxed.channels(scenario)));
        relaxed.put(Cause.MAGAZINE, actual.under(Relaxed.magazine(scenario)));
        relaxed.put(Cause.IDENTITY, actual.under(Relaxed.identity(scenario)));
        relaxed.put(Cause.SHARING, actual.under(Relaxed.sharing(scenario)));
        relaxed.put(Cause.REACTION, actual.under(Relaxed.reaction(scenario)));
        relaxed.put(Cause.LUCK, actual.under(Relaxed.luck(scenario)));
        everything = bare.under(Relaxed.everything(scenario));
    }

    /** The cause of each leaker of one run, by threat id. */
    public SortedMap<String, Cause> of(RunKey key) {
        Set<String> open = leakers(actual, key);
        SortedMap<String, Cause> causes = new TreeMap<>();
        for (Map.Entry<Cause, Theatre> e : relaxed.entrySet()) {
            if (open.isEmpty()) {
                return causes;
            }
            Set<String> still = leakers(e.getValue(), key);
            open.removeIf(threat -> {
                boolean stopped = !still.contains(threat);
                if (stopped) {
                    causes.put(threat, e.getKey());
                }
                return stopped;
            });
        }
        if (!open.isEmpty()) {
            Set<String> hopeless = leakers(everything, key);
            open.forEach(t -> causes.put(t, hopeless.contains(t) ? Cause.REACH : Cause.JOINT));
        }
        return causes;
    }

    /** Many runs on a number of threads; the same for any number of them. */
    public CauseSummary summary(long seed, int replications, int threads) {
        List<SortedMap<String, Cause>> runs = Replications.each(replications, threads, i -> of(new RunKey(seed, 0, i)));
        SortedMap<String, SortedMap<Cause, Interval>> byRaid = new TreeMap<>();
        actual.scenario().raids().forEach(raid -> {
            List<String> members = actual.threats().stream()
                    .filter(t -> t.group().equals(raid.id()))
                    .map(Threat::id)
                    .toList();
            byRaid.put(raid.id(), means(runs, members));
        });
        List<String> all = actual.threats().stream()
                .filter(Threat::isHostile)
                .map(Threat::id)
                .toList();
        double[] leakers = runs.stream().mapToDouble(Map::size).toArray();
        return new CauseSummary(replications, Student.interval95(Moments.of(leakers)), means(runs, all), byRaid);
    }

    private static SortedMap<Cause, Interval> means(List<SortedMap<String, Cause>> runs, List<String> threats) {
        SortedMap<Cause, Interval> means = new TreeMap<>();
        for (Cause cause : Cause.values()) {
            List<Double> counts = new ArrayList<>();
            for (SortedMap<String, Cause> run : runs) {
                counts.add((double)
                        threats.stream().filter(t -> run.get(t) == cause).count());
            }
            double[] sample = counts.stream().mapToDouble(Double::doubleValue).toArray();
            Interval mean = Student.interval95(Moments.of(sample));
            means.put(cause, new Interval(mean.estimate(), Math.max(0, mean.low()), mean.high()));
        }
        return means;
    }

    private static Set<String> leakers(Theatre theatre, RunKey key) {
        Set<String> leakers = new TreeSet<>();
        for (Event event : Simulation.run(theatre, key).events()) {
            if (event instanceof Event.Leaked leaked) {
                leakers.add(leaked.threat());
            }
        }
        return leakers;
    }
}
