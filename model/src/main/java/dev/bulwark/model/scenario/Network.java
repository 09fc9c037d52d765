package dev.bulwark.model.scenario;

import java.util.List;

/**
 * Radars and fire units that share their tracks and tell each other what they engage. A fire unit in no network stands
 * alone: it sees with its own radars only, and nobody knows what it shoots at.
 *
 * @param members ids of radars and fire units
 * @param delayS from a member's track to everybody's
 * @param availability probability that the network works during a run
 */
public record Network(String id, List<String> members, double delayS, double availability) {

    public Network {
        members = List.copyOf(members);
    }
}
