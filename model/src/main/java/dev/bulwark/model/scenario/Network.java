package dev.bulwark.model.scenario;

import java.util.List;

/**
 * Who shares tracks with whom. The members of a network share with each other and tell each other what they engage; a
 * link only carries tracks, one way. A fire unit without either stands alone: it sees with its own radars only, and
 * nobody knows what it shoots at.
 *
 * @param from ids of radars and fire units whose tracks it carries
 * @param to ids of fire units, and of command posts, who see them
 * @param coordinated whether its fire units tell each other what they engage
 * @param delayS from a member's track to everybody's
 * @param availability probability that it works during a run
 * @param loss what goes wrong while it works
 */
public record Network(
        String id,
        List<String> from,
        List<String> to,
        boolean coordinated,
        double delayS,
        double availability,
        Loss loss) {

    public Network {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** A network of members with equal rights that loses nothing. */
    public Network(String id, List<String> members, double delayS, double availability) {
        this(id, members, members, true, delayS, availability, Loss.NONE);
    }

    /** Whether it has a member of an id, in either direction. */
    public boolean joins(String member) {
        return from.contains(member) || to.contains(member);
    }

    /**
     * What goes wrong on a network that works.
     *
     * @param message probability that a report is lost; it is then sent again
     * @param repeatS until it is sent again
     * @param miscorrelation probability that a fire unit does not know a shared track for the one that it holds itself:
     *     then it does not know either that others engage the same target
     */
    public record Loss(double message, double repeatS, double miscorrelation) {
        public static final Loss NONE = new Loss(0, 0, 0);
    }
}
