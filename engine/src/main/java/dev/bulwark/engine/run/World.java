package dev.bulwark.engine.run;

import dev.bulwark.base.random.Draws;
import dev.bulwark.base.time.SimTime;
import dev.bulwark.engine.calendar.Calendar;
import dev.bulwark.engine.log.Event;
import dev.bulwark.engine.motion.Fix;
import java.util.ArrayList;
import java.util.List;

/** The mutable world of one run; it never escapes the package. */
final class World {
    final Theatre theatre;
    final Draws draws;
    final Starts starts;
    final Reach reach;
    final Calendar<Due> calendar;
    final List<Event> events = new ArrayList<>();
    /** Started and neither killed nor arrived. */
    final boolean[] flying;

    final boolean[] killed;

    private SimTime now = SimTime.ZERO;

    World(Theatre theatre, Draws draws) {
        this.theatre = theatre;
        this.draws = draws;
        calendar = new Calendar<>(SimTime.nanosOf(theatre.scenario().durationS()));
        starts = Starts.of(theatre, draws);
        reach = new Reach(theatre, starts);
        flying = new boolean[theatre.threats().size()];
        killed = new boolean[flying.length];
    }

    void schedule(long nanos, Due due) {
        calendar.schedule(Math.max(nanos, calendar.nowNanos()), due.priority(), due);
    }

    SimTime now() {
        if (now.nanos() != calendar.nowNanos()) {
            now = new SimTime(calendar.nowNanos());
        }
        return now;
    }

    double nowS() {
        return calendar.nowNanos() / 1e9;
    }

    /** Where a threat is at a moment of this run. */
    Fix at(int threat, double seconds) {
        return theatre.threat(threat).path().at(seconds - starts.laterS(threat));
    }

    double startS(int threat) {
        return theatre.threat(threat).path().startS() + starts.laterS(threat);
    }

    /** When a threat reaches its aim, if nothing stops it. */
    double endS(int threat) {
        return theatre.threat(threat).path().endS() + starts.laterS(threat);
    }

    void log(Event event) {
        events.add(event);
    }

    String threatId(int threat) {
        return theatre.threat(threat).id();
    }

    String unitId(int unit) {
        return theatre.unit(unit).id();
    }
}
