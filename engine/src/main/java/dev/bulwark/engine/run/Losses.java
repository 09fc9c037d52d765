package dev.bulwark.engine.run;

import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.Scenario;
import java.util.Arrays;

/** What is hit is lost from then on: one arrival takes a radar, a launcher or a command post out of the run. */
final class Losses {
    private final World world;
    private final Sensing sensors;
    private final FireControl fire;
    private final CommandPost command;
    private final int[] unitOfEngagementRadar;

    Losses(World world, Sensing sensors, FireControl fire, CommandPost command) {
        this.world = world;
        this.sensors = sensors;
        this.fire = fire;
        this.command = command;
        Scenario scenario = world.theatre.scenario();
        unitOfEngagementRadar = new int[world.theatre.radars().size()];
        Arrays.fill(unitOfEngagementRadar, -1);
        int radar = scenario.radars().size();
        for (int u = 0; u < scenario.fireUnits().size(); u++) {
            int own = scenario.fireUnits().get(u).radars().size();
            if (own > 0) {
                unitOfEngagementRadar[radar] = u;
            }
            radar += own;
        }
    }

    void hit(Aim aim) {
        switch (aim.what()) {
            case ASSET, NOTHING -> {}
            case RADAR -> radar(aim);
            case LAUNCHERS -> {
                if (fire.loseLauncher(aim.index())) {
                    tell(aim, Event.Loss.LAUNCHER);
                }
            }
            case POST -> {
                if (command.postLost(aim.index())) {
                    tell(aim, Event.Loss.POST);
                }
            }
        }
    }

    private void radar(Aim aim) {
        if (!sensors.lives(aim.index())) {
            return;
        }
        tell(aim, Event.Loss.RADAR);
        sensors.lose(aim.index());
        int unit = unitOfEngagementRadar[aim.index()];
        if (unit >= 0) {
            fire.loseRadar(unit);
        }
    }

    private void tell(Aim aim, Event.Loss what) {
        world.log(new Event.Lost(world.now(), aim.owner(), what));
    }
}
