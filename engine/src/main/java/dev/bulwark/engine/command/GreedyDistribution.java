package dev.bulwark.engine.command;

import dev.bulwark.assign.Assigner;
import dev.bulwark.assign.GreedyAssigner;

/** Looks at what could begin now, and takes what removes most expected value, one after the other. */
public final class GreedyDistribution implements FireDistribution {
    private final Assigner assigner = new GreedyAssigner();

    @Override
    public Orders decide(Situation situation) {
        return new Orders(
                Decision.decide(situation.candidates(), situation.freeTargetChannels(), assigner),
                Double.POSITIVE_INFINITY);
    }
}
