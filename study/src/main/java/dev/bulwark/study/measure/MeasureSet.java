package dev.bulwark.study.measure;

import dev.bulwark.engine.measures.RunOutcome;
import dev.bulwark.engine.measures.Tally;
import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The measures of a variant's runs, in a fixed order; a run's values are an array in that order. Names are those of
 * claims: {@code leakers}, {@code leakers.ankara}.
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
            "neutrals_lost");

    private static final String AT = "leakers.";

    public MeasureSet {
        names = List.copyOf(names);
    }

    public static MeasureSet of(Scenario scenario) {
        List<String> names = new ArrayList<>(COMMON);
        scenario.assets().stream().map(Asset::id).forEach(id -> names.add(AT + id));
        return new MeasureSet(names);
    }

    public OptionalInt find(String measure) {
        int index = names.indexOf(measure);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** All values of a run. */
    public double[] values(RunOutcome outcome) {
        return names.stream().mapToDouble(name -> value(name, outcome)).toArray();
    }

    /**
     * One value of a run.
     *
     * @throws IllegalArgumentException if there is no such measure
     */
    public static double value(String measure, RunOutcome outcome) {
        if (measure.startsWith(AT)) {
            return outcome.leakersByAsset().getOrDefault(measure.substring(AT.length()), 0);
        }
        return switch (measure) {
            case "leakers" -> outcome.leakers();
            case "no_leak" -> outcome.leakers() == 0 ? 1 : 0;
            case "never_seen" -> outcome.neverSeen();
            case "never_engaged" -> outcome.neverEngaged();
            case "fired" -> outcome.fired();
            case "wasted" -> outcome.wasted();
            case "first_track_s" -> outcome.firstTrackS();
            default ->
                Tally.find(measure)
                        .map(t -> outcome.tallies().getOrDefault(t, 0))
                        .orElseThrow(() -> new IllegalArgumentException("no measure " + measure));
        };
    }
}
