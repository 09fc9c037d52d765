package dev.bulwark.engine.run;

import dev.bulwark.engine.log.Event;
import dev.bulwark.model.scenario.Assessment;

/**
 * What fire units take their targets for after an engagement, with two kinds of error. A target whose track the unit has
 * lost is judged rightly: nothing is there to be taken for alive. Each judgement is a draw of its own.
 */
final class Judgement {
    private final World world;
    private final FireControl fire;
    private final Pictures pictures;
    private final int[][] judgements;

    Judgement(World world, FireControl fire, Pictures pictures) {
        this.world = world;
        this.fire = fire;
        this.pictures = pictures;
        judgements = new int[world.theatre.scenario().fireUnits().size()][world.flying.length];
    }

    /** Judges a target, and logs what the unit takes it for. */
    boolean judgesKilled(int unit, int threat) {
        Assessment errors = fire.unit(unit).assessment();
        boolean killed = world.killed[threat];
        if (killed && pictures.holds(unit, threat)) {
            killed = !errs(unit, threat, errors.killedJudgedAlive());
        } else if (world.flying[threat]) {
            killed = errs(unit, threat, errors.aliveJudgedKilled());
        }
        world.log(new Event.Assessed(world.now(), world.unitId(unit), world.threatId(threat), killed));
        return killed;
    }

    private boolean errs(int unit, int threat, double chance) {
        int judgement = judgements[unit][threat]++;
        return chance > 0
                && world.draws.uniform(Purpose.ASSESSMENT, world.theatre.shotKey(unit, threat), judgement) < chance;
    }
}
