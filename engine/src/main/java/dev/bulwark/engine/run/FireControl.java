package dev.bulwark.engine.run;

import dev.bulwark.engine.command.Doctrine;
import dev.bulwark.model.scenario.FireUnit;
import dev.bulwark.model.scenario.Weapon;
import java.util.Arrays;
import java.util.List;

/** What each fire unit has at hand: rounds, channels, when its next launch may be. */
final class FireControl {
    private final World world;
    private final FireUnit[] units;
    private final int[][] rounds;
    private final int[][] reserves;
    private final int[] freeTargetChannels;
    private final int[] freeMissileChannels;
    private final double[] nextLaunchS;
    private final int[] shots;
    private final int[][] salvos;
    private final int[] launchers;
    private final double[] radarLostS;

    FireControl(World world) {
        this.world = world;
        units = world.theatre.scenario().fireUnits().toArray(FireUnit[]::new);
        rounds = new int[units.length][];
        reserves = new int[units.length][];
        freeTargetChannels = new int[units.length];
        freeMissileChannels = new int[units.length];
        nextLaunchS = new double[units.length];
        shots = new int[units.length];
        salvos = new int[units.length][world.flying.length];
        launchers = new int[units.length];
        radarLostS = new double[units.length];
        Arrays.fill(radarLostS, Double.POSITIVE_INFINITY);
        for (int u = 0; u < units.length; u++) {
            launchers[u] = units[u].launchers();
            rounds[u] = new int[units[u].weapons().size()];
            reserves[u] = new int[rounds[u].length];
            for (int w = 0; w < rounds[u].length; w++) {
                rounds[u][w] = weapon(u, w).rounds();
                reserves[u][w] = weapon(u, w).stock().reserve();
            }
            freeTargetChannels[u] = units[u].targetChannels();
            freeMissileChannels[u] = units[u].missileChannels();
        }
    }

    FireUnit unit(int unit) {
        return units[unit];
    }

    Weapon weapon(int unit, int weapon) {
        return units[unit].weapons().get(weapon);
    }

    int freeTargetChannels(int unit) {
        return freeTargetChannels[unit];
    }

    boolean hasChannel(int unit) {
        return freeTargetChannels[unit] > 0 && freeMissileChannels[unit] > 0;
    }

    /** Rounds that may go to a threat: all that are ready, or those beyond the reserve; none without a radar. */
    int rounds(int unit, int weapon, int threat) {
        if (!hasRadar(unit)) {
            return 0;
        }
        int ready = rounds[unit][weapon];
        int reserve = reserves[unit][weapon];
        return reserve == 0 || mayUseReserve(unit, threat) ? ready : Math.max(0, ready - reserve);
    }

    /** Reserves are for ballistic threats and for what attacks the unit itself. */
    boolean mayUseReserve(int unit, int threat) {
        Threat t = world.theatre.threat(threat);
        return t.type().kind().isBallistic() || t.aim().isOf(units[unit].id());
    }

    /** Whether the doctrine lets the unit fire another salvo at the threat. */
    boolean mayFire(int unit, int threat) {
        return salvos[unit][threat] < Doctrine.salvos(units[unit].doctrine());
    }

    int salvosLeft(int unit, int threat) {
        return Doctrine.salvos(units[unit].doctrine()) - salvos[unit][threat];
    }

    /** Rounds left, by weapon. */
    List<Integer> rounds(int unit) {
        return Arrays.stream(rounds[unit]).boxed().toList();
    }

    /** Rounds that are kept for what {@link #mayUseReserve may use} them, by weapon. */
    List<Integer> reserves(int unit) {
        return Arrays.stream(reserves[unit]).boxed().toList();
    }

    /** Missile channels that are taken. */
    int missilesInFlight(int unit) {
        return units[unit].missileChannels() - freeMissileChannels[unit];
    }

    int salvos(int unit, int threat) {
        return salvos[unit][threat];
    }

    /** Interceptors that a salvo with a weapon would have now: the doctrine's, less what is lacking. */
    int salvoSize(int unit, int weapon, int threat) {
        int wanted = Doctrine.shots(units[unit].doctrine());
        return Math.min(wanted, Math.min(rounds(unit, weapon, threat), freeMissileChannels[unit]));
    }

    /** The soonest moment at or after now when the unit's launchers are free. */
    double soonestLaunchS(int unit) {
        return Math.max(world.nowS(), nextLaunchS[unit]);
    }

    /** The first weapon, in order of preference, that can be launched at a threat at a moment; -1 if there is none. */
    int weaponFor(int unit, int threat, double launchS) {
        for (int w = 0; w < rounds[unit].length; w++) {
            if (rounds(unit, w, threat) > 0 && world.reach.canLaunch(unit, w, threat, launchS)) {
                return w;
            }
        }
        return -1;
    }

    /** The soonest launch at a threat with any weapon that has rounds, at or after a moment; infinite if never. */
    double earliestLaunchS(int unit, int threat, double fromS) {
        double earliest = Double.POSITIVE_INFINITY;
        for (int w = 0; w < rounds[unit].length; w++) {
            if (rounds(unit, w, threat) > 0) {
                earliest = Math.min(earliest, world.reach.earliestLaunchS(unit, w, threat, fromS));
            }
        }
        return earliest;
    }

    /** The last moment from which any weapon that has rounds can be launched at a threat; negative infinity if none. */
    double latestLaunchS(int unit, int threat) {
        double latest = Double.NEGATIVE_INFINITY;
        for (int w = 0; w < rounds[unit].length; w++) {
            if (rounds(unit, w, threat) > 0) {
                latest = Math.max(latest, world.reach.latestLaunchS(unit, w, threat));
            }
        }
        return latest;
    }

    /** Whether the unit could reach a threat from a moment on, had it a round left for it. */
    boolean isBareOf(int unit, int threat, double fromS) {
        boolean reach = false;
        for (int w = 0; w < rounds[unit].length; w++) {
            if (world.reach.earliestLaunchS(unit, w, threat, fromS) < Double.POSITIVE_INFINITY) {
                reach = true;
                if (rounds(unit, w, threat) > 0) {
                    return false;
                }
            }
        }
        return reach;
    }

    boolean hasLaunchers(int unit) {
        return launchers[unit] > 0;
    }

    boolean hasRadar(int unit) {
        return radarLostS[unit] == Double.POSITIVE_INFINITY;
    }

    /** When the unit lost its engagement radar; infinite if it has not. */
    double radarLostS(int unit) {
        return radarLostS[unit];
    }

    void loseRadar(int unit) {
        radarLostS[unit] = world.nowS();
    }

    /**
     * One launcher less, with its share of what is left of every kind of round.
     *
     * @return whether there was one
     */
    boolean loseLauncher(int unit) {
        if (launchers[unit] == 0) {
            return false;
        }
        for (int w = 0; w < rounds[unit].length; w++) {
            rounds[unit][w] -= Math.ceilDiv(rounds[unit][w], launchers[unit]);
        }
        launchers[unit]--;
        return true;
    }

    void takeTargetChannel(int unit) {
        freeTargetChannels[unit]--;
    }

    void freeTargetChannel(int unit) {
        freeTargetChannels[unit]++;
    }

    /** Sets aside what a salvo takes and gives the time of its first launch. */
    double commit(int unit, int weapon, int threat, int size) {
        double first = soonestLaunchS(unit);
        rounds[unit][weapon] -= size;
        freeMissileChannels[unit] -= size;
        salvos[unit][threat]++;
        nextLaunchS[unit] = first + size * units[unit].launchIntervalS();
        return first;
    }

    /** An interceptor that was set aside will not leave after all. */
    void giveBack(int unit, int weapon) {
        rounds[unit][weapon]++;
        freeMissileChannels[unit]++;
    }

    void freeMissileChannel(int unit) {
        freeMissileChannels[unit]++;
    }

    /** Puts reloaded rounds on the launchers. */
    void load(int unit, int weapon, int more) {
        rounds[unit][weapon] += more;
    }

    /** Whether any round is ready on the unit's launchers, reserve or not. */
    boolean hasReadyRounds(int unit) {
        for (int ready : rounds[unit]) {
            if (ready > 0) {
                return true;
            }
        }
        return false;
    }

    /** Running number of the unit's next interceptor, from 1. */
    int nextShot(int unit) {
        return ++shots[unit];
    }
}
