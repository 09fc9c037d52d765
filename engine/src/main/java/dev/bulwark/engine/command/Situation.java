package dev.bulwark.engine.command;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * What a group of fire units knows at a decision.
 *
 * @param candidates engagements that could begin now
 * @param freeTargetChannels of a unit of the scenario; asked at once
 * @param outlook what could begin now or later; asked for only by those who look ahead
 */
public record Situation(
        double nowS, List<Candidate> candidates, IntUnaryOperator freeTargetChannels, Supplier<Outlook> outlook) {
    public Situation {
        candidates = List.copyOf(candidates);
    }
}
