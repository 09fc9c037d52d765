package dev.bulwark.engine.run;

/** What the calendar of a run holds. */
sealed interface Due {

    /** Order at one nanosecond: what happens in the world, then what is seen, then what is decided, then what is done. */
    default int priority() {
        return switch (this) {
            case Start _ -> 0;
            case Meet _ -> 1;
            case Arrive _ -> 2;
            case Seen _, Reload _, Return _ -> 3;
            case Share _ -> 4;
            case Assess _, Reassess _ -> 5;
            case Ready _ -> 6;
            case Decide _ -> 7;
            case Fire _ -> 8;
        };
    }

    record Start(int threat) implements Due {}

    record Arrive(int threat) implements Due {}

    /** What happens to what radars see. */
    sealed interface Seen extends Due {}

    record Confirm(int radar, int threat, int look) implements Seen {}

    record Drop(int radar, int threat, int look) implements Seen {}

    /** A radar has looked around. */
    record Scan(int radar, int look) implements Seen {}

    record Share(int picture, int threat, int change) implements Due {}

    record Ready(int unit, int threat) implements Due {}

    record Decide(int group) implements Due {}

    /** A missile leaves; its aircraft, if it has one, set out at that time. */
    record Fire(Engagement engagement, double setOutS) implements Due {}

    /** An aircraft is back at its base or station. */
    record Return(int unit) implements Due {}

    record Meet(Engagement engagement, int shot) implements Due {}

    record Reload(int unit) implements Due {}

    /** A target that was judged killed is judged again. */
    record Reassess(int unit, int threat) implements Due {}

    record Assess(Engagement engagement) implements Due {}
}
