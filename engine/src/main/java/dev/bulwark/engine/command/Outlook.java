package dev.bulwark.engine.command;

import dev.bulwark.model.scenario.FireUnit;
import java.util.List;

/**
 * What a group of fire units can do from now on, as far as its picture goes.
 *
 * @param units the group's fire units
 * @param tracks those that may still be engaged
 */
public record Outlook(List<Unit> units, List<Track> tracks, Reach reach) {

    public Outlook {
        units = List.copyOf(units);
        tracks = List.copyOf(tracks);
    }

    /**
     * A fire unit and what it has.
     *
     * @param index in the scenario
     * @param rounds left, by weapon
     * @param reserve rounds, by weapon, that only some tracks are worth; see {@link Access}
     * @param busy what its engagements under way hold
     */
    public record Unit(int index, FireUnit unit, List<Integer> rounds, List<Integer> reserve, List<Busy> busy) {
        public Unit {
            rounds = List.copyOf(rounds);
            reserve = List.copyOf(reserve);
            busy = List.copyOf(busy);
        }
    }

    /** A target channel, and so many missile channels, held until a time. */
    public record Busy(double untilS, int missiles) {}

    /**
     * A track worth planning for.
     *
     * @param number of the track
     * @param value expected value lost if nothing more is done about it
     * @param access who could engage it
     */
    public record Track(int number, double value, List<Access> access) {
        public Track {
            access = List.copyOf(access);
        }
    }

    /**
     * A fire unit that holds the track.
     *
     * @param unit index in the scenario
     * @param fromS it cannot fire before
     * @param salvosLeft that its doctrine allows
     * @param usesReserve whether the track is worth rounds of its reserve
     */
    public record Access(int unit, double fromS, int salvosLeft, boolean usesReserve) {}

    /** When which weapon reaches which track. */
    public interface Reach {
        /** The earliest launch at or after a time; infinite if never. */
        double earliestLaunchS(int unit, int track, double fromS);

        /** The weapon that would be launched at a time; -1 if none reaches. */
        int weapon(int unit, int track, double launchS);

        /** When an interceptor that is launched at a time meets the track; NaN if never. */
        double meetingS(int unit, int weapon, int track, double launchS);

        /** Probability that one shot kills. */
        double sspk(int unit, int weapon, int track);
    }
}
