package dev.bulwark.model.scenario;

import dev.bulwark.base.geo.Geodetic;
import java.util.List;

/**
 * A command post: decides centrally for its fire units while it lives and a network joins it with them. Units that have
 * lost theirs decide on their own.
 *
 * @param commands ids of fire units
 * @param decisionDelayS from a picture to an order
 * @param value against the assets'
 */
public record Post(
        String id, String name, Geodetic position, List<String> commands, double decisionDelayS, double value) {

    public Post {
        commands = List.copyOf(commands);
    }
}
