package dev.bulwark.app.work;

import dev.bulwark.app.shell.Failure;
import dev.bulwark.exchange.json.Json;
import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.FigureBook;
import dev.bulwark.model.catalogue.FigureDraw;
import dev.bulwark.model.catalogue.Systems;
import dev.bulwark.model.scenario.Scenario;
import dev.bulwark.model.system.ThreatType;
import java.util.Map;

/** The threat that a question is asked about. */
public final class Targets {

    private Targets() {}

    /** A threat of the catalogue at its nominal figures. */
    public static ThreatType named(Catalogue catalogue, String id) {
        try {
            return new Systems(catalogue, new FigureBook(catalogue, FigureDraw.NOMINAL, Map.of())).threat(id);
        } catch (IllegalArgumentException e) {
            throw Unknown.named(
                    "threat", id, catalogue.entries().keySet().stream().toList());
        }
    }

    /** The largest of the raids' that is not ballistic: the best case for the defence, in which only the ground hides. */
    public static ThreatType largest(Scenario scenario) {
        return scenario.largestTarget()
                .orElseThrow(() -> Failure.badInput("the scenario has no raid of aircraft, cruise missiles or drones;"
                        + " name the target with --target"));
    }

    /** Such as "fighter, cross-section 2 m²". */
    public static String words(Catalogue catalogue, ThreatType target) {
        String name = catalogue.find(target.id()).map(Entry::name).orElse(target.id());
        return name + ", cross-section " + Json.compact(target.noseM2()) + " m²";
    }
}
