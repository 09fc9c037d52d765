package dev.bulwark.exchange.coverage;

import dev.bulwark.model.catalogue.Catalogue;
import dev.bulwark.model.catalogue.Entry;
import dev.bulwark.model.catalogue.Figure;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The sites of a scenario as marks on a map, with the ring that newspapers draw. */
public final class Marks {

    private Marks() {}

    public static List<Coverage.Mark> of(Scenario scenario, Catalogue catalogue) {
        List<Coverage.Mark> sites = new ArrayList<>();
        scenario.fireUnits()
                .forEach(u -> sites.add(new Coverage.Mark(u.id(), u.id(), u.position(), ringM(u, catalogue))));
        scenario.radars().forEach(r -> sites.add(new Coverage.Mark(r.id(), r.id(), r.position(), 0)));
        return sites;
    }

    /** The highest range that anybody published for the system or its missiles. */
    private static double ringM(FireUnit unit, Catalogue catalogue) {
        List<String> ids = new ArrayList<>(List.of(unit.system()));
        unit.weapons().forEach(w -> ids.add(w.interceptor().id()));
        double ring = 1;
        for (String id : ids) {
            for (Figure figure : catalogue.find(id).map(Entry::figures).orElse(List.of())) {
                boolean range =
                        figure.key().startsWith("max_range") && !figure.key().contains("tbm");
                if (range && figure.unit().equals("km") && figure.high() * 1000 > ring) {
                    ring = figure.high() * 1000;
                }
            }
        }
        return ring;
    }
}
