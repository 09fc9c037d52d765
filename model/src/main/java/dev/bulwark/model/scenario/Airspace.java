package dev.bulwark.model.scenario;

import java.util.List;

/** Who else flies, by which corridors, and how well the defence tells them apart. */
public record Airspace(List<Flight> traffic, List<Corridor> corridors, Identification identification) {
    /** Nobody else flies. */
    public static final Airspace EMPTY = new Airspace(List.of(), List.of(), Identification.PERFECT);

    public Airspace {
        traffic = List.copyOf(traffic);
        corridors = List.copyOf(corridors);
    }

    /**
     * Errors of identification.
     *
     * @param reply probability that a working answer comes in a run: set, keys and antenna in order
     * @param recognised probability that a silent hostile outside every corridor is identified as hostile
     * @param mistaken probability that a silent friend or neutral outside every corridor is identified as hostile
     */
    public record Identification(double reply, double recognised, double mistaken) {
        public static final Identification PERFECT = new Identification(1, 1, 0);
    }
}
