package dev.bulwark.study.measure;

import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.study.runs.PreparedVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The measures of a variant's runs, in a fixed order; a run's values are an array in that order. Names are those of
 * claims: {@code leakers}, {@code leakers.ankara} (an asset, or else a raid), {@code reached.60m}.
 */
public record MeasureSet(List<String> names) {
    /** Measures that every variant has. */
    public static final List<String> COMMON = List.of(
            "leakers",
            "no_leak",
            "never_seen",
            "never_engaged",
            "fired",
            "wasted",
            "first_track_s",
            "still_flying",
            "fired_at_decoys",
            "double_engaged",
            "friends_lost",
            "neutrals_lost",
            "spent_usd",
            "stopped_usd");

    private static final Set<String> NO_COUNTS = Set.of("first_track_s", "spent_usd", "stopped_usd");
    private static final String AT = "leakers.";

    public MeasureSet {
        names = List.copyOf(names);
    }

    public static MeasureSet of(PreparedVariant variant) {
        List<String> names = new ArrayList<>(COMMON);
        Scenario scenario = variant.theatre().scenario();
        scenario.assets().stream().map(Asset::id).forEach(id -> names.add(AT + id));
        scenario.raids().stream()
                .map(r -> AT + r.id())
                .filter(n -> !names.contains(n))
                .forEach(names::add);
        names.addAll(variant.geometry().keySet());
        return new MeasureSet(names);
    }

    /** Those that a table of all variants tells: all but the leakers at single assets and of single raids. */
    public List<String> shared() {
        return names.stream().filter(name -> !name.startsWith(AT)).toList();
    }

    /** Whether a measure is a whole number. */
    public static boolean isCount(String measure) {
        return measure.startsWith(AT) || (COMMON.contains(measure) && !NO_COUNTS.contains(measure));
    }

    public OptionalInt find(String measure) {
        int index = names.indexOf(measure);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** All values of a run. */
    public double[] values(PreparedVariant variant, RunOutcome outcome) {
        return names.stream().mapToDouble(name -> value(name, variant, outcome)).toArray();
    }

    /**
     * One value of a run.
     *
     * @param variant that was run, which knows costs and geometry
     * @throws IllegalArgumentException if there is no such measure
     */
    public static double value(String measure, PreparedVariant variant, RunOutcome outcome) {
        if (measure.startsWith(AT)) {
            String id = measure.substring(AT.length());
            return outcome.leakersByAsset()
                    .getOrDefault(id, outcome.leakersByRaid().getOrDefault(id, 0));
        }
        return switch (measure) {
            case "leakers" -> outcome.leakers();
            case "no_leak" -> outcome.leakers() == 0 ? 1 : 0;
            case "never_seen" -> outcome.neverSeen();
            case "never_engaged" -> outcome.neverEngaged();
            case "fired" -> outcome.fired();
            case "wasted" -> outcome.wasted();
            case "first_track_s" -> outcome.firstTrackS();
            case "spent_usd" -> Dollars.spent(variant.theatre().scenario(), outcome);
            case "stopped_usd" -> Dollars.stopped(variant.theatre().scenario(), outcome);
            default -> counted(measure, variant, outcome);
        };
    }

    private static double counted(String measure, PreparedVariant variant, RunOutcome outcome) {
        Double geometric = variant.geometry().get(measure);
        if (geometric != null) {
            return geometric;
        }
        return Tally.find(measure)
                .map(t -> outcome.tallies().getOrDefault(t, 0))
                .orElseThrow(() -> new IllegalArgumentException("no measure " + measure));
    }
}
