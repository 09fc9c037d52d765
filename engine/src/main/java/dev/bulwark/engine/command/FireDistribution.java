package dev.bulwark.engine.command;

import java.util.List;

/** How a group of fire units shares out the tracks that it holds. */
public interface FireDistribution {

    /**
     * What begins now.
     *
     * @param begin engagements, among the candidates of the situation
     * @param thinkAgainS when a candidate that was passed over should be looked at again; infinite if never
     */
    record Orders(List<Candidate> begin, double thinkAgainS) {
        public Orders {
            begin = List.copyOf(begin);
        }
    }

    /** Decides at a moment; the same situation gets the same orders. */
    Orders decide(Situation situation);
}
