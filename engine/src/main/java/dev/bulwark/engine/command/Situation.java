package dev.bulwark.engine.command;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a group of fire units knows at a decision.
 *
 * @param candidates engagements that could begin now
 * @param freeTargetChannels of every unit of the scenario
 * @param outlook what could begin now or later; asked for only by those who look ahead
 */
public record Situation(
        double nowS, List<Candidate> candidates, List<Integer> freeTargetChannels, Supplier<Outlook> outlook) {
    public Situation {
        candidates = List.copyOf(candidates);
        freeTargetChannels = List.copyOf(freeTargetChannels);
    }
}
