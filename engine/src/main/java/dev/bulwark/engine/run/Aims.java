package dev.bulwark.engine.run;

import dev.bulwark.model.scenario.Asset;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Post;
import dev.bulwark.model.scenario.Radar;
import dev.bulwark.model.scenario.Scenario;
import java.util.Map;
import java.util.TreeMap;

/** What the raids of a scenario may aim at, by the name that the scenario uses. */
final class Aims {
    /** Behind a fire unit's id: one of its launchers. */
    static final String LAUNCHERS = "/launchers";

    private final Map<String, Aim> byId = new TreeMap<>();

    Aims(Scenario scenario) {
        for (Asset a : scenario.assets()) {
            add(new Aim(a.id(), Aim.Kind.ASSET, -1, a.position(), a.value()));
        }
        int radar = 0;
        for (Radar r : scenario.radars()) {
            add(new Aim(r.id(), Aim.Kind.RADAR, radar++, r.position(), 1));
        }
        for (int u = 0; u < scenario.fireUnits().size(); u++) {
            FireUnit unit = scenario.fireUnits().get(u);
            add(new Aim(unit.id() + LAUNCHERS, Aim.Kind.LAUNCHERS, u, unit.position(), unit.value()));
            if (!unit.radars().isEmpty()) {
                add(new Aim(unit.id(), Aim.Kind.RADAR, radar, unit.position(), unit.value()));
            }
            radar += unit.radars().size();
        }
        for (int p = 0; p < scenario.posts().size(); p++) {
            Post post = scenario.posts().get(p);
            add(new Aim(post.id(), Aim.Kind.POST, p, post.position(), post.value()));
        }
    }

    /** @throws IllegalArgumentException if there is nothing of that name */
    Aim of(String id, String who) {
        Aim aim = byId.get(id);
        if (aim == null) {
            throw new IllegalArgumentException(who + " attacks " + id + ", which is nothing");
        }
        return aim;
    }

    private void add(Aim aim) {
        byId.put(aim.id(), aim);
    }
}
