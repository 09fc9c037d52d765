package dev.bulwark.engine.run;

import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.Weapon;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Empty launchers are reloaded while spare rounds last, one launcher of a fire unit at a time, in the order in which they
 * became empty. Launchers of one kind are emptied one after the other.
 */
final class Reloading {
    private final World world;
    private final FireControl fire;
    private final int[][] spare;
    private final int[][] shotsFromLauncher;
    private final List<Queue<Integer>> empty = new ArrayList<>();

    Reloading(World world, FireControl fire) {
        this.world = world;
        this.fire = fire;
        int units = world.theatre.scenario().fireUnits().size();
        spare = new int[units][];
        shotsFromLauncher = new int[units][];
        for (int u = 0; u < units; u++) {
            List<Weapon> weapons = fire.unit(u).weapons();
            spare[u] = new int[weapons.size()];
            for (int w = 0; w < spare[u].length; w++) {
                spare[u][w] = weapons.get(w).stock().spare();
            }
            shotsFromLauncher[u] = new int[weapons.size()];
            empty.add(new ArrayDeque<>());
        }
    }

    /** A round has left. */
    void fired(int unit, int weapon) {
        if (spare[unit][weapon] == 0
                || ++shotsFromLauncher[unit][weapon]
                        < fire.weapon(unit, weapon).stock().perLauncher()) {
            return;
        }
        shotsFromLauncher[unit][weapon] = 0;
        empty.get(unit).add(weapon);
        if (empty.get(unit).size() == 1) {
            begin(unit);
        }
    }

    /** A launcher of a unit is full again. */
    void done(int unit) {
        int weapon = empty.get(unit).remove();
        Weapon w = fire.weapon(unit, weapon);
        int more = Math.min(w.stock().perLauncher(), spare[unit][weapon]);
        if (more > 0 && fire.hasLaunchers(unit)) {
            spare[unit][weapon] -= more;
            fire.load(unit, weapon, more);
            world.log(new Event.Reloaded(
                    world.now(), world.unitId(unit), w.interceptor().id(), more));
        }
        if (!empty.get(unit).isEmpty()) {
            begin(unit);
        }
    }

    private void begin(int unit) {
        long done = world.calendar.nowNanos() + SimTime.nanosOf(fire.unit(unit).reloadS());
        world.schedule(done, new Due.Reload(unit));
    }
}
