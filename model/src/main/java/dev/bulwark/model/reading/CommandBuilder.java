package dev.bulwark.model.reading;

import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Post;
import dev.bulwark.model.shape.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Makes the networks, links and command posts of a checked document. */
final class CommandBuilder {

    /** A value that the document gives, or else the catalogue's figure for a role. */
    @FunctionalInterface
    interface OrDefault {
        double of(OptionalDouble given, String role);
    }

    private final ScenarioDocument document;
    private final OrDefault figures;

    CommandBuilder(ScenarioDocument document, OrDefault figures) {
        this.document = document;
        this.figures = figures;
    }

    List<Network> networks() {
        List<Network> networks = new ArrayList<>();
        for (ScenarioDocument.NetworkText text : document.command().networks()) {
            List<String> members = text.members().all()
                    ? References.members(document)
                    : named(text.members().named());
            networks.add(new Network(
                    text.id().value(),
                    members,
                    members,
                    true,
                    figures.of(text.delayS(), "network_delay"),
                    figures.of(text.availability(), "network_availability"),
                    text.loss()));
        }
        for (ScenarioDocument.LinkText text : document.command().links()) {
            networks.add(new Network(
                    text.id().value(),
                    List.of(text.from().value()),
                    List.of(text.to().value()),
                    false,
                    figures.of(text.delayS(), "network_delay"),
                    figures.of(text.availability(), "network_availability"),
                    text.loss()));
        }
        return networks;
    }

    List<Post> posts() {
        return document.command().posts().stream()
                .map(t -> new Post(
                        t.id().value(), t.name(), t.position(), named(t.commands()), t.decisionDelayS(), t.value()))
                .toList();
    }

    private static List<String> named(List<Located<String>> ids) {
        return ids.stream().map(Located::value).toList();
    }
}
